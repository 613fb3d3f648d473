import type { Doubt } from "../../model/doubt.ts";
import type { ManifestOrigin } from "../../model/manifest.ts";
import type { ResourceId } from "../files/resource-id.ts";
import type { Steps } from "../edit/edit-at.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import type { UnsupportedError } from "../error.ts";
import type { NotedDifference, ReleaseDifference } from "../release.ts";
import { sameTexts } from "../../model/equal.ts";

/**
 * A label or annotation that kustomize has added to several maps of a resource at once: one and the same YAML node, so
 * that whatever edits it in place in one of the maps, like a patch of `metadata.labels`, edits it in the others too, the
 * pod template's for one. A JSON patch makes all nodes anew.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/filters/filtersutil/setters.go (SetEntry)
 */
export interface SharedEntry {
  readonly name: string;
  /** In the order in which a merge comes to them. */
  readonly maps: readonly Steps[];
}

/** Where a resource comes from, or what changed it, as `buildMetadata` writes it. Paths are relative to the build's root. */
export interface BuildOrigin {
  readonly path?: string;
  /** Of a repository from elsewhere, in which the paths are then. */
  readonly repo?: string;
  readonly ref?: string;
  readonly configuredIn?: string;
  readonly configuredBy?: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly name?: string;
    readonly namespace?: string;
  };
}

/** One resource on its way through a build. Never changed in place: an edit makes a new resource that shares the rest. */
export interface Resource {
  readonly object: ValueMap;
  /** The ids that it had before each rename, kind change or move, oldest first: references are written against them. */
  readonly previousIds: readonly ResourceId[];
  /** Name prefixes and suffixes added so far, innermost first: they tell which layers a reference can see. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly needsHash: boolean;
  readonly behavior: "unspecified" | "create" | "replace" | "merge";
  readonly origin: ManifestOrigin;
  readonly shared?: readonly SharedEntry[];
  /** See `Manifest`. */
  readonly maybeChangedBy?: readonly Doubt[];
  readonly maybeMergedBy?: readonly string[];
  /** What earlier releases of kustomize would have done otherwise with it. */
  readonly releaseDifferences?: readonly NotedDifference[];
  /** Names of the `vars` that take their value from this resource. */
  readonly variables?: readonly string[];
  /** Kept only when the root's `buildMetadata` asks for origins or transformations. */
  readonly buildOrigin?: BuildOrigin;
  readonly transformations?: readonly BuildOrigin[];
}

/**
 * The resource, marked as one that an earlier release would have made otherwise.
 * @param instead what that would have left in it, where the resource does not show that any more
 */
export function noteDifference(
  resource: Resource,
  difference: ReleaseDifference,
  instead: readonly string[] = [],
): Resource {
  const known = resource.releaseDifferences ?? [];
  const isKnown = known.some((other) => other.difference === difference && sameTexts(other.instead, instead));
  return isKnown ? resource : { ...resource, releaseDifferences: [...known, { difference, instead }] };
}

/** Remembers what is copied out of a Secret: no output may print it. */
export function noteSecret(
  { object }: Resource,
  fieldPath: string,
  found: WrittenValue,
  copied: Set<string> | undefined,
): void {
  if (object.kind === "Secret" && /^(?:d|stringD)ata\b/.test(fieldPath)) copied?.add(writtenText(found));
}

/** The same resources, each of which what was left out could have changed. */
export function maybeChanged(resources: readonly Resource[], leftOut: UnsupportedError): readonly Resource[] {
  const by = nameOf(leftOut);
  return resources.map((resource) => markedBy(resource, by));
}

/** The same resources, into any of which a generator that was left out could have merged, or whose names for it have changed. */
export function maybeMerged(resources: readonly Resource[], leftOut: UnsupportedError): readonly Resource[] {
  const by = nameOf(leftOut);
  return resources.map((resource) => ({
    ...markedBy(resource, by),
    maybeMergedBy: [...(resource.maybeMergedBy ?? []), by],
  }));
}

export function markedBy(resource: Resource, key: string): Resource {
  return { ...resource, maybeChangedBy: [...(resource.maybeChangedBy ?? []), { key }] };
}

/** Tells what was left out from other things that were. */
export function nameOf({ message, identity = "" }: UnsupportedError): string {
  return `${message}\n${identity}`;
}
