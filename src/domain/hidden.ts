import type { DeployableForecast, ObjectId, WorkloadForecast } from "./forecast.ts";
import { MASK } from "./secrets/mask.ts";
import { groupOf } from "../model/identity.ts";

/**
 * Whether a root that others build on tells something that none of them does: then it is looked at itself, since it
 * may be applied too. Names may have got a prefix or a suffix on the way. What cannot be built alone is not applied.
 */
export function tellsMore(hidden: DeployableForecast, users: readonly DeployableForecast[]): boolean {
  if (hidden.analysis === "none") return false;
  const told = users.flatMap(({ workloads }) => workloads);
  const stale = users.flatMap(({ staleConfigs }) => staleConfigs);
  return (
    hidden.workloads.some(
      (workload) =>
        isNews(workload) &&
        !told.some((other) => other.effect === workload.effect && isSame(workload, other)),
    ) ||
    hidden.staleConfigs.some(
      ({ effect, workload }) =>
        effect !== "live" &&
        !stale.some((other) => other.effect === effect && isSame(workload, other.workload)),
    )
  );
}

/** Whether a change does anything in what builds on a root. */
export function tellsAnything({
  analysis,
  configChanges,
  workloads,
  staleConfigs,
  otherObjects,
}: DeployableForecast): boolean {
  return (
    analysis !== "full" ||
    configChanges.length + workloads.length + staleConfigs.length + otherObjects.length > 0
  );
}

function isNews({ effect, heldBack }: WorkloadForecast): boolean {
  return effect !== "none" || heldBack !== undefined;
}

function isSame(hidden: ObjectId, user: ObjectId): boolean {
  return (
    // What a name hides may differ.
    !hidden.name.includes(MASK) &&
    groupOf(hidden.apiVersion) === groupOf(user.apiVersion) &&
    hidden.kind === user.kind &&
    user.name.includes(hidden.name)
  );
}
