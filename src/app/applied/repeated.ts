import { sameData } from "../discovery/same-declaration.ts";
import { pairOf, type Both, type Pair } from "../discovery/pairs.ts";
import type { Sides } from "../discovery/sides.ts";
import { identityOfManifest } from "../../model/identity.ts";
import { compareText } from "../../model/order.ts";
import { buildPair } from "./outcomes.ts";
import type { BuildOutcome } from "../ports.ts";

type Places = Pick<Sides, "base" | "head" | "builds">;

/**
 * Of objects that several sources of one Application make, the last source's is applied, and the others are not. What
 * each source loses to later ones is found here, and whom it changes is reached.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/
 */
export async function withRepeated(
  affected: readonly Pair[],
  sides: Places,
  changed: ReadonlySet<string>,
): Promise<readonly Pair[]> {
  const known = new Map(affected.map((pair) => [pair.id, pair]));
  for (const ids of concerned(known, sides)) {
    const pairs = await Promise.all(
      ids.map(async (id) => known.get(id) ?? (await pairOf(id, sides.base, sides.head, changed))),
    );
    for (const pair of await overridden(pairs, sides)) known.set(pair.id, pair);
  }
  return [...known.values()];
}

/** The sources of each Application of several that the change reaches, or puts into another order. */
function concerned(known: ReadonlyMap<string, Pair>, { base, head }: Places): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const side of [base, head]) {
    for (const { deployable } of side.found.values()) {
      const { sources } = deployable;
      if (sources === undefined) continue;
      const other = (side === base ? head : base).found.get(deployable.id)?.deployable.sources;
      const isMoved = other !== undefined && !sameData(sources, other);
      if (!isMoved && !sources.some((id) => known.has(id))) continue;
      const key = applicationOf(deployable.id);
      groups.set(key, new Set([...(groups.get(key) ?? []), ...sources]));
    }
  }
  return [...groups.values()].map((ids) => [...ids].sort(compareText));
}

/** What the ids of all sources of an Application begin with. */
export function applicationOf(id: string): string {
  return id.replace(/#.*/s, "");
}

/** Those of some pairs that lose something to a later source, or that the change reaches for another reason. */
async function overridden(pairs: readonly Pair[], sides: Places): Promise<readonly Pair[]> {
  const builds = await Promise.all(pairs.map((pair) => buildPair(pair, sides)));
  const made = (side: "base" | "head"): ReadonlyMap<string, readonly string[]> =>
    new Map(pairs.map((pair, index) => [pair.id, keysIn(builds[index]?.[side === "base" ? 0 : 1])]));
  const both: Both<ReadonlyMap<string, readonly string[]>> = { base: made("base"), head: made("head") };
  const lostBy = (pair: Pair, side: "base" | "head"): readonly string[] => {
    const order = pair[side]?.deployable.sources ?? [];
    const later = new Set(order.slice(order.indexOf(pair.id) + 1).flatMap((id) => both[side].get(id) ?? []));
    return (both[side].get(pair.id) ?? []).filter((key) => later.has(key)).sort(compareText);
  };
  return pairs.flatMap((pair) => {
    const lost = { base: lostBy(pair, "base"), head: lostBy(pair, "head") };
    const isTouched = pair.isTouched || !sameData(lost.base, lost.head);
    if (!isTouched) return [];
    return [{ ...pair, isTouched, ...(lost.base.length + lost.head.length > 0 && { overridden: lost }) }];
  });
}

function keysIn(outcome: BuildOutcome | undefined): readonly string[] {
  return outcome?.status === "built" ? outcome.manifests.map(identityOfManifest) : [];
}
