import { expect, it } from "vitest";
import { parseYaml } from "../../../src/yaml/parse.ts";
import type { Value } from "../../../src/yaml/value.ts";
import { fitsPattern, matchesWildcard } from "../../../src/domain/policy/kyverno-pattern.ts";

function value(text: string): Value {
  const parsed = parseYaml(text);
  return (parsed.ok ? parsed.documents[0]?.value : undefined) ?? null;
}

it.each([
  ["{ a: 1 }", "{ a: 1, b: 2 }", "passes"],
  ["{ a: 1 }", "{ a: 2 }", "fails"],
  ["{ a: 1 }", "{ b: 2 }", "fails"],
  ["{ a: { b: true } }", "{ a: { b: false } }", "fails"],
  ['{ a: "?*" }', "{ a: x }", "passes"],
  ['{ a: "?*" }', "{ b: x }", "fails"],
  ['{ a: "*" }', "{ b: x }", "fails"],
  ['{ a: "*" }', "{ a: { c: d } }", "passes"],
  ["{ a: null }", "{ b: x }", "passes"],
  ["{ a: null }", "{ a: x }", "fails"],
  ['{ =(a): "false" }', "{}", "passes"],
  ['{ =(a): "false" }', "{ a: false }", "passes"],
  ['{ =(a): "false" }', "{ a: true }", "fails"],
  ['{ X(a): "null" }', "{ a: 1 }", "fails"],
  ['{ X(a): "null" }', "{ b: 1 }", "passes"],
  ["{ (a): 1, b: 2 }", "{ a: 1, b: 2 }", "passes"],
  ["{ (a): 1, b: 2 }", "{ a: 1, b: 3 }", "fails"],
  ["{ (a): 1, b: 2 }", "{ a: 2, b: 3 }", "skips"],
  ["{ (a): 1, b: 2 }", "{ b: 3 }", "skips"],
  ["{ <(a): 1, b: 2 }", "{ a: 1, b: 2 }", "unknown"],
  ["{ <(a): 1, b: 2 }", "{ a: 1, b: 3 }", "fails"],
  ["{ ^(a): [{ b: 1 }] }", "{ a: [{ b: 1 }] }", "unknown"],
  ["[{ a: 1 }]", "[{ a: 1 }, { a: 1 }]", "passes"],
  ["[{ a: 1 }]", "[{ a: 1 }, { a: 2 }]", "fails"],
  ["[{ (n): x, a: 1 }]", "[{ n: x, a: 1 }, { n: y, a: 2 }]", "passes"],
  ["[{ (n): x, a: 1 }]", "[{ n: x, a: 2 }]", "fails"],
  ["[{ a: 1 }, { a: 2 }]", "[{ a: 1 }, { a: 2 }]", "unknown"],
  ["[{ a: 1 }]", "a", "fails"],
  ['"!*:latest"', "nginx:latest", "fails"],
  ['"!*:latest"', "nginx:1", "passes"],
  ['"a | b"', "b", "passes"],
  ['"a | b"', "c", "fails"],
  ['">=1 & <=3"', "2", "passes"],
  ['">=1 & <=3"', "4", "fails"],
  ['"<=1Gi"', "512Mi", "passes"],
  ['"<1Gi"', "2Gi", "fails"],
  ['">a"', "b", "unknown"],
  ['"1-3"', "2", "unknown"],
  ['"{{ request.name }}"', "a", "unknown"],
  ["1", '"1"', "passes"],
  ["true", "{ a: b }", "fails"],
])("%s, asked of %s: %s", (pattern, of, answer) => {
  expect(fitsPattern(value(pattern), value(of))).toBe(answer);
});

it.each([
  ["*", "", true],
  ["?*", "", false],
  ["a*c", "abbc", true],
  ["a*c", "abbd", false],
  ["a?c", "abc", true],
  ["a?c", "ac", false],
  ["a", "ab", false],
])("%s matches %j: %s", (pattern, text, matches) => {
  expect(matchesWildcard(pattern, text)).toBe(matches);
});
