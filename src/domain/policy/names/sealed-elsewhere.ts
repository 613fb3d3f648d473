import { sameValue } from "../../../model/equal.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { mapAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";

/** A SealedSecret that holds what was sealed for another one: its controller cannot open it. */
export interface SealedElsewhere {
  readonly object: KubernetesObject;
  /** For whom, or by what, like "SealedSecret web of namespace shop". */
  readonly sealedFor: string;
}

type Scope = "strict" | "namespace-wide" | "cluster-wide";

/**
 * What is sealed is bound to its name and namespace, to the namespace, or to nothing, by its scope: the same ciphertext
 * under another one is not opened, and its Secret is never made. https://github.com/bitnami-labs/sealed-secrets#scopes
 */
export function sealedElsewhere(base: OverlaySide, head: OverlaySide): readonly SealedElsewhere[] {
  const known = ofValues(base);
  if (known.size === 0) return [];
  return sealedIn(head).flatMap((object): readonly SealedElsewhere[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before !== undefined && sameValue(before.manifest, object.manifest)) return [];
    const others = valuesOf(object).flatMap((value) => known.get(value) ?? []);
    // It was there with the same value, under whatever scope, or there are others that it may have come from.
    const fitting = others.filter((other) => fits(object, other));
    const [first] = others;
    return first === undefined || fitting.length > 0 ? [] : [{ object, sealedFor: wordsOf(first, object) }];
  });
}

function sealedIn({ index }: OverlaySide): readonly KubernetesObject[] {
  return (index.byKind.get("SealedSecret") ?? []).filter(({ group }) => group === "bitnami.com");
}

/** The objects that hold a ciphertext, by it; a short one is a placeholder of a person's. */
function ofValues(side: OverlaySide): ReadonlyMap<string, readonly KubernetesObject[]> {
  return groupedByEach(sealedIn(side), valuesOf);
}

function valuesOf({ manifest }: KubernetesObject): readonly string[] {
  return Object.values(mapAt(manifest, "spec", "encryptedData")).flatMap((value) =>
    typeof value === "string" && value !== "" ? [value] : [],
  );
}

function scopeOf({ manifest }: KubernetesObject): Scope {
  const isMarked = (scope: Scope) =>
    [
      ["metadata", "annotations"],
      ["spec", "template", "metadata", "annotations"],
    ].some((path) => textAt(manifest, ...path, `sealedsecrets.bitnami.com/${scope}`) === "true");
  if (isMarked("cluster-wide")) return "cluster-wide";
  return isMarked("namespace-wide") ? "namespace-wide" : "strict";
}

function fits(object: KubernetesObject, sealed: KubernetesObject): boolean {
  const scope = scopeOf(object);
  if (scope !== scopeOf(sealed)) return false;
  const isSamePlace = object.namespace === sealed.namespace;
  if (scope === "strict") return isSamePlace && object.name === sealed.name;
  return scope === "cluster-wide" || isSamePlace;
}

function wordsOf(sealed: KubernetesObject, object: KubernetesObject): string {
  if (scopeOf(sealed) !== scopeOf(object)) return `the scope ${scopeOf(sealed)}`;
  const where =
    sealed.namespace === object.namespace ? "" : ` of namespace ${sealed.namespace ?? "(the default)"}`;
  return `${sealed.kind} ${sealed.name}${where}`;
}
