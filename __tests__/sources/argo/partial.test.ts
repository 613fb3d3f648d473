import fc from "fast-check";
import { expect, it } from "vitest";
import { compileGobwas } from "../../../src/delivery/argo/gobwas.ts";
import { possiblePaths } from "../../../src/sources/argo/sets/partial.ts";
import { directoryOf } from "../../../src/tree/path.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const UNKNOWN = [{ clusters: {} }];

function pathsOf(templates: readonly string[], files: readonly string[]): readonly string[] {
  const tree = memoryTree(Object.fromEntries(files.map((path) => [path, ""])));
  const dialect = { goTemplate: false, options: [], budget: { steps: 1000, length: 1000 } };
  return possiblePaths(UNKNOWN, templates, { tree, ownUrls: [], dialect, reads: new Set() });
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
