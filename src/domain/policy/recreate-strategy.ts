import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";
import type { OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";

const DOCUMENTATION = {
  id: "recreate-strategy",
  title: "Recreate strategy",
  what: "A workload that restarts has the strategy `Recreate`.",
  why: "All its pods end before the first new one starts: nothing answers in between.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment",
  remediation:
    "Use the strategy `RollingUpdate` if two versions may run side by side; else merge when a gap does no harm, or exempt the workload with the annotation `rollcast.dev/ignore` and a reason.",
  severities: ["warning"],
} as const;

export const recreateStrategy: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  if (plannedRollout(workload, side).rollout.strategy !== "Recreate") return [];
  return [
    {
      key: "Recreate",
      severity: "warning",
      message:
        "Its strategy is `Recreate`: no pod runs between the end of the old ones and the start of the new ones.",
      unsafe: true,
    },
  ];
}
