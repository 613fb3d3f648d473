import type { Found } from "../discovery/side.ts";

const CLUSTER_WIDE = [
  ...["PriorityClass", "RuntimeClass", "ClusterSecretStore", "ClusterTrustBundle"],
  ...["ClusterAnalysisTemplate", "Namespace", "CustomResourceDefinition"],
];

/** What names no namespace goes to the one of whoever applies it. */
export function inTarget<T extends { readonly kind: string; readonly namespace: string | null }>(
  { deployable }: Found,
  object: T,
): T {
  if (CLUSTER_WIDE.includes(object.kind)) return object;
  return { ...object, namespace: object.namespace ?? deployable.target.namespace };
}
