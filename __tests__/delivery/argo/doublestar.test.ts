import { expect, it } from "vitest";
import { matchedByDoublestar } from "../../../src/delivery/argo/doublestar.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const FILES = [
  ...["a.yaml", "z.yaml", "a/z.yaml", "a/x1/y.yaml", "x/b/y.yaml", "x-y/y.yaml", "x-y/x/y.yaml"],
  ...["0.yaml", "x-1.yaml", "é.yaml"],
];

const tree = memoryTree(Object.fromEntries(FILES.map((file) => [file, ""])));

/** What doublestar 4.10 itself finds, in its order. */
it.each<readonly [string, readonly string[]]>([
  ["*.yaml", ["0.yaml", "a.yaml", "x-1.yaml", "z.yaml", "é.yaml"]],
  ["[a-y0-9].yaml", ["0.yaml", "a.yaml"]],
  ["[^a-y0-9].yaml", ["z.yaml", "é.yaml"]],
  ["[a-z-]*1.yaml", ["x-1.yaml"]],
  ["**/y.yaml", ["a/x1/y.yaml", "x/b/y.yaml", "x-y/y.yaml", "x-y/x/y.yaml"]],
  ["x*/**/y.yaml", ["x/b/y.yaml", "x-y/y.yaml", "x-y/x/y.yaml"]],
  ["**/x*/y.yaml", ["x-y/y.yaml", "a/x1/y.yaml", "x-y/x/y.yaml"]],
  ["x*/*", ["x/b", "x-y/x", "x-y/y.yaml"]],
  ["a/**", ["a", "a/x1", "a/x1/y.yaml", "a/z.yaml"]],
  ["{x-y/x,a/x1,x/b}/*.yaml", ["a/x1/y.yaml", "x-y/x/y.yaml", "x/b/y.yaml"]],
  ["**/{x,b}/y.yaml", ["x-y/x/y.yaml", "x/b/y.yaml"]],
  ["x?y/*.yaml", ["x-y/y.yaml"]],
  ["[a.yaml", []],
  ["{a,*.yaml", []],
])("%s", (pattern, expected) => {
  expect(matchedByDoublestar(pattern, tree)).toEqual(expected);
});

it("nothing fits more alternatives than a person writes", () => {
  expect(matchedByDoublestar("{a,x}".repeat(8), tree)).toEqual([]);
  expect(matchedByDoublestar(`${"{".repeat(5000)}a.yaml${"}".repeat(5000)}`, tree)).toEqual([]);
});
