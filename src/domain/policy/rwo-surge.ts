import { identityOf } from "../../model/identity.ts";
import { workloadId, type Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import type { OverlaySide } from "../side.ts";
import {
  findInWorkloads,
  RESTARTING,
  workloadFinding,
  type Check,
  type CheckContext,
  type Violation,
} from "./check.ts";
import { claimIn, claimsOf, crowdings, usersAtOnce } from "./needs/claim-users.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";

const DOCUMENTATION = {
  id: "rwo-surge",
  title: "Surge with a volume that pods cannot share",
  what: "A workload that restarts starts new pods before it ends the old ones, and mounts a PersistentVolumeClaim that only one node (warning) or only one pod (error) may use. Or, without a restart, such a claim gets a second user, or its users get more pods.",
  why: "A new pod on another node waits for the volume that the old pod holds, and the old pod waits for the new one: with `maxUnavailable: 0`, the rollout never ends.",
  link: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
  remediation:
    "Use `maxSurge: 0` with `maxUnavailable: 1`, the strategy `Recreate`, or a volume that several nodes may use.",
  severities: ["error", "warning"],
} as const;

export const rwoSurge: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const surging = findInWorkloads(context, DOCUMENTATION, RESTARTING, violations);
  const told = new Set(surging.flatMap(({ workload }) => (workload === null ? [] : [identityOf(workload)])));
  const crowded = crowdings(context).filter(({ workload }) => !told.has(identityOf(workloadId(workload))));
  return [
    ...surging,
    ...crowded.map(({ workload, violation }) => workloadFinding(context, DOCUMENTATION, workload, violation)),
  ];
}

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  const surges = (plannedRollout(workload, side).rollout.maxSurge ?? 0) > 0;
  return surges ? claimsOf(workload).flatMap((name) => claimViolation(workload, name, side)) : [];
}

function claimViolation(workload: Workload, name: string, side: OverlaySide): readonly Violation[] {
  // A claim that the build does not hold may be of any kind: nothing certain can be said.
  const who = usersAtOnce(claimIn(side, workload, name));
  if (who === undefined) return [];
  const isOnePod = who === "pod";
  const whose = isOnePod ? "only one pod" : "only the pods of one node";
  return [
    {
      key: name,
      severity: isOnePod ? "error" : "warning",
      message: `It surges, but ${whose} can use its PersistentVolumeClaim ${name}.`,
      unsafe: true,
    },
  ];
}
