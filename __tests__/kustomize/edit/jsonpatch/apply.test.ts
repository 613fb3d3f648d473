import { describe, expect, it } from "vitest";
import { applyJsonPatch } from "../../../../src/kustomize/edit/jsonpatch/apply.ts";
import { parseJsonPatch, type Operation } from "../../../../src/kustomize/edit/jsonpatch/operation.ts";
import type { Value } from "../../../../src/yaml/value.ts";
import { mapOf, mapsOf } from "../../../support/resources.ts";
import { recordedKustomize } from "../../../support/recorded-kustomize.ts";

const location = { file: "patch.yaml" };

const document = `
apiVersion: example.com/v1
kind: Thing
metadata: {name: thing}
spec: {text: abc, list: [1, 2, 3], map: {a: 1, "b/c": 2, "d~e": 3}, nothing: null, big: 12345678901234567890}
`;

function operationsOf(text: string): readonly Operation[] {
  const parsed = parseJsonPatch(text, location);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.operations;
}

function patchSpec(operation: string): Value | undefined {
  return mapOf(applyJsonPatch(mapOf(mapsOf(document)[0]), operationsOf(`- ${operation}`))).spec;
}

describe("applyJsonPatch", () => {
  it("counts negative indices from the end", () => {
    expect(patchSpec("{op: remove, path: /spec/list/-1}")).toMatchObject({ list: [1, 2] });
    expect(patchSpec("{op: add, path: /spec/list/-1, value: 4}")).toMatchObject({ list: [1, 2, 3, 4] });
  });

  it("makes a missing key when it should replace it, unlike RFC 6902", () => {
    expect(patchSpec("{op: replace, path: /spec/new, value: 1}")).toMatchObject({ new: 1 });
  });

  it.each([
    ["{op: add, path: /spec/list/4, value: 1}", "missing key: /spec/list/4"],
    ["{op: add, path: /nowhere/x, value: 1}", 'missing path: "/nowhere/x"'],
    ["{op: add, path: /spec/text/x, value: 1}", 'missing path: "/spec/text/x"'],
    ["{op: remove, path: /spec/nowhere}", "missing key: /spec/nowhere"],
    ["{op: test, path: /spec/text, value: other}", "testing value /spec/text failed"],
    ["{op: add, value: 1}", "add operation has no path"],
    ["{op: merge, path: /spec}", 'unknown operation "merge"'],
  ])("refuses %s", (operation, message) => {
    expect(() => patchSpec(operation)).toThrow(message);
  });

  it("shares what no operation touches", () => {
    const before = mapOf(mapsOf("{a: {b: 1}, c: {d: 1}}")[0]);
    const after = mapOf(applyJsonPatch(before, operationsOf('[{"op": "add", "path": "/c/e", "value": 2}]')));
    expect(after.a).toBe(before.a);
    expect(before).toEqual({ a: { b: 1 }, c: { d: 1 } });
  });
});

describe("parseJsonPatch", () => {
  it("reads what starts with a bracket as JSON only", () => {
    expect(parseJsonPatch("[{op: remove, path: /a}]", location)).toMatchObject({ ok: false });
  });

  it("reads YAML 1.1, in which yes is true", () => {
    expect(operationsOf("- {op: add, path: /a, value: yes}")).toEqual([
      { op: "add", path: "/a", value: true },
    ]);
  });

  it("takes an object for no patch", () => {
    expect(parseJsonPatch("op: remove", location)).toMatchObject({ ok: false });
  });
});

const operations = [
  "{op: replace, path: /spec/new, value: yes}",
  "{op: replace, path: /spec/list/5, value: 1}",
  "{op: replace, path: /spec/list/-1, value: 0777}",
  "{op: replace, path: /spec/list/-, value: 1}",
  "{op: add, path: /spec/list/-, value: 0x10}",
  "{op: add, path: /spec/list/-1, value: 1_000}",
  "{op: add, path: /spec/list/3, value: 2001-01-01}",
  "{op: add, path: /spec/list/4, value: 1}",
  "{op: add, path: /spec/list/x, value: 1}",
  "{op: add, path: /spec/nothing/x, value: 1}",
  "{op: add, path: /spec/map/b~1c, value: 1}",
  "{op: add, path: /spec/map/d~0e, value: {x: [1]}}",
  "{op: add, path: /spec/nothing}",
  "{op: add, path: no/slash, value: 1}",
  '{op: add, path: "", value: {a: 1}}',
  "{op: remove, path: /spec/nowhere}",
  "{op: remove, path: /spec/list/-1}",
  "{op: test, path: /spec/nothing, value: null}",
  "{op: test, path: /spec/nowhere, value: null}",
  "{op: test, path: /spec/list, value: [1, 2, 3]}",
  "{op: test, path: /spec/list, value: [1, 2]}",
  "{op: move, from: /spec/list, path: /spec/map/list}",
  "{op: copy, from: /spec/nowhere, path: /spec/copy}",
  "{op: copy, from: /spec/list, path: /spec/map/list}",
  "{op: merge, path: /spec}",
];

describe("applyJsonPatch compared with the real kustomize", () => {
  it.each(operations)("%s", (operation) => {
    const real = recordedKustomize({
      "thing.yaml": document,
      "patch.yaml": `- ${operation}\n`,
      "kustomization.yaml": "{resources: [thing.yaml], patches: [{path: patch.yaml, target: {kind: Thing}}]}",
    });
    if (real.ok) {
      expect([applyJsonPatch(mapOf(mapsOf(document)[0]), operationsOf(`- ${operation}`))]).toEqual(
        real.objects,
      );
    } else {
      expect(() => patchSpec(operation)).toThrow();
    }
  });
});
