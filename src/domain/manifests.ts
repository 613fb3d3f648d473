import type { Doubt } from "../model/doubt.ts";
import { kindFacts } from "../kubernetes/facts.ts";
import type { Deliverer } from "../model/deployable.ts";
import { groupedBy } from "../model/grouped.ts";
import { groupOf } from "../model/identity.ts";
import type { Side } from "../model/side.ts";
import { sharingParts } from "../yaml/shared.ts";
import { isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { textAt } from "./fields.ts";
import type { Manifest, ManifestOrigin, ReleaseDifference } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";
import { ownValue } from "../model/own-value.ts";

/** One manifest with what identifies it, read once. */
export interface KubernetesObject {
  readonly apiVersion: string;
  /** "" for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Null when the manifest leaves it to whoever applies it, and for cluster-wide kinds. */
  readonly namespace: string | null;
  readonly manifest: ValueMap;
  readonly deliverer: Deliverer;
  /** Flux has filled in all that it was told to: a variable that is left stays as it is. */
  readonly isFilledIn?: true;
  /** What declares its deployable is deleted, and it with that. */
  readonly endsWithDeclaration?: true;
  /** See `Applying`. */
  readonly marks?: readonly string[];
  readonly origin: ManifestOrigin | undefined;
  /** See `Manifest`; empty when nothing was left out. */
  readonly maybeChangedBy: readonly Doubt[];
  readonly maybeMergedBy: readonly string[];
  /** See `Manifest`. */
  readonly nameBeforeHash?: string;
  readonly forcedBy?: string;
  readonly isReplaced?: true;
  /** See `Manifest`. */
  readonly releaseDifferences: readonly ReleaseDifference[];
}

/** A manifest that lacks what the API server knows an object by, and therefore refuses. */
export interface UnidentifiedObject {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly namespace: string | null;
  /** Like "Deployment web has no apiVersion". */
  readonly fault: string;
  readonly origin: ManifestOrigin | undefined;
}

export interface ObjectIndex {
  /** In the order of the build. */
  readonly objects: readonly KubernetesObject[];
  readonly byKey: ReadonlyMap<string, KubernetesObject>;
  /** By their kind, whatever the group. */
  readonly byKind: ReadonlyMap<string, readonly KubernetesObject[]>;
  readonly unidentified: readonly UnidentifiedObject[];
  readonly problems: readonly Problem[];
}

/** What the cluster identifies an object by: the version of the API does not count. */
export function objectKey(object: Pick<KubernetesObject, "group" | "kind" | "name" | "namespace">): string {
  return `${object.group}\0${object.kind}\0${object.namespace ?? ""}\0${object.name}`;
}

/** The key of the Namespace that an object is in. */
export function namespaceKey(namespace: string | null): string {
  return objectKey({ group: "", kind: "Namespace", name: namespace ?? "", namespace: null });
}

/** An annotation; undefined also for one that means something to another than who applies the object. */
export function annotationOf(object: KubernetesObject, key: string): string | undefined {
  const readers = ownValue(READERS, key.slice(0, key.indexOf("/")));
  if (object.deliverer !== "unknown" && readers?.has(object.deliverer) === false) return undefined;
  const mark = (field: string) => textAt(object.manifest, "metadata", field, key);
  // Flux minds both: https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/utils/meta.go (AnyInMetadata)
  return mark("annotations") ?? (key.startsWith("kustomize.toolkit.fluxcd.io/") ? mark("labels") : undefined);
}

/** Argo CD honours Helm's marks too: https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#helm-hooks */
const READERS: Readonly<Record<string, ReadonlySet<Deliverer>>> = {
  "kustomize.toolkit.fluxcd.io": new Set(["flux"]),
  "argocd.argoproj.io": new Set(["argo"]),
  "helm.sh": new Set(["argo", "helm"]),
};

/** Argo CD's options of one object: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
export function syncOptionsOf(object: KubernetesObject): readonly string[] {
  return syncOptionsIn(annotationOf(object, SYNC_OPTIONS));
}

export const SYNC_OPTIONS = "argocd.argoproj.io/sync-options";

export function syncOptionsIn(annotation = ""): readonly string[] {
  return annotation.split(",").map((option) => option.trim());
}

/**
 * Reads the objects of one side. Lists are taken apart; what cannot be identified becomes a problem.
 * @param sharing where an object has the same parts there, they are its own: see `sharingParts`
 */
export function indexManifests(
  manifests: readonly Manifest[],
  side: Side,
  deliverer: Deliverer = "unknown",
  { sharing: other, ...of }: { readonly sharing?: ObjectIndex | undefined } & Circumstances = {},
): ObjectIndex {
  const byKey = new Map<string, KubernetesObject>();
  const unidentified: UnidentifiedObject[] = [];
  const problems: Problem[] = [];
  const twice: KubernetesObject[] = [];
  const add = (manifest: Manifest) => {
    const { origin } = manifest;
    const object = withShared(readObject(manifest, deliverer, of), other);
    if (object === undefined && isMadeAtEverySync(manifest, deliverer)) return;
    if (object === undefined) {
      const found = readUnidentified(manifest);
      unidentified.push(found);
      problems.push(problem(side, origin, `${found.fault} and was not analysed. ${ADD_MISSING}`));
    } else {
      const former = byKey.get(objectKey(object));
      const isLastKept = deliverer === "argo";
      if (former !== undefined) twice.push(isLastKept ? former : object);
      if (former === undefined || isLastKept) byKey.set(objectKey(object), object);
    }
  };
  for (const manifest of manifests) for (const item of itemsOf(manifest)) add(item);
  const objects = [...byKey.values()];
  problems.push(
    ...[...groupedBy(twice, fileOf).values()].flatMap((all) => builtTwice(side, deliverer, all, byKey)),
  );
  return { objects, byKey, byKind: groupedBy(objects, ({ kind }) => kind), unidentified, problems };
}

function fileOf({ origin }: KubernetesObject): string | undefined {
  return origin?.location.file;
}

/** More of one file are told together: it is another way to install the same. */
const MOST_TWICE = 3;

/** Argo CD keeps the last: https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/state.go (DeduplicateTargetObjects) */
function builtTwice(
  side: Side,
  deliverer: Deliverer,
  all: readonly KubernetesObject[],
  byKey: ObjectIndex["byKey"],
): readonly Problem[] {
  const [first] = all;
  const isMany = all.length > MOST_TWICE;
  return (isMany && first !== undefined ? [first] : all).map((object) => {
    const where = object.namespace === null ? "" : ` in namespace ${object.namespace}`;
    const what = isMany ? ` and ${String(all.length - 1)} more of this file are` : " is";
    // Files of one directory may be for several clusters, or releases of the same.
    const former = byKey.get(objectKey(object));
    const isOfArgo = deliverer === "argo";
    const which = isOfArgo ? "Argo CD applies the last one" : "only the first one was analysed";
    const isApart = !isOfArgo && former !== undefined && fileOf(former) !== fileOf(object);
    const apart = isApart ? "; where each file is applied by itself, look at this one yourself" : "";
    const message = `${object.kind} ${object.name}${where}${what} built twice; ${which}. Remove one, or give them different names${apart}.`;
    const found = problem(side, object.origin, message);
    return isMany ? { ...found, identity: all.map(objectKey).join() } : found;
  });
}

function withShared(
  object: KubernetesObject | undefined,
  other: ObjectIndex | undefined,
): KubernetesObject | undefined {
  if (object === undefined || other === undefined) return object;
  const manifest = sharingParts(other.byKey.get(objectKey(object))?.manifest, object.manifest);
  return manifest === object.manifest ? object : { ...object, manifest };
}

/** `kind: List` and every typed list hold their objects in `items`. */
function itemsOf(manifest: Manifest): readonly Manifest[] {
  const items: Value | undefined = manifest.object.items;
  if (!(textAt(manifest.object, "kind") ?? "").endsWith("List") || !Array.isArray(items)) return [manifest];
  return items.filter(isMap).flatMap((object) => itemsOf({ ...manifest, object }));
}

/** See `KubernetesObject`; the same for all of a side. */
interface Circumstances {
  readonly isFilledIn?: boolean | undefined;
  readonly endsWithDeclaration?: boolean | undefined;
  readonly marks?: readonly string[] | undefined;
}

function readObject(
  built: Manifest,
  deliverer: Deliverer,
  { isFilledIn, endsWithDeclaration, marks = [] }: Circumstances,
): KubernetesObject | undefined {
  const {
    object: manifest,
    origin,
    maybeChangedBy = [],
    maybeMergedBy = [],
    releaseDifferences = [],
  } = built;
  const [apiVersion, kind, name] = IDENTITY.map((path) => filledText(manifest, path));
  if (apiVersion === undefined || kind === undefined || name === undefined) return undefined;
  const group = groupOf(apiVersion);
  const namespace = isOfCluster(apiVersion, kind) ? null : namespaceOf(manifest);
  return {
    ...{ apiVersion, group, kind, name, namespace, manifest, deliverer, origin },
    ...{ maybeChangedBy, maybeMergedBy, releaseDifferences },
    ...(built.nameBeforeHash !== undefined && { nameBeforeHash: built.nameBeforeHash }),
    ...(built.forcedBy !== undefined && { forcedBy: built.forcedBy }),
    ...(built.isReplaced === true && { isReplaced: true }),
    ...(isFilledIn === true && { isFilledIn }),
    ...(endsWithDeclaration === true && { endsWithDeclaration }),
    ...(marks.length > 0 && { marks }),
  };
}

/** What every object has: https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields */
const IDENTITY = [["apiVersion"], ["kind"], ["metadata", "name"]] as const;

/** Undefined for what the API server takes for missing: no text, and an empty one. */
function filledText(value: ValueMap, path: readonly string[]): string | undefined {
  const text = textAt(value, ...path);
  return text === "" ? undefined : text;
}

/**
 * What the API server takes the namespace from, whatever a manifest says:
 * https://github.com/kubernetes/apiserver/blob/v0.36.3/pkg/registry/rest/meta.go (EnsureObjectNamespaceMatchesRequestNamespace)
 */
function isOfCluster(apiVersion: string, kind: string): boolean {
  return kindFacts(apiVersion, kind)?.namespaced === false;
}

function namespaceOf(value: ValueMap): string | null {
  return filledText(value, ["metadata", "namespace"]) ?? null;
}

/** What to do about an object that cannot be identified. */
export const ADD_MISSING = "Add what is missing, or remove the document.";

/**
 * Argo CD makes another object of it at every sync, and nothing that runs is changed by that.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/#generate-name
 */
function isMadeAtEverySync({ object }: Manifest, deliverer: Deliverer): boolean {
  const isNamed = filledText(object, ["metadata", "name"]) !== undefined;
  if (isNamed || filledText(object, ["metadata", "generateName"]) === undefined) return false;
  const isHook = textAt(object, "metadata", "annotations", "argocd.argoproj.io/hook") !== undefined;
  return deliverer === "argo" || (deliverer === "unknown" && isHook);
}

function readUnidentified({ object: value, origin }: Manifest): UnidentifiedObject {
  const missing = IDENTITY.filter((path) => filledText(value, path) === undefined);
  const kind = filledText(value, ["kind"]);
  const name = filledText(value, ["metadata", "name"]);
  const fault = `${kind ?? "An object"}${name === undefined ? "" : ` ${name}`} has no ${missing.map((path) => path.join(".")).join(", no ")}`;
  return { kind, name, namespace: namespaceOf(value), fault, origin };
}

function problem(side: Side, origin: ManifestOrigin | undefined, message: string): Problem {
  return { code: "invalid-manifest", message, side, ...origin?.location };
}
