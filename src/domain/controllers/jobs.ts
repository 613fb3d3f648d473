import { onSince } from "../../kubernetes/later-fields.ts";
import { sameValue } from "../../model/equal.ts";
import { getIn } from "../../yaml/value.ts";
import { textAt } from "../fields.ts";
import { hookOf, hookPhaseOf, remadeBy } from "./hooks.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import type { Workload } from "./workload.ts";

function isResumed({ base, head }: WorkloadChange): boolean {
  const isSuspended = ({ object }: Workload) => getIn(object.manifest, "spec", "suspend") === true;
  return isSuspended(base) && !isSuspended(head);
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#modifying-a-cronjob */
export function cronJob(change: WorkloadChange): Outcome | undefined {
  if (isResumed(change)) {
    return {
      effect: "unknown",
      releases: true,
      reason: "It was suspended: a run that was missed meanwhile may start at once.",
    };
  }
  if (change.causes.length === 0) return undefined;
  const suspended = getIn(change.head.object.manifest, "spec", "suspend") === true;
  if (!suspended) return { effect: "nextRun" };
  return { effect: "none", heldBack: "suspended", reason: "spec.suspend is true." };
}

/** https://keda.sh/docs/latest/reference/scaledjob-spec/#rollout */
export function scaledJob(change: WorkloadChange): Outcome | undefined {
  const strategy = textAt(change.head.object.manifest, "spec", "rollout", "strategy");
  if (strategy === "gradual") return change.causes.length > 0 ? { effect: "nextRun" } : undefined;
  if (sameValue(change.base.object.manifest.spec, change.head.object.manifest.spec)) return undefined;
  return { effect: "restart", reason: "KEDA ends the running Jobs whenever a ScaledJob changes." };
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
export function job(change: WorkloadChange): Outcome | undefined {
  const { head, causes } = change;
  if (isResumed(change)) {
    return { effect: "unknown", releases: true, reason: "It was suspended: its pods are made now." };
  }
  if (comesWithSyncs(change)) {
    return { effect: "create", reason: "It was a hook that no sync makes, and is made at the next one." };
  }
  if (causes.length === 0) return undefined;
  const hook = remadeBy(head.object);
  if (hook !== undefined) {
    const isOfSync = hookPhaseOf(head.object.manifest) !== undefined;
    const when = isOfSync ? "is recreated at every sync" : "is made when that happens, and at no sync";
    return { effect: "nextRun", reason: `${hook}: the Job ${when}.` };
  }
  return {
    effect: "none",
    heldBack: "suspended",
    reason: `The suspended Job takes the change before it starts.${otherReleases(change)}`,
  };
}

/** A hook of a failed sync or a deletion that becomes one of each sync, or no hook: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/ */
function comesWithSyncs({ base, head }: WorkloadChange): boolean {
  const isMade = ({ object }: Workload) =>
    hookOf(object) === undefined || hookPhaseOf(object.manifest) !== undefined;
  return head.object.deliverer === "argo" && !isMade(base) && isMade(head);
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/job/#mutable-pod-resources */
function otherReleases({ base, head }: WorkloadChange): string {
  const [before, after] = [base, head].map(({ templates }) =>
    templates.flatMap(({ containers }) => containers.map(({ value }) => value.resources ?? null)),
  );
  const since = onSince("MutablePodResourcesForSuspendedJobs");
  return since === undefined || sameValue(before ?? null, after ?? null)
    ? ""
    : ` Kubernetes before 1.${since} refuses it.`;
}
