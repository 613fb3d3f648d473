import type { OverlaySide } from "../side.ts";
import { runsToCompletion } from "../controllers/kinds.ts";
import type { Workload } from "../controllers/workload.ts";
import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";

const DOCUMENTATION = {
  id: "single-replica",
  title: "Single replica",
  what: "A workload that restarts has one pod, and the rollout does not keep it until a new one is proven ready: the pod is replaced in place, or its containers have no `readinessProbe`. Workloads that run to their end (Jobs) are not meant.",
  why: "Its only pod goes before another one answers. A single pod that is surged and has a `readinessProbe` is not reported, since it leaves no gap.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment",
  remediation:
    "Run at least two replicas, or let one surge (`maxSurge: 1`, `maxUnavailable: 0`) with a `readinessProbe`, or exempt the workload with the annotation `rollcast.dev/ignore` and a reason.",
  severities: ["warning"],
} as const;

export const singleReplica: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  const { rollout, autoscaler } = plannedRollout(workload, side);
  const replicas = autoscaler?.minReplicas ?? rollout.replicas;
  // Nobody calls what runs to its end, and mostly it has ended.
  if (runsToCompletion(workload.controller)) return [];
  // What Recreate does is the other check's to tell.
  if (replicas !== 1 || rollout.strategy === "Recreate") return [];
  const hasGap = rollout.minAvailable === 0;
  if (!hasGap && rollout.availabilityProven) return [];
  const consequence = hasGap
    ? "it is ended before the new one starts"
    : "it is ended as soon as the new one's process runs, since no `readinessProbe` says when it can serve";
  return [
    { key: "single", severity: "warning", message: `It has one pod, and ${consequence}.`, unsafe: true },
  ];
}
