import { describe, expect, it } from "vitest";
import {
  applyJsonPatches,
  applyPatches,
  applyStrategicPatches,
} from "../../../../src/kustomize/transforms/patches/patches.ts";
import type { PatchEntry } from "../../../../src/kustomize/transforms/patches/patches.ts";
import type { Resource } from "../../../../src/kustomize/resources/resource.ts";
import { builtinSchema } from "../../../../src/kustomize/schema/builtin.ts";
import type { Selector } from "../../../../src/kustomize/files/selector.ts";
import { LIBRARIES } from "../../../support/libraries.ts";
import { resourcesOf } from "../../../support/resources.ts";
import { recordedKustomize } from "../../../support/recorded-kustomize.ts";

const location = { file: "overlay/kustomization.yaml", line: 3 };
const context = { schema: builtinSchema, libraries: LIBRARIES };

const anything: Selector = {
  group: "",
  version: "",
  kind: "",
  name: "",
  namespace: "",
  labelSelector: "",
  annotationSelector: "",
};

/** An entry of `patches` as it stands in a kustomization. */
interface Entry {
  readonly patch: string;
  readonly target?: Partial<Selector>;
  readonly options?: { readonly allowNameChange?: boolean; readonly allowKindChange?: boolean };
}

function entryOf({ patch, target, options }: Entry): PatchEntry {
  return {
    text: patch,
    location,
    target: target && { ...anything, ...target },
    allowNameChange: options?.allowNameChange ?? false,
    allowKindChange: options?.allowKindChange ?? false,
  };
}

const resources = `
{apiVersion: v1, kind: ConfigMap, metadata: {name: one, labels: {a: "1"}, annotations: {n: "1"}}, data: {k: v}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: two, namespace: team}, data: {k: v}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: one}, spec: {replicas: 1}}
---
{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: role}, rules: [{verbs: [get]}]}
`;

function patch(...entries: readonly Entry[]): readonly Resource[] {
  return applyPatches(resourcesOf(resources), entries.map(entryOf), context);
}

function objects(patched: readonly Resource[]): readonly unknown[] {
  return patched.map(({ object }) => object);
}

describe("applyPatches", () => {
  it("finds the target of a patch by its id", () => {
    const [one, two] = patch({
      patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: two, namespace: team}, data: {x: y}}",
    });
    expect(one?.object.data).toEqual({ k: "v" });
    expect(two?.object.data).toEqual({ k: "v", x: "y" });
  });

  it("finds a target by an id that it had before", () => {
    const entries = [
      {
        target: { kind: "Deployment" },
        patch: '[{"op": "replace", "path": "/metadata/name", "value": "renamed"}]',
      },
      { patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: one}, spec: {replicas: 5}}" },
    ];
    expect(patch(...entries)[2]?.object).toMatchObject({
      metadata: { name: "renamed" },
      spec: { replicas: 5 },
    });
  });

  it("selects by anchored regular expressions", () => {
    const patched = patch({
      target: { kind: "Config.*", name: "o" },
      patch: '[{"op": "remove", "path": "/data"}]',
    });
    expect(patched.filter(({ object }) => object.data === undefined)).toHaveLength(2);
    expect(patched[0]?.object.data).toEqual({ k: "v" });
  });

  it("keeps the name unless the entry allows a change, and then remembers the former one", () => {
    const entry = { target: { kind: "Deployment" }, patch: "{kind: Deployment, metadata: {name: other}}" };
    expect(patch(entry)[2]).toMatchObject({ object: { metadata: { name: "one" } }, previousIds: [] });
    expect(patch({ ...entry, options: { allowNameChange: true } })[2]).toMatchObject({
      object: { metadata: { name: "other" } },
      previousIds: [{ kind: "Deployment", name: "one", namespace: "default" }],
    });
  });

  it("deletes resources", () => {
    const text = "{apiVersion: v1, kind: ConfigMap, metadata: {name: one}, $patch: delete}";
    expect(patch({ patch: text }).map(({ object }) => object.kind)).toEqual([
      "ConfigMap",
      "Deployment",
      "ClusterRole",
    ]);
  });

  it.each<[string, Entry]>([
    [
      "no matches for Id ConfigMap.v1.[noGrp]/three.[noNs]",
      { patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: three}}" },
    ],
    ["must specify a target for a JSON patch", { patch: '[{"op": "remove", "path": "/data"}]' }],
    ["missing metadata.name", { patch: "kind: ConfigMap" }],
    ["unable to parse", { patch: "just text" }],
    [
      "must not have a target",
      {
        target: { kind: "ConfigMap" },
        patch: "{kind: A, metadata: {name: a}}\n---\n{kind: A, metadata: {name: a}}",
      },
    ],
    ["is no valid regular expression", { target: { kind: "(" }, patch: "{kind: A, metadata: {name: a}}" }],
    [
      "wrong node kind at data",
      { target: { kind: "ConfigMap" }, patch: "{kind: ConfigMap, metadata: {name: a}, data: [a]}" },
    ],
  ])("says %s", (message, entry) => {
    expect(() => patch(entry)).toThrow(message);
  });

  it.each(["# nothing here", "[]", "{}"])(
    "takes %j for a patch that does nothing, as kustomize since 5.6",
    (text) => {
      expect(objects(patch({ patch: text }))).toEqual(objects(resourcesOf(resources)));
    },
  );

  it("refuses a patch that gives two resources the same id", () => {
    const target = { kind: "ConfigMap" };
    const text = "{kind: ConfigMap, metadata: {name: same}}";
    const entry = entryOf({ target, patch: text, options: { allowNameChange: true } });
    const inOneNamespace = resourcesOf(resources.replace(", namespace: team", ""));
    expect(() => applyPatches(inOneNamespace, [entry], context)).toThrow("already registered id");
  });

  it("names the place of the patch, but nothing that stands in it", () => {
    const secret = {
      target: { kind: "ConfigMap" },
      patch: "{kind: ConfigMap, metadata: {name: a}, data: [hunter2]}",
    };
    expect(() => patch(secret)).toThrow(
      expect.objectContaining({ location, message: expect.not.stringContaining("hunter2") as string }),
    );
  });
});

