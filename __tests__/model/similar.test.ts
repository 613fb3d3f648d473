import { expect, it } from "vitest";
import { closest, didYouMean } from "../../src/model/similar.ts";

const KNOWN = ["stale-config", "single-replica", "unread-config", "list"];

it.each([
  ["stale-confg", "stale-config"],
  ["satle-config", "stale-config"],
  ["Stale-Config", "stale-config"],
  ["lits", "list"],
  ["main", undefined],
  ["", undefined],
  ["x".repeat(100_000), undefined],
])("%.20s is meant as %s", (word, known) => {
  expect(closest(word, KNOWN)).toBe(known);
});

it("asks only where there is something near", () => {
  expect(didYouMean("lits", KNOWN)).toBe(" Did you mean list?");
  expect(didYouMean("feature", KNOWN)).toBe("");
});
