import type { Manifest } from "../../model/manifest.ts";
import { textAt } from "../../model/fields.ts";
import { isFluxInstance } from "../../sources/flux/objects.ts";
import { identityOfManifest } from "../../model/identity.ts";
import { getIn } from "../../yaml/value.ts";
import { byKey } from "./held.ts";

/**
 * Base without what Flux Operator has taken over: it takes off the labels of the Kustomization that applied Flux' own objects
 * and forbids to prune them, so that their manifests can go.
 * https://fluxoperator.dev/docs/guides/migration
 * https://github.com/controlplaneio-fluxcd/flux-operator/blob/main/internal/controller/fluxinstance_controller.go (Cleanup)
 */
export function withoutOperated(
  base: readonly Manifest[] | null,
  head: readonly Manifest[] | null,
): readonly Manifest[] | null {
  if (base === null || head?.some(({ object }) => isFluxInstance(object)) !== true) return base;
  const present = byKey(head);
  return base.filter(({ object }) => !isOfFlux({ object }) || present.has(identityOfManifest({ object })));
}

/** Of workloads its controllers alone: others have the label too. */
function isOfFlux({ object }: Manifest): boolean {
  if (textAt(object, "metadata", "labels", "app.kubernetes.io/part-of") !== "flux") return false;
  const runsPods = getIn(object, "spec", "template") !== undefined;
  return !runsPods || CONTROLLER.test(textAt(object, "metadata", "name") ?? "");
}

/** https://fluxcd.io/flux/components/ */
const CONTROLLER =
  /^(?:source|kustomize|helm|notification|image-reflector|image-automation)-controller$|^source-watcher$/;
