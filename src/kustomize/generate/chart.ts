import { getIn } from "../../yaml/value.ts";
import type { Value } from "../../yaml/value.ts";
import { UnsupportedError } from "../error.ts";
import { fail, locationOf } from "../files/node.ts";
import type { Node } from "../files/node.ts";
import type { Loader } from "../load/loader.ts";
import { identityOf } from "../load/identity.ts";

function isOption(value: Value | undefined): boolean {
  return typeof value === "string" && value.startsWith("-");
}

/**
 * Refuses a Helm chart: an entry of `helmCharts` or `helmChartInflationGenerator`, or a HelmChartInflationGenerator.
 * The message names the chart and its version. Throws `BuildError` for a name that helm would take for an option, as
 * kustomize does since 5.8.2.
 * @param settings of all charts of the kustomization
 */
export function refuseChart(chart: Node, loader: Loader, settings: Value = null): never {
  const first = (...names: readonly string[]): string => {
    const text = names.map((name) => getIn(chart.value, name)).find((value) => typeof value === "string");
    return text === undefined ? "" : ` ${text}`;
  };
  const dashed = ["name", "chartName", "releaseName"].find((field) => isOption(getIn(chart.value, field)));
  if (dashed !== undefined)
    return fail(chart, `${dashed} of a chart must not start with "-": helm takes it for an option`);
  const name = `${first("name", "chartName")}${first("version", "chartVersion")}`;
  throw new UnsupportedError(
    "chart",
    "helm",
    `the Helm chart${name} has to be rendered by helm: bring what it renders into the repository`,
    locationOf(chart),
    identityOf([chart.value, settings], loader),
  );
}
