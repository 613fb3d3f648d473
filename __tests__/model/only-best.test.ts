import { expect, it } from "vitest";
import { onlyBest } from "../../src/model/only-best.ts";

it.each<readonly [readonly string[], string | undefined]>([
  [[], undefined],
  [["a"], "a"],
  [["a", "bbb", "cc"], "bbb"],
  [["a", "bb", "cc"], undefined],
])("the longest of %j is %s", (texts, expected) => {
  expect(onlyBest(texts, ({ length }) => length)).toBe(expected);
});
