import { identityOf, nameOfManifest } from "../../model/identity.ts";
import { buildPair } from "../applied/outcomes.ts";
import { oncePer } from "../../model/once.ts";
import type { Change } from "../change.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { BuildOutcome } from "../ports.ts";
import type { Move } from "./moves.ts";

/**
 * Moves but for those between alternatives: two that have one object before and after go to two clusters, of which the one loses
 * what the other gets. Where both clusters are named it is one and the same.
 */
export async function withoutAlternatives(
  moves: readonly Move[],
  { affected, sides }: Pick<Change, "affected" | "sides">,
): Promise<readonly Move[]> {
  const byId = new Map(affected.map((pair) => [pair.id, pair]));
  const heldBy = oncePer(async (pair: Pair): Promise<ReadonlySet<string>> => {
    const [base, head] = (await buildPair(pair, sides)).map(namesIn);
    return new Set([...(base ?? [])].filter((name) => head?.has(name)));
  });
  const areAlternatives = async (from: Pair | undefined, to: Pair | undefined): Promise<boolean> => {
    if (from === undefined || to === undefined) return false;
    const [one, other] = [await heldBy(from), await heldBy(to)];
    return [...one].some((name) => other.has(name));
  };
  const kept: Move[] = [];
  for (const move of moves) {
    const isNamed = move.from.cluster !== null && move.to.cluster !== null;
    if (isNamed || !(await areAlternatives(byId.get(move.from.id), byId.get(move.to.id)))) kept.push(move);
  }
  return kept;
}

/** Several bring the Namespace that they share. */
function namesIn(outcome: BuildOutcome | undefined): ReadonlySet<string> {
  const manifests = outcome?.status === "built" ? outcome.manifests : [];
  return new Set(
    manifests
      .map(nameOfManifest)
      .filter(({ kind }) => kind !== "Namespace")
      .map(identityOf),
  );
}
