import { expect, it } from "vitest";
import { withoutPlaceholders } from "../../../src/domain/secrets/placeholders.ts";

it.each([
  ["nginx:..PLACEHOLDER_IMAGE..", "nginx:${IMAGE}"],
  ["..PLACEHOLDER_A_1..-..PLACEHOLDER_B..", "${A_1}-${B}"],
  ["key: ..ENCRYPTED..", "key: (encrypted)"],
  ["../base", "../base"],
])("%s", (text, expected) => {
  expect(withoutPlaceholders(text)).toBe(expected);
});
