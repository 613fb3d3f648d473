import { getIn, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { mapAt, textAt } from "./fields.ts";
import type { Manifest, ManifestOrigin } from "./manifest.ts";
import type { Problem } from "./problem.ts";

/** One manifest with what identifies it, read once. */
export interface KubernetesObject {
  readonly apiVersion: string;
  /** "" for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Null when the manifest leaves it to whoever applies it, and for cluster-wide kinds. */
  readonly namespace: string | null;
  readonly value: ValueMap;
  readonly origin: ManifestOrigin | undefined;
  /** See `Manifest`; empty when nothing was left out. */
  readonly maybeChangedBy: readonly string[];
}

export interface ObjectIndex {
  /** In the order of the build. */
  readonly objects: readonly KubernetesObject[];
  readonly byKey: ReadonlyMap<string, KubernetesObject>;
  readonly problems: readonly Problem[];
}

/** Workloads were served by this group until Kubernetes 1.16: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-16 */
const FORMER_APPS_GROUP = "extensions";

/** What the cluster identifies an object by: the version of the API does not count. */
export function objectKey(object: Pick<KubernetesObject, "group" | "kind" | "name" | "namespace">): string {
  return `${object.group}\0${object.kind}\0${object.namespace ?? ""}\0${object.name}`;
}

export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  return group === FORMER_APPS_GROUP ? "apps" : group;
}

export function annotationOf(object: KubernetesObject, key: string): string | undefined {
  return textAt(object.value, "metadata", "annotations", key);
}

/** Reads the objects of one side. Lists are taken apart; what cannot be identified becomes a problem. */
export function indexManifests(manifests: readonly Manifest[], side: "base" | "head"): ObjectIndex {
  const objects: KubernetesObject[] = [];
  const byKey = new Map<string, KubernetesObject>();
  const problems: Problem[] = [];
  const add = (manifest: Manifest) => {
    const { object: value, origin } = manifest;
    const object = readObject(manifest);
    if (object === undefined) {
      problems.push(problem(side, origin, unidentified(value)));
    } else if (byKey.has(objectKey(object))) {
      const where = object.namespace === null ? "" : ` in namespace ${object.namespace}`;
      problems.push(
        problem(
          side,
          origin,
          `${object.kind} ${object.name}${where} is built twice; only the first one was analysed. Remove one, or give them different names.`,
        ),
      );
    } else {
      objects.push(object);
      byKey.set(objectKey(object), object);
    }
  };
  for (const manifest of manifests) for (const item of itemsOf(manifest)) add(item);
  return { objects, byKey, problems };
}

/** `kind: List` and every typed list hold their objects in `items`. */
function itemsOf(manifest: Manifest): readonly Manifest[] {
  const items: Value | undefined = manifest.object.items;
  if (!(textAt(manifest.object, "kind") ?? "").endsWith("List") || !Array.isArray(items)) return [manifest];
  return items.filter(isMap).flatMap((object) => itemsOf({ ...manifest, object }));
}

function readObject({ object: value, origin, maybeChangedBy = [] }: Manifest): KubernetesObject | undefined {
  const apiVersion = textAt(value, "apiVersion");
  const kind = textAt(value, "kind");
  const name = nameOf(value);
  if (apiVersion === undefined || kind === undefined || name === undefined) return undefined;
  const namespace = textAt(value, "metadata", "namespace");
  return {
    apiVersion,
    group: groupOf(apiVersion),
    kind,
    name,
    namespace: namespace === undefined || namespace === "" ? null : namespace,
    value,
    origin,
    maybeChangedBy,
  };
}

function nameOf(value: ValueMap): string | undefined {
  const name = getIn(value, "metadata", "name");
  return typeof name === "string" && name !== "" ? name : undefined;
}

function unidentified(value: ValueMap): string {
  const missing = ["apiVersion", "kind"].filter((field) => textAt(value, field) === undefined);
  if (nameOf(value) === undefined) missing.push("metadata.name");
  const kind = textAt(value, "kind") ?? "An object";
  const name = textAt(mapAt(value, "metadata"), "name");
  return `${kind}${name === undefined ? "" : ` ${name}`} has no ${missing.join(", no ")} and was not analysed. Add it, or remove the document.`;
}

function problem(side: "base" | "head", origin: ManifestOrigin | undefined, message: string): Problem {
  return { code: "invalid-manifest", message, side, ...origin?.location };
}
