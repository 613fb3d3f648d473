import { definedNamespaced } from "../kubernetes/defined-kinds.ts";
import { kindFacts } from "../kubernetes/facts.ts";
import type { Deliverer } from "../model/deployable.ts";
import { groupOf, nameOfManifest } from "../model/identity.ts";
import type { Manifest } from "../model/manifest.ts";
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
    (kindFacts(apiVersion, kind)?.namespaced ?? definedNamespaced(groupOf(apiVersion), kind)) === true
  );
}

export function placelessOf({ index }: OverlaySide): readonly KubernetesObject[] {
  return index.objects.filter(isPlaceless);
}

/** What was never applied is not there to be lost, where all of it can be applied from now on. */
export function withoutNeverApplied(
  base: readonly Manifest[],
  head: readonly Manifest[] | null,
  deliverer: Deliverer,
): readonly Manifest[] {
  const isLacking = (manifest: Manifest): boolean => isPlaceless({ ...nameOfManifest(manifest), deliverer });
  return head?.some(isLacking) !== false ? base : base.filter((manifest) => !isLacking(manifest));
}
