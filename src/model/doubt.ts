import { compareText } from "./order.ts";

/** By what something may have been changed, where nobody sees whether it was. */
export interface Doubt {
  /** Tells whether it is the same on both sides. */
  readonly key: string;
  /** What people read of it, if it says something to them: of a variable, what stands behind its name. */
  readonly words?: string;
  readonly variable?: string;
}

/** Each once, in an order that does not depend on who found it first. */
export function distinctDoubts(doubts: Iterable<Doubt>): readonly Doubt[] {
  const sorted = [...doubts].sort(compareDoubts);
  return sorted.filter((doubt, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareDoubts(before, doubt) !== 0;
  });
}

export function doubtsOnlyIn(doubts: readonly Doubt[], others: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter((doubt) => !others.some((other) => compareDoubts(doubt, other) === 0));
}

function compareDoubts(a: Doubt, b: Doubt): number {
  return (
    compareText(a.variable ?? "", b.variable ?? "") ||
    compareText(a.words ?? "", b.words ?? "") ||
    compareText(a.key, b.key)
  );
}
