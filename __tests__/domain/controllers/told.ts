import { forecast, workload } from "../forecast-of.ts";

export const APPS = "apps/v1";
export const KRUISE = "apps.kruise.io/v1alpha1";
export const ROLLOUT = "argoproj.io/v1alpha1";
export const OPENSHIFT = "apps.openshift.io/v1";

/** What is told of a workload: effect, what holds it back, whether it releases, pods, why. */
export function told(
  [apiVersion, kind]: readonly [string, string],
  [base, head]: readonly [string, string],
  [from, to]: readonly [string, string] = ["a:1", "a:1"],
) {
  const [found] = forecast(
    workload(apiVersion, kind, from, base),
    workload(apiVersion, kind, to, head),
  ).workloads;
  if (found === undefined) return "nothing";
  const { effect, heldBack, releases, pods, reason } = found;
  return [effect, heldBack ?? "-", releases === true ? "releases" : "-", pods ?? "-", reason ?? "-"].join(
    " | ",
  );
}
