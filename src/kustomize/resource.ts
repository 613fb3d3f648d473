import type { ManifestOrigin } from "../domain/manifest.ts";
import type { BuildOrigin } from "./metadata/origin.ts";
import type { ValueMap } from "../yaml/value.ts";

/** What names a resource: group, version, kind, name and namespace ("" when it has none). */
export interface ResourceId {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
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
  /** See `Manifest`. */
  readonly maybeChangedBy?: readonly string[];
  /** Names of the `vars` that take their value from this resource. */
  readonly variables?: readonly string[];
  /** Kept only when the root's `buildMetadata` asks for origins or transformations. */
  readonly buildOrigin?: BuildOrigin;
  readonly transformations?: readonly BuildOrigin[];
}
