/** Steps of one build, each some ten nanoseconds: the largest of ten public repositories takes a hundredth of them. */
export const MOST_STEPS = 1_000_000_000;
/** How many times steps are told between two looks at the clock, unless they are many. */
const TELLINGS = 64;
const MANY = 10_000;

/** A clock that never goes back, and when a build must have ended by it: milliseconds. */
export interface Deadline {
  readonly now: () => number;
  readonly at: number;
}

/** Counts what a build does. Throws `EffortError` once it was too much. */
export type Spend = (steps: number) => void;

export interface Effort {
  readonly spend: Spend;
  /** Steps so far. */
  readonly spent: () => number;
}

/** A build that does too much; travels as `BuildError` does. */
export class EffortError extends Error {
  override readonly name = "EffortError";
  readonly code: "build-too-large" | "build-timeout";

  constructor(code: "build-too-large" | "build-timeout", message: string) {
    super(message);
    this.code = code;
  }
}

function tooManySteps(most: number): string {
  return `it takes more than ${most} steps to build, so it was given up; split it, or select fewer resources with each patch and replacement`;
}
const TOO_LATE = "it took too long to build, so it was given up";

/**
 * Steps come first, so that the same input ends the same on every machine. The clock is the last net, for what no step
 * stands for.
 */
export function createEffort(deadline: Deadline | undefined, mostSteps = MOST_STEPS): Effort {
  let steps = 0;
  let tellings = 0;
  const spend = (count: number): void => {
    steps += count;
    if (steps > mostSteps) throw new EffortError("build-too-large", tooManySteps(mostSteps));
    if (deadline === undefined || (count < MANY && ++tellings < TELLINGS)) return;
    tellings = 0;
    if (deadline.now() > deadline.at) throw new EffortError("build-timeout", TOO_LATE);
  };
  return { spend, spent: () => steps };
}
