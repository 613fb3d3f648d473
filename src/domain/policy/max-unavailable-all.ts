import type { OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";
import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./planned-rollout.ts";

const DOCUMENTATION = {
  id: "max-unavailable-all",
  title: "All pods may be unavailable",
  what: "A workload of several pods that restarts with a rolling update allows all of them to be unavailable at once.",
  why: "`maxUnavailable` resolves to the number of replicas, so that the rolling update keeps none.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable",
  remediation: "Lower `maxUnavailable`, so that some pods stay.",
  severities: ["error"],
} as const;

export const maxUnavailableAll: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  const { replicas, strategy, minAvailable } = plannedRollout(workload, side).rollout;
  const rolls = strategy === "RollingUpdate" || strategy === "Canary";
  if (!rolls || minAvailable !== 0 || replicas === null || replicas < 2) return [];
  const message = `\`maxUnavailable\` lets all ${replicas} pods be unavailable at once.`;
  return [{ key: "all", severity: "error", message, unsafe: true }];
}
