import { without } from "../../../kubernetes/values.ts";
import { oncePer } from "../../../model/once.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { isHeldByFlux } from "../../controllers/flux-hold.ts";
import { keysHeldIn } from "../../elsewhere.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";

/**
 * An object without which Flux does not upgrade a HelmRelease, or applies nothing of a Kustomization:
 * https://fluxcd.io/flux/components/helm/helmreleases/, https://fluxcd.io/flux/components/kustomize/kustomizations/#source-reference
 */
export interface ReleaseNeed {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  /** As people say it. */
  readonly verb:
    "depends on" | "takes its chart from" | "takes its files from" | "takes values from" | "works as";
}

const RELEASES = "helm.toolkit.fluxcd.io";
const SOURCES = "source.toolkit.fluxcd.io";
/** An ArtifactGenerator makes these, which is not asked. */
const MADE = "ExternalArtifact";

export function isRelease({ group, kind }: KubernetesObject): boolean {
  return group === RELEASES && kind === "HelmRelease";
}

function isKustomizationOfFlux({ group, kind }: KubernetesObject): boolean {
  return group === "kustomize.toolkit.fluxcd.io" && kind === "Kustomization";
}

/** A HelmChart of Flux, which others name: https://fluxcd.io/flux/components/source/helmcharts/ */
export function isChartOfFlux({ group, kind }: KubernetesObject): boolean {
  return group === SOURCES && kind === "HelmChart";
}

/** What a release needs, or a chart that releases name. */
export function releaseNeeds(release: KubernetesObject): readonly ReleaseNeed[] {
  if (isHeldByFlux(release)) return [];
  const spec = mapAt(release.manifest, "spec");
  if (isChartOfFlux(release)) return sourceNeeds(release, mapAt(spec, "sourceRef"), "takes its chart from");
  if (!isRelease(release)) return [];
  const values = mapsAt(spec, "valuesFrom").filter(({ optional }) => optional !== true);
  const sources = [mapAt(spec, "chartRef"), mapAt(spec, "chart", "spec", "sourceRef")];
  return [
    ...mapsAt(spec, "dependsOn").flatMap((each) =>
      named(release, each, RELEASES, "HelmRelease", "depends on"),
    ),
    ...sources.flatMap((each) => sourceNeeds(release, each, "takes its chart from")),
    // Those of a release are in its own namespace.
    ...values.flatMap((each) =>
      named(release, without(each, "namespace"), "", textAt(each, "kind") ?? "", "takes values from"),
    ),
  ];
}

/** The source of a Kustomization: what else it needs the deployables tell that it declares. */
export function kustomizationNeeds(object: KubernetesObject): readonly ReleaseNeed[] {
  if (!isKustomizationOfFlux(object) || isHeldByFlux(object)) return [];
  return sourceNeeds(object, mapAt(object.manifest, "spec", "sourceRef"), "takes its files from");
}

/**
 * The account as which Flux applies, of its own cluster. One that it begins to name `flux-settings` tells.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#role-based-access-control
 */
export function accountNeeds(object: KubernetesObject): readonly ReleaseNeed[] {
  const isApplying = isRelease(object) || isKustomizationOfFlux(object) || isResourceSet(object);
  const spec = mapAt(object.manifest, "spec");
  if (!isApplying || isHeldByFlux(object) || spec.kubeConfig !== undefined) return [];
  return named(object, { name: spec.serviceAccountName ?? null }, "", "ServiceAccount", "works as");
}

function isResourceSet({ group, kind }: KubernetesObject): boolean {
  return group === "fluxcd.controlplane.io" && kind === "ResourceSet";
}

function sourceNeeds(
  object: KubernetesObject,
  reference: ValueMap,
  verb: ReleaseNeed["verb"],
): readonly ReleaseNeed[] {
  return named(object, reference, SOURCES, textAt(reference, "kind") ?? "", verb);
}

function named(
  object: KubernetesObject,
  reference: ValueMap,
  group: string,
  kind: string,
  verb: ReleaseNeed["verb"],
): readonly ReleaseNeed[] {
  const name = textAt(reference, "name") ?? "";
  const namespace = textAt(reference, "namespace") ?? object.namespace;
  return name === "" || kind === "" || kind === MADE ? [] : [{ group, kind, name, namespace, verb }];
}

/** The keys of all that the releases of a side need. */
export function releaseNeedKeys({ index }: Pick<OverlaySide, "index">): ReadonlySet<string> {
  return keysNeeded(index);
}

const keysNeeded = oncePer(
  ({ byKind }: OverlaySide["index"]) =>
    new Set(
      ["HelmRelease", "HelmChart"]
        .flatMap((kind) => byKind.get(kind) ?? [])
        .flatMap(releaseNeeds)
        .map(objectKey),
    ),
);
const keysHeld = oncePer((index: OverlaySide["index"]) => keysHeldIn(index, null));

/** Whether a side holds what a release needs, or something of which the cluster makes it. */
export function holdsNeed({ index }: Pick<OverlaySide, "index">, need: ReleaseNeed): boolean {
  return keysHeld(index).has(objectKey(need));
}

/**
 * What a changed or new release begins to need, and its build does not hold. What releases have needed all along is there.
 */
export function begunNeeds(
  release: KubernetesObject,
  { base, head }: { readonly base: OverlaySide; readonly head: OverlaySide },
): readonly ReleaseNeed[] {
  if (head.incomplete || base.index.byKey.get(objectKey(release))?.manifest === release.manifest) return [];
  const known = releaseNeedKeys(base);
  return releaseNeeds(release).filter(
    (need) => !known.has(objectKey(need)) && !holdsNeed(head, need) && !holdsNeed(base, need),
  );
}