describe("applyStrategicPatches", () => {
  it("applies every patch of a text", () => {
    const text = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: one}, spec: {replicas: 2}}";
    const patched = applyStrategicPatches(resourcesOf(resources), [{ text, location }], {
      schema: builtinSchema,
    });
    expect(patched[2]?.object).toMatchObject({ spec: { replicas: 2 } });
  });
});

describe("applyStrategicPatches without a patch", () => {
  it("refuses it", () => {
    expect(() =>
      applyStrategicPatches([], [{ text: "# nothing", location }], { schema: builtinSchema }),
    ).toThrow("empty");
  });
});

describe("applyJsonPatches", () => {
  it("does not remember a changed name, unlike patches", () => {
    const target = { ...anything, kind: "Deployment", name: "one" };
    const text = "- {op: replace, path: /metadata/name, value: new}";
    const patched = applyJsonPatches(resourcesOf(resources), [{ text, location, target }], context);
    expect(patched[2]).toMatchObject({ object: { metadata: { name: "new" } }, previousIds: [] });
  });
});

const compared: readonly (readonly Entry[])[] = [
  [
    {
      target: { kind: "ConfigMap" },
      patch: "{kind: Other, metadata: {name: x, labels: {a: null, b: 5}, annotations: null}}",
    },
  ],
  [
    {
      patch:
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: one, labels: {a: null, b: 5}, annotations: null}}",
    },
  ],
  [
    {
      target: { name: "one" },
      patch: '[{"op": "add", "path": "/metadata/annotations", "value": {"a": true, "b": [1]}}]',
    },
  ],
  [{ target: { name: "one" }, patch: '[{"op": "add", "path": "/metadata/annotations", "value": {}}]' }],
  [
    {
      target: { namespace: "team" },
      patch: "{kind: ConfigMap, metadata: {name: two, namespace: other}, data: {x: '1'}}",
    },
  ],
  [{ target: { namespace: "default" }, patch: '[{"op": "add", "path": "/x", "value": 1}]' }],
  [
    {
      target: { kind: "ConfigMap", name: "one" },
      patch: "{kind: Secret, metadata: {name: three}}",
      options: { allowNameChange: true, allowKindChange: true },
    },
  ],
  [{ target: { labelSelector: "a=1" }, patch: "{kind: X, $patch: delete, metadata: {name: x}}" }],
  [
    {
      patch:
        "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: ConfigMap, metadata: {name: one}, data: {y: z}}]}",
    },
  ],
  [
    {
      patch:
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: role, namespace: x}, rules: []}",
    },
  ],
  [{ patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: two}, data: {x: y}}" }],
  [
    {
      target: { kind: "ConfigMap" },
      patch: "{kind: ConfigMap, metadata: {name: x, namespace: y}}",
      options: { allowNameChange: true },
    },
  ],
];

describe("applyPatches compared with the real kustomize", () => {
  it.each(compared.map((entries) => [JSON.stringify(entries), entries] as const))("%s", (_, entries) => {
    const real = recordedKustomize({
      "resources.yaml": resources,
      "kustomization.yaml": JSON.stringify({
        resources: ["resources.yaml"],
        patches: entries,
        sortOptions: { order: "fifo" },
      }),
    });
    if (real.ok) expect(objects(patch(...entries))).toEqual(real.objects);
    else expect(() => patch(...entries)).toThrow();
  });
});
