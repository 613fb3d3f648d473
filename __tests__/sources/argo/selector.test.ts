import { expect, it } from "vitest";
import { flatten } from "../../../src/sources/argo/sets/params.ts";
import { selects } from "../../../src/sources/argo/sets/selector.ts";

it.each([
  ["{matchLabels: {env: prod}}", { matchLabels: { env: "prod" } }, true],
  ["Exists of an inherited name", { matchExpressions: [{ key: "constructor", operator: "Exists" }] }, false],
  ["Exists", { matchExpressions: [{ key: "env", operator: "Exists" }] }, true],
  ["DoesNotExist", { matchExpressions: [{ key: "toString", operator: "DoesNotExist" }] }, true],
])("a set of parameters is selected by %s: %#", (_, selector, expected) => {
  expect(selects(selector, flatten({ env: "prod" }))).toBe(expected);
});

it("keeps a parameter of any name", () => {
  const value = JSON.parse('{"__proto__": "a", "b": {"constructor": 1}}') as Record<string, string>;
  expect(Object.entries(flatten(value))).toEqual([
    ["__proto__", "a"],
    ["b.constructor", "1"],
  ]);
});
