import { sameValue } from "../../model/equal.ts";
import { syncOptionsOf, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import { isForceReplaced } from "./forced.ts";
import { hookDeletion, hookOf } from "./hooks.ts";
import type { Controller } from "./kinds.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import type { Workload } from "./workload.ts";

interface Indexed {
  readonly index: ObjectIndex;
}

/** What could be applied is deleted all the same; the live object's options count too. */
export function forceReplaced({ base, head }: Pick<WorkloadChange, "base" | "head">): Outcome | undefined {
  if (!isForceReplaced(head.object, base.object)) return undefined;
  return {
    effect: "recreate",
    reason: `Argo CD deletes and creates it anew: sync options Force and Replace.${ofApplication(head.object)}`,
  };
}

/** A hook is no object that is kept: what pods it has go with it, whatever its strategy says. */
export function recreatedHook({ head, faults }: WorkloadChange): Outcome | undefined {
  return faults.length > 0 ? undefined : hookOutcome(head);
}

function hookOutcome({ object, controller }: Workload): Outcome | undefined {
  if (RUNS.has(controller)) return undefined;
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

/**
 * An unchanged workload that a sync of anything else makes anew. A Job that runs again so is no news, and neither is a
 * sync that a hook alone would ask for: hooks make no Application out of sync.
 */
export function recreatedBySync(
  sides: { readonly base: Indexed; readonly head: Indexed },
  base: Workload,
  head: Workload,
): Outcome | undefined {
  if (RUNS.has(head.controller)) return undefined;
  // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#selective-sync
  const isPassedOver =
    head.object.marks?.includes("ApplyOutOfSyncOnly=true") === true &&
    sameValue(base.object.manifest, head.object.manifest);
  const outcome = hookOutcome(head) ?? (isPassedOver ? undefined : forceReplaced({ base, head }));
  return outcome === undefined || !asksForSync(sides.base.index, sides.head.index) ? undefined : outcome;
}

function asksForSync(base: ObjectIndex, head: ObjectIndex): boolean {
  const differs = (one: ObjectIndex, other: ObjectIndex) =>
    [...one.byKey].some(
      ([key, object]) =>
        hookOf(object) === undefined && !sameValue(object.manifest, other.byKey.get(key)?.manifest),
    );
  return differs(head, base) || differs(base, head);
}

/** Hooks as they are meant, whose pods end by themselves; and what is not known. */
const RUNS: ReadonlySet<Controller> = new Set(["Job", "CronJob", "ScaledJob", "Pod", "Unknown"]);

/**
 * Argo CD reads Force on objects, and takes that of a sync from whoever starts it; among the options of an Application it
 * reads only Replace. https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/sync.go (WithOperationSettings, WithReplace)
 */
function ofApplication(object: KubernetesObject): string {
  return object.forcedBy === undefined || syncOptionsOf(object).includes("Force=true")
    ? ""
    : " Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.";
}
