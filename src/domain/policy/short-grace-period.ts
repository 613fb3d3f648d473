import { runsToCompletion } from "../controllers/kinds.ts";
import { gracePeriodOf } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import {
  findInWorkloads,
  parameterOf,
  RESTARTING_OR_NEW,
  type Check,
  type CheckContext,
  type Violation,
} from "./check.ts";

const DOCUMENTATION = {
  id: "short-grace-period",
  title: "Short grace period",
  what: "A workload that restarts or is new gives its pods less time to end than the policy demands (`terminationGracePeriodSeconds`, 30 if nothing is written). Jobs and CronJobs are not looked at.",
  why: "Whatever a program has not finished by then is killed: open requests, uploads, transactions.",
  link: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
  remediation: "Raise `terminationGracePeriodSeconds` to what the program needs to end what it has begun.",
  severities: ["warning"],
  startsOff: true,
  parameters: [
    { name: "seconds", what: "The shortest grace period, in seconds.", type: "count", default: 30 },
  ],
} as const;

export const shortGracePeriod: Check = {
  ...DOCUMENTATION,
  find: (context) =>
    findInWorkloads(context, DOCUMENTATION, RESTARTING_OR_NEW, (workload) => violations(context, workload)),
};

function violations(context: CheckContext, workload: Workload): readonly Violation[] {
  if (runsToCompletion(workload.controller)) return [];
  const least = parameterOf(context, DOCUMENTATION, "seconds");
  return workload.templates.flatMap((template): readonly Violation[] => {
    const seconds = gracePeriodOf(template);
    if (seconds >= least) return [];
    const message = `Its pods have ${seconds} s to end; the policy asks for ${least} s.`;
    return [{ key: template.path, severity: "warning", message, unsafe: false }];
  });
}
