import { holdAbove, holdsOf } from "./holds.ts";
import { keptIn, type Kept } from "./kept.ts";
import { settle } from "./settle-held.ts";
import type { DiscoveredSide, Found } from "./side.ts";

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
  { base, head }: FoundSides,
  changedPaths: readonly string[],
  again: (kept: Kept) => Promise<DiscoveredSide>,
): Promise<FoundSides> {
  const holds = holdsOf(base, head);
  const kept = keptIn(holds, base, head);
  if (kept.size === 0) return { base, head };
  const standing = await again(kept);
  const changed = new Set(changedPaths);
  const found = { base: new Map(base.found), head: new Map<string, Found>() };
  for (const id of new Set([...head.found.keys(), ...standing.found.keys()])) {
    const [before, now, stays] = [base.found.get(id), head.found.get(id), standing.found.get(id)];
    const hold = now === undefined ? holdAbove(holds, standing, stays) : holdAbove(holds, head, now);
    const settled = settle({ before, now, stays }, hold, changed);
    if (settled.head !== undefined) found.head.set(id, settled.head);
    if (settled.base !== undefined) found.base.set(id, settled.base);
  }
  return { base: { ...base, found: found.base }, head: { ...head, found: found.head } };
}
