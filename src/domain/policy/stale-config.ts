import { groupedBy } from "../../model/grouped.ts";
import { identityOf } from "../../model/identity.ts";
import { compareText } from "../../model/order.ts";
import { compareConfigs } from "../configs/changes.ts";
import type { Finding, StaleConfig } from "../forecast.ts";
import { workloadId } from "../controllers/workload.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "stale-config",
  title: "Stale config",
  what: "A ConfigMap or Secret changes under the same name, and a workload that does not restart reads it in a way that is never updated: as environment variables, by `subPath`, or only when a volume is mounted.",
  why: "The change is merged and applied, yet the running pods keep the old content until something else restarts them, maybe months later.",
  link: "https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically",
  remediation:
    "Generate the config with a name suffix hash (no `disableNameSuffixHash`), or restart the workload after the merge, or let a controller such as Reloader do it.",
  severities: ["warning"],
} as const;

export const staleConfig: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  const stale = groupedBy(
    context.staleConfigs.filter(({ effect }) => effect === "stale"),
    ({ workload }) => identityOf(workload),
  );
  return [...context.head.workloads.values()].flatMap((workload) => {
    const readings = stale.get(identityOf(workloadId(workload))) ?? [];
    return groupByConfig(readings).map((group) =>
      workloadFinding(context, DOCUMENTATION, workload, {
        severity: "warning",
        message: describe(group),
        unsafe: false,
      }),
    );
  });
}

function groupByConfig(readings: readonly StaleConfig[]): readonly (readonly StaleConfig[])[] {
  const groups: StaleConfig[][] = [];
  for (const reading of readings) {
    const group = groups.find(
      ([first]) => first !== undefined && compareConfigs(first.config, reading.config) === 0,
    );
    if (group === undefined) groups.push([reading]);
    else group.push(reading);
  }
  return groups;
}

function describe(readings: readonly StaleConfig[]): string {
  const config = readings[0]?.config;
  const keys = [...new Set(readings.flatMap((reading) => reading.keys))].sort(compareText);
  const ways = [...new Set(readings.map(({ how }) => how))].sort(compareText);
  return `It keeps the content of ${config?.kind ?? "config"} ${config?.name ?? ""} that it started with (${keys.length === 0 ? "" : `${keys.join(", ")}; `}read by ${ways.join(", ")}), until its next restart.`;
}
