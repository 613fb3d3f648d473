import { idIn, unsafeWorkloads } from "../domain/counts.ts";
import type { Forecast } from "../domain/forecast.ts";
import { VERSION } from "../model/version.ts";
import { formatHeadline } from "./text.ts";

/**
 * The JSON output: the forecast itself, as schema/forecast.schema.json says, with what its readers would have to work
 * out: the headline in words, and which workloads a finding makes unsafe.
 */
export function formatJson(forecast: Forecast): string {
  const { schemaVersion, base, head, summary, deployables, ...rest } = forecast;
  const { level, ...counts } = summary;
  const unsafe = unsafeWorkloads(forecast.findings);
  const report = {
    schemaVersion,
    tool: { name: "rollcast", version: VERSION },
    base,
    head,
    summary: { level, headline: formatHeadline(forecast), ...counts },
    deployables: deployables.map((deployable) => ({
      ...deployable,
      workloads: deployable.workloads.map((workload) => ({
        ...workload,
        unsafe: unsafe.has(idIn(deployable.id, workload)),
      })),
    })),
    ...rest,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
