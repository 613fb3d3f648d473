import { isMap, newMap, type Value } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import { replicasOf, type Workload } from "./workload.ts";

/** What the policy says that a changed pod template of its kind does. */
export function team({ base, head, causes }: WorkloadChange): Outcome | undefined {
  const { kind } = head.object;
  const effect = head.team?.effect ?? "unknown";
  if (causes.length > 0) {
    if (replicasOf(head) === 0)
      return { effect: "none", heldBack: "noReplicas", reason: "It has no replicas." };
    return { effect, reason: REASONS[effect](kind) };
  }
  // The policy speaks of its pod templates: of the rest nobody knows what its controller does with it.
  if (sameValue(rest(base), rest(head))) return undefined;
  return {
    effect: "unknown",
    reason: `It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${kind} does with that.`,
  };
}

const REASONS = {
  restart: (kind: string) => `By the policy, a ${kind} replaces its pods when their template changes.`,
  recreate: (kind: string) => `By the policy, a ${kind} is recreated when its pod template changes.`,
  nextRun: (kind: string) => `By the policy, a ${kind} takes a changed pod template at its next run.`,
  none: (kind: string) => `By the policy, a ${kind} leaves its pods as they are when their template changes.`,
  unknown: (kind: string) => `The policy does not say what a ${kind} does when its pod template changes.`,
} as const;

/** All but what people label, the cluster writes, and the policy names. */
function rest({ object, team: known }: Workload): Value {
  const named = [...(known?.templates ?? []), ...(known?.replicas === undefined ? [] : [known.replicas])];
  return [["apiVersion"], ["metadata"], ["status"], ...named].reduce<Value>(withoutField, object.manifest);
}

function withoutField(value: Value, [field, ...deeper]: readonly string[]): Value {
  if (!isMap(value) || field === undefined || value[field] === undefined) return value;
  const others = Object.entries(value).filter(([key]) => key !== field);
  const own = deeper.length === 0 ? [] : [[field, withoutField(value[field], deeper)] as const];
  return Object.assign(newMap(), Object.fromEntries([...others, ...own]));
}
