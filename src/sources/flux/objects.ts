import type { ObjectReference } from "../../model/deployable.ts";
import { mapsAt } from "../../model/fields.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";

/** https://fluxcd.io/flux/components/kustomize/kustomizations/ */
export function isFluxKustomization(object: ValueMap): boolean {
  return object.kind === "Kustomization" && hasGroup(object, "kustomize.toolkit.fluxcd.io");
}

/** What makes an artifact: https://fluxcd.io/flux/components/source/ */
export function isFluxSource(object: ValueMap): boolean {
  return hasGroup(object, "source.toolkit.fluxcd.io") || isArtifactGenerator(object);
}

/** https://fluxcd.io/flux/components/source/artifactgenerators/ */
export function isArtifactGenerator(object: ValueMap): boolean {
  return object.kind === "ArtifactGenerator" && hasGroup(object, "source.extensions.fluxcd.io");
}

/** https://fluxcd.control-plane.io/operator/fluxinstance/ */
export function isFluxInstance(object: ValueMap): boolean {
  return object.kind === "FluxInstance" && hasGroup(object, "fluxcd.controlplane.io");
}

function hasGroup(object: ValueMap, group: string): boolean {
  return typeof object.apiVersion === "string" && object.apiVersion.startsWith(`${group}/`);
}

/**
 * What has to be healthy before a Kustomization is ready; with `wait` it is all that is applied instead.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#health-checks
 */
export function healthChecksOf(spec: ValueMap): readonly ObjectReference[] {
  if (spec.wait === true) return [];
  return mapsAt(spec, "healthChecks").map((check) => ({
    apiVersion: textIn(check, "apiVersion"),
    kind: textIn(check, "kind"),
    namespace: textIn(check, "namespace"),
    name: textIn(check, "name"),
  }));
}
