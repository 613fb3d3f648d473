import type { Deadline } from "../kustomize/effort.ts";
import type { Build } from "./build.ts";

/** Milliseconds that one build may take, and all of a run together. */
export interface TimeLimits {
  readonly build: number;
  readonly run: number;
}

/** The clock of a run: when a build that begins now must have ended, and whether it is too late to begin one. */
export interface RunClock {
  readonly deadline: () => Deadline;
  readonly isOver: () => boolean;
}

/** @param now milliseconds of a clock that never goes back */
export function startClock(now: () => number, limits: TimeLimits): RunClock {
  const end = now() + limits.run;
  return {
    deadline: () => ({ now, at: Math.min(now() + limits.build, end) }),
    isOver: () => now() > end,
  };
}

/** Builds nothing more once a run has taken too long: the rest is not analysed, and what was built stands. */
export function withinRun(build: Build, clock: RunClock, limits: TimeLimits): Build {
  return async (request) => {
    if (!clock.isOver()) return build(request);
    const message = `${request.root === "" ? "." : request.root} was not built: the builds before it took longer than ${limits.run / 60_000} minutes together. Select fewer overlays, or split the change.`;
    return {
      status: "failed",
      builder: "embedded",
      problem: { code: "build-timeout", message, side: request.side },
    };
  };
}
