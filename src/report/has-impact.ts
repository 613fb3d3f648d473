import type { Forecast, DeployableForecast } from "../domain/forecast.ts";
import type { ProblemCode } from "../model/problem.ts";
import { isActive } from "../domain/policy/active.ts";

/**
 * Problems that alone make no comment: an overlay with a remote base has them in every pull request. Where the change
 * reaches the overlay, what could not be analysed is worth one.
 */
const STANDING: readonly ProblemCode[] = [
  "unsupported",
  "partly-analysed",
  "kustomize-not-found",
  "hash-not-proven",
  "load-restrictor",
];

/**
 * Whether the change does something to pods, is refused, or broke the analysis: whether it is worth a comment. What was
 * wrong before and stays so is no news of this change.
 */
export function hasImpact(forecast: Forecast): boolean {
  return (
    forecast.verdict === "fail" ||
    forecast.summary.level !== "calm" ||
    forecast.deployables.some(overlayHasImpact) ||
    forecast.findings.filter(isActive).some(({ check, isNew }) => isNew && check !== "not-analysed")
  );
}

function overlayHasImpact({
  touched,
  analysis,
  workloads,
  staleConfigs,
  problems,
}: DeployableForecast): boolean {
  return (
    (touched && analysis !== "full") ||
    workloads.some(({ effect, heldBack }) => effect !== "none" || heldBack !== undefined) ||
    staleConfigs.length > 0 ||
    problems.some(({ code }) => !STANDING.includes(code))
  );
}
