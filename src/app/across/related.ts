import type { Relation } from "../../domain/elsewhere.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { namedInAny, type Mentions } from "../discovery/mentions.ts";
import type { Found } from "../discovery/side.ts";

/** The texts that say of a file that it may have to do with a change. */
export function textsOf({ namespace, names, beside = [] }: Relation): readonly string[] {
  return [...names, ...beside, ...(namespace === null ? [] : [namespace])];
}

/** Those of some deployables that have to do with what another one's objects are related to, in their order. */
export type RelatedTo = (owner: Found, related: readonly Relation[]) => readonly Found[];

interface Other {
  readonly found: Found;
  readonly position: number;
  readonly mentions: readonly Mentions[];
  readonly named: ReadonlySet<string>;
}

/** By what they name and where they go they are found without asking each for each. */
export function createRelated(
  all: readonly Found[],
  mentionsIn: (found: Found) => readonly Mentions[],
): RelatedTo {
  const others = all.map((found, position): Other => {
    const mentions = mentionsIn(found);
    return { found, position, mentions, named: namedInAny(mentions) };
  });
  const byName = groupedByEach(others, ({ named }) => named);
  const byTarget = groupedByEach(others, ({ found: { deployable } }) => [deployable.target.namespace]);
  const substituted = others.filter(isSubstituted);
  const candidates = (owner: Found, relation: Relation): readonly (readonly Other[])[] => {
    if (relation.names.length > 0) return relation.names.map((name) => byName.get(name) ?? []);
    const namespace = namespaceOf(owner, relation);
    if (namespace === null) return [];
    if (relation.isAnywhere === true) return [others];
    return [byTarget.get(namespace) ?? [], byName.get(namespace) ?? [], substituted];
  };
  return (owner, related) => {
    const asked = new Set(related.flatMap((relation) => candidates(owner, relation).flat()));
    return [...asked]
      .filter((other) => isRelated(other, related, owner))
      .sort((a, b) => a.position - b.position)
      .map(({ found }) => found);
  };
}

function namespaceOf(owner: Found, { namespace }: Relation): string | null {
  return namespace ?? owner.deployable.target.namespace;
}

function isSubstituted({ found: { deployable } }: Other): boolean {
  return deployable.delivery.kind === "flux" && deployable.delivery.postBuild !== null;
}

function isRelated(other: Other, related: readonly Relation[], owner: Found): boolean {
  const { mentions, named } = other;
  return related.some((relation) => {
    const { names, isAnywhere = false, beside } = relation;
    const namespace = namespaceOf(owner, relation);
    const isThere =
      isAnywhere ||
      namespace === null ||
      other.found.deployable.target.namespace === namespace ||
      named.has(namespace) ||
      isSubstituted(other);
    const isNamed = ({ named: inFile }: Pick<Mentions, "named">) =>
      names.some((name) => inFile.has(name)) && (beside?.some((text) => inFile.has(text)) ?? true);
    return isThere && (names.length === 0 ? namespace !== null : mentions.some(isNamed));
  });
}
