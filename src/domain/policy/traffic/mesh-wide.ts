import { mapAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** Where Istio has what is for all namespaces, unless who installed it said another one. */
export const ROOT_NAMESPACE = "istio-system";

/**
 * Whether a policy of Istio is for pods of all namespaces.
 * https://istio.io/latest/docs/reference/config/security/authorization-policy/,
 * https://istio.io/latest/docs/reference/config/networking/envoy-filter/
 */
export function isMeshWide({ group, kind, namespace, manifest }: KubernetesObject): boolean {
  const isIts =
    group === "security.istio.io" ||
    (group === "networking.istio.io" && /^(EnvoyFilter|Sidecar)$/.test(kind));
  const spec = mapAt(manifest, "spec");
  return isIts && namespace === ROOT_NAMESPACE && NARROWING.every((field) => spec[field] === undefined);
}

/** Fields by which it is for others than `selector` says, of which those of an EnvoyFilter are not read. */
const NARROWING = ["targetRef", "targetRefs", "workloadSelector"];
