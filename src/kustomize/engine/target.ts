import type { SourceLocation } from "../../model/manifest.ts";
import type { Effort } from "../effort.ts";
import type { Charts } from "../error.ts";
import type { Kustomization } from "../files/kustomization.ts";
import type { Loader } from "../load/loader.ts";
import { findKustomizationFile } from "../load/root.ts";
import type { Libraries } from "../patterns/libraries.ts";
import type { Place } from "../resources/origin.ts";
import type { BuildOrigin, Resource } from "../resources/resource.ts";
import { type BuildCache, loadKustomization } from "./cache.ts";
import { type SchemaOfBuild, useSchema } from "./use-schema.ts";

/** What all kustomizations of one build share. */
export interface BuildContext extends SchemaOfBuild {
  readonly cache: BuildCache;
  readonly libraries: Libraries;
  readonly effort: Effort;
  readonly spend: Effort["spend"];
  /** The root's `buildMetadata` asks for annotations about origins. */
  readonly tracksOrigins: boolean;
  /** Leave out what needs more than the tree, instead of refusing the whole. */
  readonly leavesOut: boolean;
  /** What is known of charts; undefined: nobody renders any. */
  readonly charts: Charts | undefined;
  /** Charts of repositories and registries are fetched for them. */
  readonly pullsCharts: boolean;
}

/** One kustomization on its way through the build. */
export interface Target {
  readonly context: BuildContext;
  readonly loader: Loader;
  readonly kustomization: Kustomization;
  /** Where this kustomization is, from the root of the build. */
  readonly place: Place;
  /** The namespace that charts take from whoever builds on this kustomization; "" without. */
  readonly chartNamespace: string;
}

/** https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/target/kusttarget.go (accumulateDirectory) */
export function chartNamespaceBelow({ kustomization, chartNamespace }: Target): string {
  return kustomization.namespace || chartNamespace;
}

/** Reads the kustomization file of a loader's root. Throws `BuildError`. */
export function openTarget(
  context: BuildContext,
  loader: Loader,
  place: Place,
  location: SourceLocation | undefined,
  chartNamespace = "",
): Target {
  loader.record.roots.add(loader.root);
  const file = findKustomizationFile(loader, location);
  const kustomization = loadKustomization(context.cache, loader, file);
  loader.record.releaseNotes.push(...kustomization.releaseNotes);
  const { unread, file: owner } = kustomization;
  if (unread !== undefined)
    loader.record.aims.push({ kind: "document", at: owner, location: unread, owner, hits: false });
  useSchema(context, loader, kustomization);
  return { context, loader, kustomization, place, chartNamespace };
}

export function withOrigin(
  context: BuildContext,
  resource: Resource,
  origin: BuildOrigin | undefined,
): Resource {
  return context.tracksOrigins && origin !== undefined ? { ...resource, buildOrigin: origin } : resource;
}
