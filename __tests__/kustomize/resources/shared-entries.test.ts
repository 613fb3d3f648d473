import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../../src/kustomize/engine/build.ts";
import { getIn, isList, type Value } from "../../../src/yaml/value.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { recordedKustomize } from "../../support/recorded-kustomize.ts";

/** What stands at the places to which kustomize adds a label or annotation. */
interface Places {
  readonly own: Value | undefined;
  readonly template: Value | undefined;
}

const deployment = (metadata: string, spec = ""): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web${metadata}}\n${spec}`;

const patch = (metadata: string, spec = ""): string =>
  `patches:\n- patch: |\n    ${deployment(metadata, spec).replaceAll("\n", "\n    ").trimEnd()}\n`;

const TEMPLATE = "spec: {template: {spec: {}}}\n";

/** The Deployment of an overlay, built by us and, where there is one, by the real kustomize. */
function places(base: string, overlay: string, of: "labels" | "annotations" = "labels"): Places {
  const files = {
    "base/web.yaml": deployment("", TEMPLATE),
    "base/kustomization.yaml": `resources: [web.yaml]\n${base}`,
    "overlay/kustomization.yaml": `resources: [../base]\n${overlay}`,
  };
  const built = buildKustomization(memoryTree(files), "overlay", {
    loadRestrictor: "rootOnly",
    reorder: "legacy",
    libraries: LIBRARIES,
  });
  if (built.kind !== "built") throw new Error(JSON.stringify(built));
  const objects = built.manifests.map(({ object }) => object);
  expect(recordedKustomize(files, "overlay")).toMatchObject({ ok: true, objects });
  const [object] = objects;
  return {
    own: getIn(object, "metadata", of, "a"),
    template: getIn(object, "spec", "template", "metadata", of, "a"),
  };
}

describe("a label that was added to several places at once", () => {
  const BASE = "labels:\n- pairs: {a: base}\n  includeTemplates: true\n";

  it("changes in all of them when a strategic merge patch changes one", () => {
    expect(places(BASE, patch(", labels: {a: patched}"))).toEqual({ own: "patched", template: "patched" });
  });

  it("stays what it was when a patch says so in the last of them, whatever it says before", () => {
    const template = "spec: {template: {metadata: {labels: {a: base}}}}\n";
    expect(places(BASE, patch(", labels: {a: patched}", template))).toEqual({
      own: "base",
      template: "base",
    });
  });

  it("changes in all of them when an overlay labels only the resource", () => {
    expect(places("commonLabels: {a: base}\n", "labels: [{pairs: {a: overlay}}]\n")).toEqual({
      own: "overlay",
      template: "overlay",
    });
  });

  it("changes in all of them when a replacement changes one", () => {
    const overlay =
      "replacements:\n- source: {kind: Deployment, fieldPath: metadata.name}\n" +
      "  targets: [{select: {kind: Deployment}, fieldPaths: [metadata.labels.a]}]\n";
    expect(places(BASE, overlay)).toEqual({ own: "web", template: "web" });
  });

  it("takes the last of two values that a patch gives it", () => {
    const spec = "spec: {template: {metadata: {labels: {a: pod}}}}\n";
    expect(places(BASE, patch(", labels: {a: own}", spec))).toEqual({ own: "pod", template: "pod" });
  });

  it("changes in one place only by a JSON patch, and after one", () => {
    const json =
      "patches:\n- target: {kind: Deployment}\n" +
      '  patch: \'[{"op": "replace", "path": "/metadata/labels/a", "value": "json"}]\'\n';
    expect(places(BASE, json)).toEqual({ own: "json", template: "base" });
    const merge = patch(", labels: {a: patched}").replace("patches:\n", "");
    expect(places(BASE, json + merge)).toEqual({ own: "patched", template: "base" });
  });

  it("is removed from one place only", () => {
    expect(places(BASE, patch(", labels: {a: null}"))).toEqual({ own: undefined, template: "base" });
  });

  it("stays in the other places when a patch puts a new map in its place", () => {
    expect(places(BASE, patch(", labels: {$patch: replace, a: new}"))).toEqual({
      own: "new",
      template: "base",
    });
  });

  it("is not shared with a place where it was before", () => {
    const base = `patches:\n- patch: |\n    ${deployment(", labels: {a: before}").trim().replaceAll("\n", "\n    ")}\n${BASE}`;
    expect(places(base, patch(", labels: {a: patched}"))).toEqual({ own: "patched", template: "base" });
  });
});

describe("an annotation that was added to several places at once", () => {
  const BASE = "commonAnnotations: {a: base}\n";
  const PATCH = patch(", annotations: {a: patched}");

  it("changes in all of them when a patch changes one", () => {
    expect(places(BASE, PATCH, "annotations")).toEqual({ own: "patched", template: "patched" });
  });

  it("changes in one only once kustomize has annotated the resource with its origin", () => {
    const overlay = `buildMetadata: [transformerAnnotations]\n${PATCH}`;
    expect(places(BASE, overlay, "annotations")).toEqual({ own: "patched", template: "base" });
  });
});

describe("in lists", () => {
  it("a label is shared with the items of a list, as long as the list keeps its items", () => {
    const files = {
      "base/db.yaml":
        "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\n" +
        "spec: {volumeClaimTemplates: [{metadata: {name: data}}, {metadata: {name: log}}], template: {}}\n",
      "base/kustomization.yaml": "resources: [db.yaml]\ncommonLabels: {a: base}\n",
      "overlay/kustomization.yaml": "resources: [../base]\nlabels: [{pairs: {a: overlay}}]\n",
    };
    const built = buildKustomization(memoryTree(files), "overlay", {
      loadRestrictor: "rootOnly",
      reorder: "legacy",
      libraries: LIBRARIES,
    });
    if (built.kind !== "built") throw new Error(JSON.stringify(built));
    const claims = getIn(built.manifests[0]?.object, "spec", "volumeClaimTemplates");
    expect(isList(claims) && claims.map((claim) => getIn(claim, "metadata", "labels", "a"))).toEqual([
      "overlay",
      "overlay",
    ]);
    expect(recordedKustomize(files, "overlay")).toMatchObject({
      objects: built.manifests.map(({ object }) => object),
    });
  });
});
