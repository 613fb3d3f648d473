import { idIn } from "../../domain/counts.ts";
import type {
  DeployableForecast,
  Finding,
  Forecast,
  Gate,
  Level,
  WorkloadForecast,
  WorkloadId,
} from "../../domain/forecast.ts";
import { isActive } from "../../domain/policy/active.ts";
import { gateEntryText, gateFor, meets } from "../../domain/policy/gate.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { directoryOf, type Directory } from "./where.ts";
import type { EnvironmentRule } from "./environment.ts";

/** A forecast with what every section of a report looks up in it. */
export interface View {
  readonly forecast: Forecast;
  readonly directory: Directory;
  readonly deployableOf: (id: string) => DeployableForecast | undefined;
  /** The active findings about a workload of a deployable. */
  readonly findingsOf: (id: string, workload: WorkloadId) => readonly Finding[];
  /** Whether a finding makes the gate fail. */
  readonly gates: (finding: Finding) => boolean;
  /** Of the gate, the entries that something meets. */
  readonly failing: readonly string[];
}

export function viewOf(forecast: Forecast, rules: readonly EnvironmentRule[] = []): View {
  const byId = new Map(forecast.deployables.map((deployable) => [deployable.id, deployable]));
  const active = forecast.findings.filter(isActive);
  const byWorkload = groupedByEach(active, ({ deployable, workload }) =>
    workload === null ? [] : [idIn(deployable, workload)],
  );
  const gateOf = gateFor(forecast);
  return {
    forecast,
    directory: directoryOf(forecast.deployables, rules),
    deployableOf: (id) => byId.get(id),
    findingsOf: (id, workload) => byWorkload.get(idIn(id, workload)) ?? [],
    gates: (finding) => forecast.verdict === "fail" && meets(finding, gateOf(finding)),
    failing: failingEntries(forecast, gateOf),
  };
}

function failingEntries({ findings, gate, policy }: Forecast, gateOf: (finding: Finding) => Gate) {
  const all = [...gate, ...(policy?.environments ?? []).flatMap((environment) => environment.gate)];
  const entries = new Map(all.map((entry) => [gateEntryText(entry), entry]));
  const texts = new Set(
    findings.flatMap((finding) =>
      gateOf(finding)
        .filter((entry) => meets(finding, [entry]))
        .map(gateEntryText),
    ),
  );
  return [...entries.keys()].filter((text) => texts.has(text));
}

/** A workload in a deployable. */
export interface Located {
  readonly id: string;
  readonly workload: WorkloadForecast;
}

export function workloadsWith(
  { forecast }: View,
  which: (workload: WorkloadForecast) => boolean,
): readonly Located[] {
  return forecast.deployables.flatMap(({ id, workloads }) =>
    workloads.filter(which).map((workload) => ({ id, workload })),
  );
}

/** How bad a restart of a workload is, by the same rule as the level of the whole. */
export function levelOfRestart({ gates }: View, findings: readonly Finding[]): Level {
  if (findings.some((finding) => gates(finding) || (finding.unsafe && finding.isNew))) return "danger";
  return findings.some(({ unsafe, isNew }) => unsafe || isNew) ? "caution" : "calm";
}
