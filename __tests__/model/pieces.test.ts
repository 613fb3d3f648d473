import { expect, it } from "vitest";
import { consistsOf } from "../../src/model/pieces.ts";

it.each<readonly [text: string, pieces: readonly (string | undefined)[], expected: boolean]>([
  ["", [], true],
  ["a", [], false],
  ["web-config", ["web", "-config"], true],
  ["web-config", ["web"], false],
  ["web-config", [undefined, "-config"], true],
  ["web-config", ["web", undefined], true],
  ["web-config", [undefined], true],
  ["web-config", [undefined, "web", undefined, "fig"], true],
  ["web-config", [undefined, "config", undefined, "web"], false],
  // The end is the last place of the last piece, not the first.
  ["abab", [undefined, "ab"], true],
  // No letter serves twice.
  ["aba", ["ab", undefined, "ba"], false],
])("%j of %j: %j", (text, pieces, expected) => {
  expect(consistsOf(text, pieces)).toBe(expected);
});
