import { expect, it } from "vitest";
import { isCommitId } from "../../src/model/commit-id.ts";

it.each([
  ["a".repeat(40), true],
  ["0".repeat(64), true],
  ["a".repeat(39), false],
  ["a".repeat(41), false],
  ["A".repeat(40), false],
  [`${"a".repeat(40)}\n`, false],
  ["HEAD", false],
])("%j is the id of an object: %s", (text, expected) => {
  expect(isCommitId(text)).toBe(expected);
});
