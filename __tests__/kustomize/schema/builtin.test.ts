import { describe, expect, it } from "vitest";
import { strategicMerge } from "../../../src/kustomize/edit/merge/strategic.ts";
import { builtinSchema } from "../../../src/kustomize/schema/builtin.ts";
import {
  CLUSTER_SCOPED_KINDS,
  DEFINITIONS,
  NAMESPACED_KINDS,
  TYPE_DEFINITIONS,
} from "../../../src/kustomize/schema/kubernetes.ts";
import { getIn, type Value, type ValueMap } from "../../../src/yaml/value.ts";
import { recordedKustomize } from "../../support/recorded-kustomize.ts";

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

function kindsOf(table: Readonly<Record<string, readonly string[]>>): readonly Kind[] {
  return Object.entries(table).flatMap(([apiVersion, kinds]) => kinds.map((kind) => ({ apiVersion, kind })));
}

/** kustomize's table of scopes has two kinds of arguments that are no resources. */
const clusterScoped = kindsOf(CLUSTER_SCOPED_KINDS).filter(({ kind }) => kind !== "NodeProxyOptions");
const namespaced = kindsOf(NAMESPACED_KINDS);

/**
 * A value with every associative list of a definition. The first element of a list has the merge keys "1"; the second
 * has them from `side`, so that two sides agree in one element and differ in the other.
 */
function sample(definition: string, side: string): ValueMap {
  const fields: [string, Value][] = Object.entries(DEFINITIONS[definition] ?? {}).map(([name, field]) => {
    if (typeof field === "string") return [name, sample(field, side)];
    const element = (key: string): Value =>
      field.mergeBy.length === 0
        ? key
        : {
            ...(field.of === undefined ? {} : sample(field.of, side)),
            ...Object.fromEntries(field.mergeBy.map((own) => [own, key])),
            [`only-${side}`]: "x",
          };
    return [name, [element("same"), element(side)]];
  });
  return Object.fromEntries(fields);
}

function objectOf({ apiVersion, kind }: Kind, side: string): ValueMap {
  const values = sample(TYPE_DEFINITIONS[apiVersion]?.[kind] ?? "Object", side);
  const name = `${kind}-${apiVersion}`.toLowerCase().replace("/", "-");
  return { ...values, apiVersion, kind, metadata: { ...(values.metadata as ValueMap), name } };
}

describe("builtinSchema", () => {
  it("knows how the containers of a pod merge", () => {
    const spec = builtinSchema
      .forType("apps/v1", "Deployment")
      ?.field("spec")
      ?.field("template")
      ?.field("spec");
    expect(spec?.field("containers")).toMatchObject({ isAssociative: true, mergeKeys: ["name"] });
    expect(spec?.field("containers")?.elements()?.field("ports")?.mergeKeys).toEqual([
      "containerPort",
      "protocol",
    ]);
    expect(spec?.field("tolerations")).toBeUndefined();
  });

  it("knows nothing of custom resources and of types newer than its Kubernetes", () => {
    expect(builtinSchema.forType("argoproj.io/v1alpha1", "Rollout")).toBeUndefined();
    expect(builtinSchema.forType("autoscaling/v2", "HorizontalPodAutoscaler")).toBeUndefined();
    expect(builtinSchema.isClusterScoped("example.com/v1", "ClusterThing")).toBe(false);
  });

  it("has a definition for every name that it uses", () => {
    const used = [
      ...Object.values(TYPE_DEFINITIONS).flatMap((kinds) => Object.values(kinds)),
      ...Object.values(DEFINITIONS).flatMap((fields) =>
        Object.values(fields).flatMap((field) => (typeof field === "string" ? field : (field.of ?? []))),
      ),
    ];
    expect(used.filter((name) => DEFINITIONS[name] === undefined)).toEqual([]);
  });
});

describe("builtinSchema compared with the real kustomize", () => {
  it("merges every associative list of every kind", () => {
    const kinds = [...clusterScoped, ...namespaced];
    const json = (side: string): string =>
      kinds.map((kind) => JSON.stringify(objectOf(kind, side))).join("\n---\n");
    const real = recordedKustomize({
      "targets.yaml": json("target"),
      "patches.yaml": json("patch"),
      "kustomization.yaml":
        "{resources: [targets.yaml], patches: [{path: patches.yaml}], sortOptions: {order: fifo}}",
    });
    const own = kinds.map((kind) =>
      strategicMerge(objectOf(kind, "target"), objectOf(kind, "patch"), builtinSchema),
    );
    expect(own).toEqual(real.ok ? real.objects : real.error);
  });

  it("gives a namespace to namespaced kinds only", () => {
    const kinds = [...clusterScoped, ...namespaced];
    const real = recordedKustomize({
      "kinds.yaml": kinds
        .map(({ apiVersion, kind }, i) => JSON.stringify({ apiVersion, kind, metadata: { name: `n${i}` } }))
        .join("\n---\n"),
      "kustomization.yaml": "{resources: [kinds.yaml], namespace: team, sortOptions: {order: fifo}}",
    });
    // A Namespace object is renamed instead.
    const isScoped = real.ok
      ? real.objects.map((object) => getIn(object, "metadata", "namespace") === undefined)
      : [];
    expect(isScoped).toEqual(
      kinds.map(({ apiVersion, kind }) => builtinSchema.isClusterScoped(apiVersion, kind)),
    );
  });
});
