import { oncePer } from "../../model/once.ts";
import { textAt } from "../fields.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import type { Workload } from "./workload.ts";

/**
 * A Deployment whose pod template an Argo Rollout takes is scaled down by it, unless `scaleDown` is "never".
 * https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout
 */
export function scaledByRollout(head: Side, { head: workload, causes }: WorkloadChange): Outcome | undefined {
  const rollout = templateOwners(head.workloads).get(workload.key);
  const scaleDown = textAt(rollout?.object.manifest, "spec", "workloadRef", "scaleDown");
  if (rollout === undefined || causes.length === 0 || (scaleDown ?? "never") === "never") return undefined;
  return {
    effect: "none",
    reason: `Its pods are run by the Rollout ${rollout.object.name}, which scales this Deployment down.`,
  };
}

interface Side {
  /** By `Workload.key`. */
  readonly workloads: ReadonlyMap<string, Workload>;
}

/** The first that takes the pod template of another, by the other's key: every changed workload asks. */
const templateOwners = oncePer((workloads: Side["workloads"]): ReadonlyMap<string, Workload> => {
  const owners = new Map<string, Workload>();
  for (const workload of workloads.values()) {
    const { templateOwner } = workload;
    if (templateOwner !== undefined && !owners.has(templateOwner)) owners.set(templateOwner, workload);
  }
  return owners;
});
