import { declaringObject } from "../../model/declaring-object.ts";
import { isOfOne, partsOf, withGoneParts } from "./application-parts.ts";
import { holdAbove, holdsOf, type Holds } from "./holds.ts";
import { keptIn, type Kept } from "./kept.ts";
import { settle } from "./settle-held.ts";
import { strandedBelow, strandedIn } from "./stranded.ts";
import type { DiscoveredSide, Found } from "./side.ts";
import { keyText } from "../../model/key-text.ts";

interface FoundSides {
  readonly base: DiscoveredSide;
  readonly head: DiscoveredSide;
}

/**
 * Both sides as the cluster gets them where something keeps it from what it declares: it is suspended, fails, waits for
 * somebody who syncs, or does not prune. What is there goes on delivering the files of head by the declaration that it
 * has: with these, head is looked through again.
 */
export async function underHolds(
  { base: was, head }: FoundSides,
  changedPaths: readonly string[],
  again: (kept: Kept, there: ReadonlyMap<string, Found>) => Promise<DiscoveredSide>,
): Promise<FoundSides> {
  const base = withGoneParts(was, head);
  const stranded = strandedIn(base, head);
  const failing = [...stranded].map(([id, { found }]) => [id, found] as const);
  const broken = new Set([...head.broken, ...stranded.keys()]);
  const there = { ...head, found: new Map([...head.found, ...failing]), broken };
  const held = [...stranded].map(([id, { hold }]) => [id, hold] as const);
  const holds = new Map([...holdsOf(base, there), ...held]);
  const kept = new Map([...strandedBelow(base, head, stranded), ...keptIn(holds, base, there)]);
  if (kept.size === 0) return { base, head: there };
  const standing = await again(kept, new Map(failing));
  const changed = new Set(changedPaths);
  const found = { base: new Map(base.found), head: new Map<string, Found>() };
  const names = new Set([...standing.found.values()].map(nameBelow));
  for (const id of new Set([...head.found.keys(), ...standing.found.keys()])) {
    const [before, now, stays] = [base.found.get(id), head.found.get(id), standing.found.get(id)];
    // Nobody declares what only lies about where something else has moved.
    if (before === undefined && now === undefined) continue;
    const hold = now === undefined ? holdAbove(holds, standing, stays) : holdAbove(holds, head, now);
    const isUnbuilt = hold?.kind === "fails" && before === undefined && stays === undefined;
    if (isUnbuilt && now !== undefined && names.has(nameBelow(now))) continue;
    const isOwnFault = now !== undefined && failsByItself(id, base, holds);
    const settled = isOwnFault ? { head: now } : settle({ before, now, stays }, hold, changed);
    if (settled.head !== undefined) found.head.set(id, settled.head);
    if (settled.base !== undefined) found.base.set(id, settled.base);
  }
  for (const [id, { found: stays }] of stranded) found.head.set(id, stays);
  return { base: { ...base, found: found.base }, head: { ...there, found: found.head } };
}

/**
 * It is among what it deploys, or what that deploys: what it was has applied its new declaration, by which it fails.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#manage-argo-cd-using-argo-cd
 */
function failsByItself(id: string, base: DiscoveredSide, holds: Holds): boolean {
  if (holds.get(id)?.kind !== "fails") return false;
  const was = base.found.get(id) ?? partsOf(base, id)[0];
  const seen = new Set<string>();
  let above = was?.deployable.declaredAt?.parent;
  while (above !== undefined && !seen.has(above)) {
    if (isOfOne(above, id)) return true;
    if (holds.has(above)) return false;
    seen.add(above);
    above = base.found.get(above)?.deployable.declaredAt?.parent;
  }
  return false;
}

/** What files say of it before their build gives it a namespace has the same name below the same declarer. */
function nameBelow({ deployable }: Found): string {
  const { kind, declaredAt } = deployable;
  return keyText([kind, declaringObject(deployable)?.name, declaredAt?.parent]);
}
