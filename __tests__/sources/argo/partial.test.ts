import fc from "fast-check";
import { expect, it } from "vitest";
import { compileGobwas } from "../../../src/delivery/argo/gobwas.ts";
import { possiblePaths } from "../../../src/sources/argo/sets/partial.ts";
import { directoryOf } from "../../../src/tree/path.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const UNKNOWN = [{ clusters: {} }];

function pathsOf(
  templates: readonly string[],
  files: readonly string[],
  generators: readonly ValueMap[] = UNKNOWN,
  goTemplate = false,
): readonly string[] {
  const tree = memoryTree(Object.fromEntries(files.map((path) => [path, ""])));
  const dialect = { goTemplate, options: [], budget: { steps: 1000, length: 1000 } };
  return possiblePaths(generators, templates, { tree, ownUrls: [], dialect, reads: new Set() });
}

it.each([
  { template: "apps/{{name}}", found: ["apps/db", "apps/web", "apps/web-2"] },
  { template: "apps/web", found: ["apps/web"] },
  { template: "apps/{{name}}/overlays/{{env}}", found: ["apps/web/overlays/prod"] },
  { template: "{{root}}/overlays/prod", found: ["apps/web/overlays/prod"] },
  { template: "apps/{{a}}eb{{b}}", found: ["apps/web", "apps/web-2"] },
  { template: "apps/[web]", found: [] },
  { template: "{{root}}/{{name}}", found: [] },
  { template: "apps/none/{{name}}", found: [] },
])("knows what $template can name", ({ template, found }) => {
  const files = ["apps/web/overlays/prod/k.yaml", "apps/web-2/k.yaml", "apps/db/k.yaml", "top.yaml"];
  expect(pathsOf([template], files)).toEqual(found);
});

const RINGS = ["a/ring-1/base", "a/ring-1/two", "a/ring-2/base", "b/ring-1/base", "one/ring-1/base"].map(
  (path) => `${path}/k.yaml`,
);
const RING_PATH = "{{values.root}}/{{values.ring}}/{{values.dir}}";
const ASKED = { clusters: { values: { root: "a", ring: "ring-1", dir: "base" } } };
const MERGE_KEYS = ["name"];
const list = (...elements: readonly ValueMap[]): ValueMap => ({ list: { elements } });
const merge = (...generators: readonly ValueMap[]): ValueMap => ({
  merge: { mergeKeys: MERGE_KEYS, generators },
});
const matrix = (...generators: readonly ValueMap[]): ValueMap => ({ matrix: { generators } });

it.each<{ name: string; generator: ValueMap; path?: string; found: readonly string[] }>([
  { name: "values of a generator that asks others", generator: ASKED, found: ["a/ring-1/base"] },
  {
    name: "values that are templates",
    generator: {
      clusters: { values: { root: "{{name}}", ring: "ring-{{metadata.labels.ring}}", dir: "base" } },
    },
    found: ["a/ring-1/base", "a/ring-2/base", "b/ring-1/base", "one/ring-1/base"],
  },
  { name: "a merge with nothing", generator: merge(ASKED, list()), found: ["a/ring-1/base"] },
  {
    name: "a merge with what one cluster has otherwise",
    generator: merge(ASKED, list({ name: "x", "values.dir": "two" }, { name: "y", "values.ring": "ring-2" })),
    found: ["a/ring-1/base", "a/ring-1/two", "a/ring-2/base"],
  },
  {
    name: "a merge of three",
    generator: merge(
      ASKED,
      list({ name: "x", "values.ring": "ring-2" }),
      list({ name: "x", "values.root": "b" }),
    ),
    found: ["a/ring-1/base", "a/ring-2/base", "b/ring-1/base"],
  },
  {
    name: "rows that are not of one cluster",
    generator: merge(
      matrix(list({ name: "x" }), { plugin: { values: { root: "a", ring: "ring-1", dir: "base" } } }),
      list({ name: "y", "values.ring": "ring-2" }),
    ),
    found: ["a/ring-1/base"],
  },
  {
    name: "a merge with what anything may come from",
    generator: merge(ASKED, { plugin: {} }),
    path: "{{values.root}}/ring-1/base",
    found: ["a/ring-1/base", "b/ring-1/base", "one/ring-1/base"],
  },
  {
    name: "what a cluster's own keys override",
    generator: merge(list({ name: "one", server: "a" }), { clusters: {} }),
    path: "{{server}}/ring-1/base",
    found: ["a/ring-1/base", "b/ring-1/base", "one/ring-1/base"],
  },
  {
    name: "a matrix whose second generator is written with the first",
    generator: matrix({ clusters: { values: { ring: "ring-2" } } }, list({ dir: "{{values.ring}}/base" })),
    path: "a/{{dir}}",
    found: ["a/ring-2/base"],
  },
  {
    name: "a matrix whose second generator needs what nobody sees",
    generator: matrix({ clusters: {} }, { git: { files: [{ path: "clusters/{{name}}.json" }] } }),
    path: "a/{{dir}}/base",
    found: ["a/ring-1/base", "a/ring-2/base"],
  },
  {
    name: "clusters as one list",
    generator: { clusters: { flatList: true, values: { root: "a" } } },
    path: "{{values.root}}/ring-1/base",
    found: ["a/ring-1/base", "b/ring-1/base", "one/ring-1/base"],
  },
])("follows $name", ({ generator, path = RING_PATH, found }) => {
  expect(pathsOf([path], RINGS, [generator])).toEqual(found);
});

it.each<{ name: string; generator: ValueMap; path: string; found: readonly string[] }>([
  {
    name: "fixed values",
    generator: merge(
      { clusters: { values: { root: "a", ring: "ring-1" } } },
      list({ name: "x", values: { ring: "ring-2" } }),
    ),
    path: "{{ .values.root }}/{{ .values.ring }}/base",
    found: ["a/ring-1/base", "a/ring-2/base"],
  },
  {
    name: "conditions",
    generator: { clusters: {} },
    path: '{{ if eq .name "x" }}a{{ else }}b{{ end }}/ring-1/base',
    found: ["a/ring-1/base", "b/ring-1/base", "one/ring-1/base"],
  },
])("follows $name of Go templates", ({ generator, path, found }) => {
  expect(pathsOf([path], RINGS, [generator], true)).toEqual(found);
});

const segment = fc.constantFrom("a", "ab", "b", "a-b", "abab", "[a]", "a*b", "a\\b");
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const template = fc
  .array(fc.oneof(segment, fc.constant("{{x}}"), fc.constant("/")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""));

it("finds whatever Argo CD's globs find", () => {
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), template, (paths, asked) => {
      const files = paths.map((each) => `${each}/k.yaml`);
      const pattern = asked
        .split("{{x}}")
        .map((text) => text.replace(/[*?[\]{}\\]/g, "\\$&"))
        .join("*")
        .replace(/^\/+/, "")
        .replace(/\/+$/, "");
      fc.pre(pattern.replace(/[*/]/g, "") !== "" && !/^\.?\//.test(pattern));
      const glob = compileGobwas(pattern);
      const all = new Set(files);
      for (const file of files) for (let at = directoryOf(file); at !== ""; at = directoryOf(at)) all.add(at);
      const matched = new Set([...all].filter((each) => glob.kind === "glob" && glob.matches(each)));
      const expected = [...matched].filter((each) => !matched.has(directoryOf(each))).sort();
      expect(pathsOf([asked], files)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
