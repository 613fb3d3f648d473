import type { Workload } from "../controllers/workload.ts";
import type { OverlaySide } from "../side.ts";
import {
  findInWorkloads,
  parameterOf,
  RESTARTING,
  type Check,
  type CheckContext,
  type Violation,
} from "./check.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";

const DOCUMENTATION = {
  id: "few-pods-stay",
  title: "Few pods stay",
  what: "While a workload restarts, fewer of its pods stay available than the share that the policy demands, calculated as the controller does. If an autoscaler decides how many run, its minimum counts. DaemonSets are not judged.",
  why: "The pods that stay take all of the traffic until new ones are ready.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable",
  remediation: "Lower `maxUnavailable`, or let pods surge (`maxSurge`) instead.",
  severities: ["warning"],
  startsOff: true,
  parameters: [
    {
      name: "share",
      what: "The share of the pods that must stay available, from 0 to 1.",
      type: "share",
      default: 0.5,
    },
  ],
} as const;

export const fewPodsStay: Check = {
  ...DOCUMENTATION,
  find: (context) =>
    findInWorkloads(context, DOCUMENTATION, RESTARTING, (workload, side) =>
      violations(context, workload, side),
    ),
};

function violations(context: CheckContext, workload: Workload, side: OverlaySide): readonly Violation[] {
  const { replicas, minAvailable } = plannedRollout(workload, side).rollout;
  const share = parameterOf(context, DOCUMENTATION, "share");
  if (replicas === null || minAvailable === null || minAvailable >= replicas * share) return [];
  const message = `${minAvailable} of its ${replicas} pods stay available; the policy asks for ${percent(share)}.`;
  return [{ key: "share", severity: "warning", message, unsafe: false }];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
