import { expect, test } from "vitest";
import { compileGobwas } from "../../../src/delivery/argo/gobwas.ts";
import { applicationSetDeployables } from "../../../src/sources/argo/application-set.ts";
import type { TellMade } from "../../../src/model/tell-made.ts";
import { isList, type Value, type ValueMap } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** What a stranger may write ends soon, and is named. */
function messageOf(spec: Value, tellMade?: TellMade): string {
  const object = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "ApplicationSet",
    metadata: { name: "s", namespace: "argocd" },
    spec,
  };
  const context = {
    tree: memoryTree({ a: "" }),
    commit: "",
    ownUrls: [],
    projects: [],
    branch: { name: null, isDefault: null },
    ...(tellMade !== undefined && { tellMade }),
  };
  const { deployables } = applicationSetDeployables({ object }, context);
  return deployables.map(({ notAnalysed }) => notAnalysed?.message ?? "followed").join("; ");
}

const elements = [{ a: "x" }];
const go = (prefix: string) => ({
  goTemplate: true,
  generators: [{ list: { elements } }],
  template: { metadata: { name: "x" }, spec: { source: { path: prefix, repoURL: "r" } } },
});
const nested = (depth: number, inside: string): string =>
  `${"{{ range until 100 }}".repeat(depth)}${inside}${"{{ end }}".repeat(depth)}`;

const doubling = (start: string, twice: string): string =>
  `{{ $s := ${start} }}{{ range until 40 }}{{ $s = ${twice} }}{{ end }}`;
const matrix = (first: ValueMap, second: ValueMap, selector: ValueMap): ValueMap => ({
  matrix: { generators: [first, second] },
  selector,
});
const many = (key: string): ValueMap => ({
  list: { elements: Array.from({ length: 300 }, (_, index) => ({ [key]: String(index) })) },
});
const NONE = { matchLabels: { none: "x" } };

test.each([
  ["steps", go(nested(6, "{{ $.a }}")), /too long|too much/],
  ["text", go(nested(3, "x".repeat(1000))), /too much text/],
  ["nesting", go(nested(200, "x")), /nested too deeply/],
  ["parentheses", go(`{{ ${"(".repeat(500)} . ${")".repeat(500)} }}`), /nested too deeply/],
  ["repeat", go('{{ repeat 1000000000 "x" }}'), /a repeat of that length/],
  [
    "replace",
    go('{{ $x := replace "a" (repeat 100000 "a") (repeat 100000 "a") }}'),
    /a replace of that length/,
  ],
  ["join", go('{{ $x := join (repeat 100000 "a") (until 10000) }}'), /a join of that length/],
  ["indent", go('{{ $x := indent 1000 (repeat 100000 "\\n") }}'), /a replace of that length/],
  [
    "printf",
    go(`{{ $x := printf "${"%999d".repeat(2000)}"${" 1".repeat(2000)} }}`),
    /a printf of that length/,
  ],
  ["print", go(doubling('"aaaa"', "print $s $s")), /too much text/],
  ["cat", go(doubling('"aaaa"', "cat $s $s")), /too much text/],
  ["concat", go(doubling("list 1", "concat $s $s")), /too much text/],
  ["dict", go(doubling("dict", 'dict "a" $s "b" $s')), /too much text/],
  ["list", go(doubling("list", "list $s $s")), /too much text/],
  ["mul", go(doubling("2", "mul $s $s")), /destination/],
  ["uniq", go("{{ $x := uniq (until 10000) }}"), /lists of that length/],
  ["empty ranges", go(nested(4, "").replaceAll("100 ", "10000 ")), /too long|too much/],
  [
    "depth",
    go("{{ $s := list }}{{ range until 10000 }}{{ $s = list $s }}{{ end }}{{ toJson $s }}"),
    /not known/,
  ],
  ["variables", go("{{ $a := 1 }}".repeat(1000)), /so many variables/],
  ["braces", go("{{".repeat(200_000)), /cannot make its Applications/],
  [
    "a matrix of lists",
    {
      generators: [
        {
          matrix: {
            generators: [
              { list: { elements: Array.from({ length: 2000 }, (_, index) => ({ a: String(index) })) } },
              { list: { elements: Array.from({ length: 2000 }, (_, index) => ({ b: String(index) })) } },
            ],
          },
        },
      ],
      template: { metadata: { name: "x-{{a}}-{{b}}" }, spec: { source: { path: "a", repoURL: "r" } } },
    },
    /more than 10000/,
  ],
  [
    "a matrix in a matrix of which nothing is left",
    {
      generators: [matrix(many("a"), matrix(many("b"), { ...many("c"), selector: NONE }, NONE), NONE)],
      template: { metadata: { name: "x" }, spec: { source: { path: "a", repoURL: "r" } } },
    },
    /too much|too long/,
  ],
] as const)("too much of %s", (_, spec, message) => {
  expect(messageOf(spec)).toMatch(message);
});

test("without Go templates braces that are never closed are no template, or fail", () => {
  const spec = { ...go("{{".repeat(200_000)), goTemplate: false };
  expect(messageOf(spec)).toBeDefined();
});

test("patterns end soon, however many alternatives and stars they have", () => {
  const doubling = compileGobwas("{a,b}".repeat(500));
  expect(doubling.kind === "glob" && doubling.matches("ab".repeat(250))).toBe(true);
  expect(doubling.kind === "glob" && doubling.matches("ab".repeat(249))).toBe(false);
  const stars = compileGobwas("*a".repeat(2000));
  expect(stars.kind === "glob" && stars.matches("a".repeat(1999))).toBe(false);
});

test("whoever is told what templates make reads no more than is paid for", () => {
  const row: Value = Array.from({ length: 300 }, (_, index) => `v${index}`);
  const rows: Value = Array.from({ length: 300 }, () => row);
  const countOf = (value: Value | undefined): number =>
    isList(value) ? value.reduce<number>((sum, item) => sum + countOf(item), 0) : 1;
  let read = 0;
  const set = {
    ...go("{{ len .rows }}{{ index .rows 0 0 }}{{ (first .rows) | default .rows | len }}".repeat(20)),
    generators: [{ list: { elements: [{ rows }] } }],
  };
  messageOf(set, (of, made) => {
    read += [...of, made].reduce<number>((sum, value) => sum + countOf(value), 0);
    return false;
  });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(10_000);
});
