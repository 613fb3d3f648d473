import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { memoryTree } from "../support/memory-tree.ts";

const own = `apiVersion: v1
kind: ConfigMap
metadata: {name: c}
data: {a: x-y}
spec: {}
`;

function build(kustomization: string, resources = own) {
  const tree = memoryTree({
    "kustomization.yaml": `resources: [c.yaml]\n${kustomization}`,
    "c.yaml": resources,
  });
  return buildKustomization(tree, "", { loadRestrictor: "none", reorder: "legacy" });
}

const source = "{kind: ConfigMap, name: c, fieldPath: data.a}";
const replacement = (index: number): string =>
  `- source: ${source}\n  targets: [{select: {kind: ConfigMap}, fieldPaths: [data.a], options: {delimiter: "-", index: ${index}}}]\n`;
const doubling = `replacements:\n${Array.from({ length: 40 }, () => replacement(0) + replacement(-1)).join("")}`;

const patch = (operations: readonly string[]): string =>
  `patches:\n- target: {kind: ConfigMap}\n  patch: |-\n${operations.map((operation) => `    - ${operation}\n`).join("")}`;
const copies = (count: number): string =>
  patch([
    '{op: add, path: /spec/x, value: ["a"]}',
    ...Array.from({ length: count }, () => "{op: copy, from: /spec/x, path: /spec/x/-}"),
  ]);
const maps = patch([
  "{op: add, path: /spec/x, value: {a: b}}",
  ...Array.from({ length: 40 }, (_, i) => `{op: copy, from: /spec/x, path: /spec/x/k${i}}`),
]);
const many = Array.from({ length: 200 }, (_, i) => own.replace("name: c", `name: c${i}`)).join("---\n");

const variables = `vars:
- {name: V, objref: {apiVersion: v1, kind: ConfigMap, name: c}, fieldref: {fieldpath: data.a}}
configurations: [v.yaml]
`;

describe("a few lines that stand for more than any machine holds", () => {
  it.each<[string, string, string?]>([
    ["a text that is put into itself", doubling],
    ["a list that is copied into itself", copies(40)],
    ["a map that is copied into itself", maps],
    ["a list that is copied into itself, in many objects", copies(18), many],
  ])("%s end as a failed build, soon", (_, kustomization, resources) => {
    const began = performance.now();
    const result = build(kustomization, resources);
    expect(result).toMatchObject({ kind: "error", problem: { code: "build-failed" } });
    expect(JSON.stringify(result)).toMatch(/grows? beyond \d+ nodes or \d+ characters/);
    expect(JSON.stringify(result)).not.toMatch(/unable to find/);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each([
    ["a text that is put into itself", doubling],
    ["a list that is copied into itself", copies(40)],
  ])("%s is not taken for what only what was left out may hold", (_, kustomization) => {
    const tree = memoryTree({
      "kustomization.yaml": `resources: [c.yaml]\n${kustomization}components: ["https://github.com/example/x?ref=v1"]\n`,
      "top/kustomization.yaml": "resources: [..]\n",
      "c.yaml": own,
    });
    const result = buildKustomization(tree, "", {
      loadRestrictor: "none",
      reorder: "legacy",
      leaveOut: true,
    });
    expect(result).toMatchObject({ kind: "error", problem: { fault: "too-large" } });
  });

  it("a text of many variables", () => {
    const long = "v".repeat(100_000);
    const references = "$(V)".repeat(1000);
    const resources = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: ${long}, b: "x${references}"}\n`;
    const tree = memoryTree({
      "kustomization.yaml": `resources: [c.yaml]\n${variables}`,
      "v.yaml": "varReference: [{kind: ConfigMap, path: data/b}]\n",
      "c.yaml": resources,
    });
    const result = buildKustomization(tree, "", { loadRestrictor: "none", reorder: "legacy" });
    expect(JSON.stringify(result)).toMatch(/a text with variables in it: it grows beyond/);
  });

  it("and the same input below the bounds is built", () => {
    expect(build(copies(10)).kind).toBe("built");
    expect(build(`replacements:\n${replacement(0)}${replacement(-1)}`).kind).toBe("built");
  });
});
