import type { Finding, ObjectChange, WorkloadForecast } from "./forecast.ts";
import type { ConcernedWorkload } from "./workload-forecasts.ts";

/** What does not happen when nothing is applied. What an operator or an unknown kind does stays unknown. */
const APPLIED: readonly WorkloadForecast["effect"][] = [
  "restart",
  "create",
  "delete",
  "recreate",
  "nextRun",
  "scale",
];

/**
 * Flux asks the API server about every object of a stage before it applies any, and prunes last: while one object is
 * refused, the workloads, which come in the last stage, stay as they are.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/manager_apply.go
 */
export function heldByRefusals(
  concerned: readonly ConcernedWorkload[],
  findings: readonly Finding[],
): readonly ConcernedWorkload[] {
  const refused = refusedIn(findings);
  if (refused === undefined) return concerned;
  const reason = `Flux applies nothing of this Kustomization while the API server refuses ${refused}; what is held back comes when that is mended.`;
  return concerned.map((each) =>
    APPLIED.includes(each.forecast.effect) && !isDeletedByForce(each)
      ? { ...each, forecast: { ...each.forecast, effect: "none", heldBack: "refused", reason } }
      : each,
  );
}

/** What goes with objects that are pruned, likewise: nothing yet. */
export function keptByRefusals(
  objects: readonly ObjectChange[],
  findings: readonly Finding[],
): readonly ObjectChange[] {
  const refused = refusedIn(findings);
  if (refused === undefined) return objects;
  const reason = `Flux prunes nothing of this Kustomization while the API server refuses ${refused}.`;
  return objects.map((object) => {
    const { loss, ...rest } = object;
    return loss === true && rest.change === "removed" ? { ...rest, reason } : object;
  });
}

/** What may be refused, and may not, holds nothing back for certain. */
function refusedIn(findings: readonly Finding[]): string | undefined {
  const refused = findings.find(({ check, severity }) => check === "apply-fails" && severity === "error");
  if (refused === undefined) return undefined;
  const { workload } = refused;
  return workload === null ? "one of its objects" : `${workload.kind} ${workload.name}`;
}

/** Flux's force deletes what is refused before it tries again. */
function isDeletedByForce({ head, forecast }: ConcernedWorkload): boolean {
  return forecast.effect === "delete" && head !== undefined;
}
