import { expect, it } from "vitest";
import { matchesPattern } from "../../../src/domain/stale/name-pattern.ts";

it.each([
  ["settings", "settings", true],
  ["setting", "settings", false],
  ["set.*", "settings", true],
  ["set.*", "reset", false],
  [".*", "", true],
  [".+", "", false],
  ["s.ttings", "settings", true],
  ["a.*b.+c", "axxbyc", true],
  ["a.*b.+c", "axxbc", false],
  [".*.*.*.*.*.*.*.*x", "a".repeat(5000), false],
  ["(a+)+$", "aaaa", undefined],
  ["a|b", "a", undefined],
  ["a|b", "a|b", true],
  [".*.+", "ab", true],
  [".*.+", "", false],
  ["", "", true],
  ["", "a", false],
  ["a", "", false],
  ["..", "a", false],
  ["a.+", "a", false],
  ["a.+", "ab", true],
  [".*b", "aab", true],
  [".b.*", "ab", true],
])("%s on %s: %s", (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
});
