import type { Workload } from "./workload.ts";

/**
 * Guesses which workload of base a new one of head was: the only one of its kind with the same name in another
 * namespace, or with a name of which one contains the other (a prefix or suffix was added or taken away). Only told
 * in words; the effect is a deletion and a creation either way.
 */
export function findMoves(
  removed: readonly Workload[],
  added: readonly Workload[],
): ReadonlyMap<Workload, Workload> {
  const moves = new Map<Workload, Workload>();
  for (const head of added) {
    const candidates = removed.filter((base) => mayBe(base, head));
    const [base] = candidates;
    if (base !== undefined && candidates.length === 1 && !moves.has(base)) {
      moves.set(base, head);
      moves.set(head, base);
    }
  }
  return moves;
}

function mayBe(base: Workload, head: Workload): boolean {
  const { object: from } = base;
  const { object: to } = head;
  if (from.group !== to.group || from.kind !== to.kind) return false;
  if (from.name === to.name) return true;
  return from.namespace === to.namespace && (from.name.includes(to.name) || to.name.includes(from.name));
}
