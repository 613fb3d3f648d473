import { getIn, isList } from "../../../yaml/value.ts";
import { isSelected } from "../../files/field-spec.ts";
import type { TypeSelector } from "../../files/field-spec.ts";
import { BuildError } from "../../error.ts";
import type { ResourceId } from "../../files/resource-id.ts";
import type { Resource } from "../../resources/resource.ts";
import type { Schema } from "../../schema/schema.ts";
import { formatId, joinApiVersion } from "../../files/resource-id.ts";
import { currentId, effectiveNamespace, originalId, previousIds } from "../../resources/resource-id.ts";

/** A resource with what is asked of it again and again. */
export interface Referrer {
  readonly resource: Resource;
  readonly id: ResourceId;
  readonly original: ResourceId;
  readonly isClusterScoped: boolean;
  readonly namespace: string;
}

/** What a field refers to. */
export interface Reference {
  readonly name: string;
  readonly target: TypeSelector;
  /** The type that a `roleRef` names beside the name. */
  readonly roleRef: TypeSelector | undefined;
  /** Written beside the name. */
  readonly namespace: string | undefined;
  /** The namespace will be written too: targets that differ in it are not the same. */
  readonly needsNamespace: boolean;
}

export interface TargetIndex {
  /** How many resources have or had the name. */
  countOf(name: string): number;
  find(
    referrer: Referrer,
    reach: ReadonlySet<string>,
    reference: Reference,
  ): { readonly name: string; readonly namespace: string } | undefined;
}

interface Target extends Referrer {
  readonly previous: readonly ResourceId[];
}

export function describe(resource: Resource, schema: Schema): Referrer {
  const id = currentId(resource);
  return {
    resource,
    id,
    original: originalId(resource),
    isClusterScoped: schema.isClusterScoped(joinApiVersion(id), id.kind),
    namespace: effectiveNamespace(id, schema),
  };
}

/** Indexes resources by the names that they had before: references are written against those. */
export function createTargetIndex(resources: readonly Resource[], schema: Schema): TargetIndex {
  const byName = new Map<string, Target[]>();
  const moves = new Map<string, Set<string>>();
  for (const resource of resources) {
    const target: Target = { ...describe(resource, schema), previous: previousIds(resource) };
    const before = effectiveNamespace(target.original, schema);
    moves.set(before, (moves.get(before) ?? new Set()).add(target.namespace));
    if (resource.previousIds.length === 0) continue;
    for (const name of new Set(target.previous.map((id) => id.name))) {
      const targets = byName.get(name);
      if (targets === undefined) byName.set(name, [target]);
      else targets.push(target);
    }
  }
  return {
    countOf: (name) => byName.get(name)?.length ?? 0,
    find(referrer, reach, reference) {
      const named = byName.get(reference.name);
      if (named === undefined) return undefined;
      const { namespace } = reference;
      if (namespace === undefined) return select(named, referrer, reach, reference);
      // With a namespace beside the name: the resources that were there, else those that are there now.
      const wasInUse = canReach(moves.get(namespace), referrer, reach);
      const there = named.filter((target) =>
        wasInUse
          ? effectiveNamespace(target.original, schema) === namespace
          : !target.isClusterScoped && target.namespace === namespace,
      );
      return select(there, referrer, reach, reference);
    },
  };
}

/** Whether a resource in any of these namespaces can be seen by the referrer. */
function canReach(
  namespaces: ReadonlySet<string> | undefined,
  referrer: Referrer,
  reach: ReadonlySet<string>,
): boolean {
  if (namespaces === undefined) return false;
  if (referrer.isClusterScoped || namespaces.has(referrer.namespace)) return true;
  return [...reach].some((namespace) => namespaces.has(namespace));
}

function select(
  named: readonly Target[],
  referrer: Referrer,
  reachable: ReadonlySet<string>,
  reference: Reference,
): { readonly name: string; readonly namespace: string } | undefined {
  const { target: type, roleRef } = reference;
  let candidates = named.filter(
    (target) =>
      target.previous.some((id) => isSelected(id, type)) &&
      (roleRef === undefined || target.previous.some((id) => isSelected(id, roleRef))) &&
      isInReach(target, referrer, reachable),
  );
  if (candidates.length > 1) candidates = candidates.filter((target) => sameLayers(target, referrer, true));
  else return candidates[0]?.id;
  if (candidates.length > 1) candidates = candidates.filter((target) => sameLayers(target, referrer, false));
  const [first] = candidates;
  if (first === undefined) return undefined;
  const isSame = (target: Target): boolean =>
    target.id.name === first.id.name &&
    (!reference.needsNamespace || target.id.namespace === first.id.namespace);
  if (candidates.every(isSame)) return first.id;
  throw new BuildError(
    "target-ambiguous",
    `"${reference.name}" could mean several resources: ${candidates.map(({ id }) => formatId(id)).join(", ")}`,
  );
}

/** Namespaces whose service accounts a RoleBinding names. Throws `BuildError` for one that is no text. */
export function namespacesInReach(referrer: Referrer): ReadonlySet<string> {
  if (referrer.isClusterScoped) return new Set();
  const subjects = referrer.id.kind === "RoleBinding" ? referrer.resource.object.subjects : undefined;
  if (!isList(subjects)) return new Set();
  const namespaces = subjects
    .filter((subject) => getIn(subject, "kind") === "ServiceAccount")
    .map((subject) => getIn(subject, "namespace"))
    .filter((namespace) => namespace !== undefined);
  if (namespaces.some((namespace) => typeof namespace !== "string")) {
    throw new BuildError("object-shape", "the namespace of a subject is no text; is it blank?");
  }
  return new Set(namespaces.filter((namespace) => typeof namespace === "string"));
}

/** Across namespaces nothing is seen but what is cluster-scoped, and service accounts by their bindings. */
function isInReach(target: Target, referrer: Referrer, reachable: ReadonlySet<string>): boolean {
  if (referrer.isClusterScoped || target.isClusterScoped || target.namespace === referrer.namespace)
    return true;
  return target.id.kind === "ServiceAccount" && reachable.has(target.id.namespace);
}

/** Whether both went through the same layers of prefixes and suffixes. */
function sameLayers(target: Target, referrer: Referrer, allowNone: boolean): boolean {
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    (allowNone && (a.length === 0 || b.length === 0)) || sameEnding(a, b);
  return (
    same(target.resource.prefixes, referrer.resource.prefixes) &&
    same(target.resource.suffixes, referrer.resource.suffixes)
  );
}

/** The longer list ends with the shorter; an empty list only equals an empty one. */
function sameEnding(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length === 0;
  const offset = long.length - short.length;
  return short.every((text, index) => text === long[index + offset]);
}
