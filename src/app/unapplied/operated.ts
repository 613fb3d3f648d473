import type { Manifest } from "../../model/manifest.ts";
import { textAt } from "../../model/fields.ts";
import { isFluxInstance } from "../../sources/flux/objects.ts";
import { identityOfManifest } from "../../model/identity.ts";
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

/** What an installation of Flux has, and nothing else with its label. */
function isOfFlux({ object }: Manifest): boolean {
  const { kind } = object;
  const [name = "", part] = [
    textAt(object, "metadata", "name"),
    textAt(object, "metadata", "labels", "app.kubernetes.io/part-of"),
  ];
  return part === "flux" && (kind === "Namespace" || INSTALLED.test(name));
}

/** Its controllers, their accounts and Services, policies, rights, quota, definitions: `flux install --export` */
const INSTALLED =
  /^(?:(?:source|kustomize|helm|notification|image-reflector|image-automation)-controller|source-watcher|webhook-receiver|allow-(?:egress|scraping|webhooks)|(?:critical-pods|crd-controller|cluster-reconciler|flux-edit|flux-view)-.+|.+\.fluxcd\.io)$/;
