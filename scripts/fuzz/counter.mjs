/** No input of these sizes may take longer, not even on a busy machine. */
const SLOW_MILLISECONDS = 10_000;

/** Counts inputs by kind: one document parsed, one kustomization built, one text shown, one text masked. */
export function counter() {
  const counts = new Map();
  return {
    /** Does something with one input, and counts it. Throws when that took far too long. */
    tried(kind, work) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const began = performance.now();
      const result = work();
      const took = performance.now() - began;
      if (took > SLOW_MILLISECONDS) throw new Error(`${kind} took ${Math.round(took / 1000)} s`);
      return result;
    },
    text() {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return [...counts, ["all", total]].map(([kind, count]) => `${kind} ${count}`).join(", ");
    },
  };
}
