import { numberAt, mapAt, textAt } from "../fields.ts";
import type { OverlaySide } from "../side.ts";
import { resolveCount } from "../controllers/arithmetic.ts";
import type { Workload } from "../controllers/workload.ts";
import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";

const DOCUMENTATION = {
  id: "max-unavailable-all",
  title: "All pods may be unavailable",
  what: "A workload of several pods that restarts with a rolling update allows all of them to be unavailable at once (a warning for a StatefulSet, since only Kubernetes 1.37 and later keep the field by default).",
  why: "`maxUnavailable` resolves to the number of replicas, so the rolling update keeps none.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable",
  remediation: "Lower `maxUnavailable`, so that some pods stay.",
  severities: ["error", "warning"],
} as const;

export const maxUnavailableAll: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  if (workload.controller === "DaemonSet" || workload.controller === "KruiseDaemonSet")
    return onAll(workload);
  if (workload.controller === "StatefulSet") return ofStatefulSet(workload, side);
  const { replicas, strategy, minAvailable } = plannedRollout(workload, side).rollout;
  const rolls = strategy === "RollingUpdate" || strategy === "Canary";
  if (!rolls || minAvailable !== 0 || replicas === null || replicas < 2) return [];
  const message = `\`maxUnavailable\` lets all ${replicas} pods be unavailable at once.`;
  return [{ key: "all", severity: "error", message, unsafe: true }];
}

/** How many nodes there are is the cluster's to know: only a share says that none is kept. */
function onAll({ object }: Workload): readonly Violation[] {
  const strategy = mapAt(object.manifest, "spec", "updateStrategy");
  const share = resolveCount(mapAt(strategy, "rollingUpdate").maxUnavailable, 100, "up") ?? 0;
  const isShare = typeof mapAt(strategy, "rollingUpdate").maxUnavailable === "string";
  if ((textAt(strategy, "type") ?? "RollingUpdate") !== "RollingUpdate" || !isShare || share < 100) return [];
  const message = "`maxUnavailable` lets the pods of all nodes be unavailable at once.";
  return [{ key: "all", severity: "error", message, unsafe: true }];
}

/**
 * The gate MaxUnavailableStatefulSet is on by default since 1.37; before, the API server takes the field out and the pods
 * go one by one: https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
function ofStatefulSet(workload: Workload, side: OverlaySide): readonly Violation[] {
  const { replicas, strategy } = plannedRollout(workload, side).rollout;
  const rolling = mapAt(workload.object.manifest, "spec", "updateStrategy", "rollingUpdate");
  if (strategy !== "RollingUpdate" || replicas === null || replicas < 2) return [];
  const step = resolveCount(rolling.maxUnavailable, replicas, "up") ?? 1;
  if (step < replicas || (numberAt(rolling, "partition") ?? 0) > 0) return [];
  const message = `Since Kubernetes 1.37, \`maxUnavailable\` lets all ${replicas} pods be unavailable at once; earlier ones take the field out, unless the gate MaxUnavailableStatefulSet is on.`;
  return [{ key: "all", severity: "warning", message, unsafe: true }];
}
