import { getIn } from "../../yaml/value.ts";
import { annotationOf, type KubernetesObject } from "../manifests.ts";
import { ownValue } from "../../model/own-value.ts";

/**
 * What has no field for it is held by an annotation of its own domain:
 * https://fluxcd.io/flux/cmd/flux_suspend_artifact_generator/, https://fluxoperator.dev/docs/crd/fluxinstance/#reconciliation-configuration
 */
const BY_ANNOTATION: Readonly<Record<string, string>> = {
  "source.extensions.fluxcd.io": "source.extensions.fluxcd.io/reconcile",
  "fluxcd.controlplane.io": "fluxcd.controlplane.io/reconcile",
};

const SUSPENDABLE =
  /^(source|kustomize|helm|image|notification)\.toolkit\.fluxcd\.io$|^source\.extensions\.fluxcd\.io$|^fluxcd\.controlplane\.io$/;

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources */
export function applyModeOf(object: KubernetesObject): string | undefined {
  return annotationOf(object, APPLY_MODE)?.toLowerCase();
}

export const APPLY_MODE = "kustomize.toolkit.fluxcd.io/ssa";

/** Whether Flux lays an object over what somebody else applied, which has what it lacks. Nobody else minds the mark. */
export function isPartForFlux(object: KubernetesObject): boolean {
  return object.deliverer === "flux" && applyModeOf(object) === "merge";
}

/** Whether Flux's controllers leave one of their own objects alone, by what stands in it. */
export function isHeldByFlux(object: KubernetesObject | undefined): boolean {
  if (object === undefined || !SUSPENDABLE.test(object.group)) return false;
  const annotation = ownValue(BY_ANNOTATION, object.group);
  const mark = annotation === undefined ? undefined : annotationOf(object, annotation);
  return mark?.toLowerCase() === "disabled" || getIn(object.manifest, "spec", "suspend") === true;
}
