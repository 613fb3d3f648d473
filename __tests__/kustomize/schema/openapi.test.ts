import { describe, expect, it } from "vitest";
import { openApiSchema } from "../../../src/kustomize/schema/openapi.ts";
import { buildKustomization } from "../../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { recordedKustomize } from "../../support/recorded-kustomize.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const type = { group: "example.com", version: "v1", kind: "Thing" };

const document = {
  definitions: {
    "com.example.v1.Thing": {
      type: "object",
      properties: {
        spec: { $ref: "#/definitions/com.example.v1.Spec" },
        self: { $ref: "#/definitions/com.example.v1.Loop" },
      },
      "x-kubernetes-group-version-kind": [type],
    },
    "com.example.v1.Loop": { $ref: "#/definitions/com.example.v1.Loop" },
    "com.example.v1.Spec": {
      type: "object",
      properties: {
        parts: {
          type: "array",
          items: { type: "object" },
          "x-kubernetes-patch-strategy": "merge",
          "x-kubernetes-patch-merge-key": "name",
        },
        plain: { type: "array", items: { type: "object" } },
      },
    },
  },
  paths: { "/apis/example.com/v1/things": { get: { "x-kubernetes-group-version-kind": type } } },
};

describe("openApiSchema", () => {
  const schema = openApiSchema(document);
  const spec = schema.forType("example.com/v1", "Thing")?.field("spec");

  it("follows references to the merge keys of lists", () => {
    expect(spec?.field("parts")).toMatchObject({ isAssociative: true, mergeKeys: ["name"] });
    expect(spec?.field("plain")).toMatchObject({ isAssociative: false });
  });

  it("learns from the paths which kinds are cluster-scoped", () => {
    expect(schema.isClusterScoped("example.com/v1", "Thing")).toBe(true);
    expect(schema.isClusterScoped("v1", "Namespace")).toBe(true);
    expect(schema.isClusterScoped("v1", "ConfigMap")).toBe(false);
  });

  it("gives up on a reference to itself", () => {
    expect(schema.forType("example.com/v1", "Thing")?.field("self")).toBeUndefined();
  });

  it("takes the place of the built-in schema for merging", () => {
    expect(schema.forType("apps/v1", "Deployment")).toBeUndefined();
  });
});

describe("openApiSchema compared with the real kustomize", () => {
  it("merges a custom resource's lists by their keys", () => {
    const thing = (spec: string): string =>
      `{apiVersion: example.com/v1, kind: Thing, metadata: {name: t}, spec: ${spec}}`;
    const files = {
      "thing.yaml": thing("{parts: [{name: a, x: 1}, {name: b}], plain: [{name: a}]}"),
      "patch.yaml": thing("{parts: [{name: a, y: 2}, {name: c}], plain: [{name: b}]}"),
      "schema.json": JSON.stringify(document),
      "kustomization.yaml":
        "{resources: [thing.yaml], patches: [{path: patch.yaml}], openapi: {path: schema.json}, namespace: team}",
    };
    const own = buildKustomization(memoryTree(files), "", {
      loadRestrictor: "rootOnly",
      reorder: "legacy",
      libraries: LIBRARIES,
    });
    const real = recordedKustomize(files);
    expect(own.kind === "built" ? own.manifests.map(({ object }) => object) : own).toEqual(
      real.ok ? real.objects : real,
    );
  });
});
