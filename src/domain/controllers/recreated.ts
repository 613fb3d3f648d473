import { hookDeletion, hookOf, isForceReplaced } from "./forced.ts";
import type { Controller } from "./kinds.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";

/** What could be applied is deleted all the same. */
export function forceReplaced({ head }: WorkloadChange): Outcome | undefined {
  if (!isForceReplaced(head.object)) return undefined;
  return {
    effect: "recreate",
    reason: "Argo CD deletes and creates it anew: sync options Force and Replace.",
  };
}

/** A hook is no object that is kept: what pods it has go with it, whatever its strategy says. */
export function recreatedHook({ head: { object, controller }, faults }: WorkloadChange): Outcome | undefined {
  if (faults.length > 0 || RUNS.has(controller)) return undefined;
  const deletion = hookDeletion(object);
  if (deletion === undefined) return undefined;
  const hook = hookOf(object) ?? "";
  return deletion === "before"
    ? { effect: "recreate", reason: `${hook}: it is deleted and created anew at every sync.` }
    : {
        effect: "unknown",
        reason: `${hook}: it is created at every sync, and deleted with its pods as soon as it is healthy.`,
      };
}

/** Hooks as they are meant, whose pods end by themselves; and what is not known. */
const RUNS: ReadonlySet<Controller> = new Set(["Job", "CronJob", "ScaledJob", "Pod", "Unknown"]);
