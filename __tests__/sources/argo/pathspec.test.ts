import { expect, it } from "vitest";
import { compilePathspec } from "../../../src/sources/argo/sets/pathspec.ts";

const FILES = ["a.json", "x-1.json", "env/a.json", "env/x/a.json", "env/x/b.yaml"];

/** What `git ls-files` itself lists. */
it.each<readonly [string, readonly string[]]>([
  ["*.json", ["a.json", "x-1.json", "env/a.json", "env/x/a.json"]],
  [":(glob)*.json", ["a.json", "x-1.json"]],
  [":(glob)**/a.json", ["a.json", "env/a.json", "env/x/a.json"]],
  [":(glob)env/*/a.json", ["env/x/a.json"]],
  [":(top,glob)env/*.json", ["env/a.json"]],
  [":(glob)env/x", ["env/x/a.json", "env/x/b.yaml"]],
  [":(glob)[env", []],
  [":/env/*.json", ["env/a.json", "env/x/a.json"]],
  ["[a-z0-9-]*1.json", ["x-1.json"]],
])("%s", (pattern, expected) => {
  expect(FILES.filter(compilePathspec(pattern))).toEqual(expected);
});

it.each([":!a.json", ":(icase)A.json", ":(exclude)a.json", "::a.json"])("%s is not understood", (pattern) => {
  expect(() => compilePathspec(pattern)).toThrow("of a git generator");
});
