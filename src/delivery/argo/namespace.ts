import { groupOf } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isClusterWide } from "../cluster-wide.ts";
import { getIn, isMap, textIn, type ValueMap } from "../../yaml/value.ts";

/**
 * Gives objects without a namespace that of the Application's destination, as Argo CD does when it syncs. Cluster-wide kinds
 * have none; of a kind that Kubernetes does not have, its definition beside it tells, else its name.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/state.go (deduplicateTargetObjects)
 */
export function defaultNamespace(
  manifests: readonly Manifest[],
  namespace: string | null,
): readonly Manifest[] {
  if (namespace === null || manifests.every(({ object }) => namespaceOf(object) !== "")) return manifests;
  const clusterWide = clusterWideKinds(manifests);
  return manifests.map((manifest) => {
    const { object } = manifest;
    const { metadata } = object;
    if (!isMap(metadata) || namespaceOf(object) !== "" || hasNoNamespace(object, clusterWide))
      return manifest;
    return { ...manifest, object: { ...object, metadata: { ...metadata, namespace } } };
  });
}

function namespaceOf(object: ValueMap): string {
  const namespace = getIn(object, "metadata", "namespace");
  return textIn(namespace);
}

function hasNoNamespace(object: ValueMap, defined: ReadonlyMap<string, boolean>): boolean {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return false;
  const group = groupOf(apiVersion);
  return defined.get(`${group}/${kind}`) ?? isClusterWide(group, kind);
}

/** What the definitions among the manifests say of their kinds. */
function clusterWideKinds(manifests: readonly Manifest[]): ReadonlyMap<string, boolean> {
  const scopes = manifests.flatMap(({ object }): readonly (readonly [string, boolean])[] => {
    if (object.kind !== "CustomResourceDefinition") return [];
    const group = getIn(object, "spec", "group");
    const kind = getIn(object, "spec", "names", "kind");
    if (typeof group !== "string" || typeof kind !== "string") return [];
    return [[`${group}/${kind}`, getIn(object, "spec", "scope") === "Cluster"]];
  });
  return new Map(scopes);
}
