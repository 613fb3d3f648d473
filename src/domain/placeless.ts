import { kindFacts } from "../kubernetes/facts.ts";
import type { KubernetesObject } from "./manifests.ts";
import type { OverlaySide } from "./side.ts";

/**
 * Whether an object names no namespace and nobody gives it one: then nothing of what it is delivered with is applied, since
 * only kubectl has one to fall back to. https://github.com/fluxcd/pkg/blob/main/ssa/errors/errors.go,
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/state.go
 */
export function isPlaceless({
  deliverer,
  namespace,
  apiVersion,
  kind,
}: Pick<KubernetesObject, "deliverer" | "namespace" | "apiVersion" | "kind">): boolean {
  return (
    (deliverer === "flux" || deliverer === "argo") &&
    namespace === null &&
    kindFacts(apiVersion, kind)?.namespaced === true
  );
}

export function placelessOf({ index }: OverlaySide): readonly KubernetesObject[] {
  return index.objects.filter(isPlaceless);
}
