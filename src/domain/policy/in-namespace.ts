import { mapAt } from "../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../manifests.ts";

/** Kubernetes' own objects of a kind in a namespace. */
export function inNamespace(
  { byKind }: ObjectIndex,
  kind: string,
  namespace: string | null,
): readonly KubernetesObject[] {
  return (byKind.get(kind) ?? []).filter((each) => each.group === "" && each.namespace === namespace);
}

/** A quota for some pods only may not mean these. */
export function isForAll({ manifest }: KubernetesObject): boolean {
  const { scopes, scopeSelector } = mapAt(manifest, "spec");
  return scopes === undefined && scopeSelector === undefined;
}
