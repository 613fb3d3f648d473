import { expect, it } from "vitest";
import { compileGobwas, fitsGobwas } from "../../../src/delivery/argo/gobwas.ts";

it.each([
  ["{a,b}c", ["ac", "bc"], ["c", "abc", "ac "]],
  ["{,a}{b,}", ["", "a", "b", "ab"], ["ba", "aa"]],
  ["x{a*,{b,c}?}z", ["xaz", "xaqqz", "xbqz", "xcqz"], ["xbz", "xz", "xbqqz"]],
  ["*{.yaml,.yml}", [".yaml", "d/a.yml"], ["a.yaml.x", "a.ym"]],
  ["{[a-c],[!x]y}", ["b", "ay"], ["d", "xy"]],
  ["{a", [], ["a", "{a"]],
  ["{é,😀}", ["é", "😀"], ["e"]],
])("%s", (pattern, fits, others) => {
  const glob = compileGobwas(pattern);
  const matches = (text: string) => glob.kind === "glob" && glob.matches(text);
  expect([fits.map(matches), others.map(matches)]).toEqual([fits.map(() => true), others.map(() => false)]);
});

it("a separator stops stars in braces too", () => {
  const glob = compileGobwas("a/{*,?}/c", "/");
  expect(glob.kind === "glob" && [glob.matches("a/bb/c"), glob.matches("a/b/b/c")]).toEqual([true, false]);
});

it.each([
  ["two stars cross a separator", "git/**", ["git/a", "git/a/b"], ["git"]],
  ["and one beside them does not", "**/*.x/b", ["a/b/c.x/b"], ["a/.x/c/b"]],
  ["a class does too", "a[!b]c", ["a/c"], ["abc"]],
])("%s", (_, pattern, fits, others) => {
  const all = [...fits, ...others].map((text) => fitsGobwas(pattern, text, "/"));
  expect(all).toEqual([...fits.map(() => true), ...others.map(() => false)]);
});

it.each([
  ["braces in braces", "{".repeat(200) + "}".repeat(200)],
  ["a long text behind many alternatives", "{a,b}".repeat(9) + "c".repeat(1_000_000)],
])("%s are too much for a pattern", (_, pattern) => {
  expect(compileGobwas(pattern).kind).toBe("tooLarge");
});
