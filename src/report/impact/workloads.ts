import type {
  Cause,
  ConfigChange,
  ConfigId,
  Finding,
  Forecast,
  DeployableForecast,
  WorkloadForecast,
  WorkloadId,
} from "../../domain/forecast.ts";
import { idIn } from "../../domain/counts.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import { causeNoun, configName, fieldInPodTemplate, workloadName } from "../phrases.ts";
import type { RolloutView } from "../rollout-phrase.ts";
import { activeFindings } from "./findings.ts";
import type { Entry, Row } from "./fold.ts";
import { fold, group, sortedUnique } from "./fold.ts";
import { deployableNames } from "./names.ts";

/** Why a workload restarts, as one line of a table. */
export type CauseLine =
  | {
      readonly type: "config";
      readonly config: string;
      readonly keys: readonly string[];
      readonly reads: NonNullable<Cause["reads"]>;
      readonly sources: readonly SourceLocation[];
    }
  | {
      readonly type: "image";
      readonly noun: "image" | "version";
      readonly base: string;
      readonly head: string;
    }
  | { readonly type: "field"; readonly noun: string; readonly paths: readonly string[] };

export interface WorkloadFact {
  readonly effect: WorkloadForecast["effect"];
  readonly heldBack?: NonNullable<WorkloadForecast["heldBack"]>;
  readonly reason?: string;
  readonly causes: readonly CauseLine[];
  readonly strategy: string | null;
  readonly availabilityProven: boolean;
  readonly unsafe: boolean;
  /** The worst unsuppressed finding. */
  readonly risk: "error" | "warning" | null;
  readonly checks: readonly string[];
}

/** The counts of pods may differ between the deployables of a row. */
export type WorkloadRow = Row<WorkloadFact, RolloutView>;

export interface WorkloadRows {
  /** Pods are replaced, or may be, or the apply fails: worst first. */
  readonly restarts: readonly WorkloadRow[];
  /** Everything else that the change does to workloads. */
  readonly others: readonly WorkloadRow[];
}

const RESTARTING: readonly WorkloadForecast["effect"][] = ["applyFails", "recreate", "restart", "unknown"];

/** Whether an effect belongs to the restarts: pods are replaced, may be, or should be and the apply fails. */
export function concernsRestarts(effect: WorkloadForecast["effect"]): boolean {
  return RESTARTING.includes(effect);
}

/** What happens to the workloads, identical impact folded. */
export function workloadRows(forecast: Forecast): WorkloadRows {
  const findingsOf = findingsByWorkload(forecast);
  const nameOf = deployableNames(forecast);
  const entries = forecast.deployables.flatMap((deployable) => {
    const label = workloadLabels(deployable.workloads);
    return deployable.workloads.map((workload): Entry<WorkloadFact, RolloutView> => {
      const findings = findingsOf.get(idIn(deployable.id, workload)) ?? [];
      const { kind, pods, rollout } = workload;
      return {
        deployable: nameOf(deployable.id),
        subject: label(workload),
        fact: factOf(workload, deployable, findings),
        detail: { kind, pods, rollout },
      };
    });
  });
  const rows = fold(entries);
  const restarts = rows.filter(({ fact }) => concernsRestarts(fact.effect));
  return {
    // The sort is stable, so that within a rank the forecast's own order stays.
    restarts: [...restarts].sort((a, b) => rank(a.fact) - rank(b.fact)),
    others: rows.filter(({ fact }) => !concernsRestarts(fact.effect)),
  };
}

function rank(fact: WorkloadFact): number {
  const risk = fact.risk === "error" ? 0 : fact.unsafe ? 1 : fact.risk === "warning" ? 2 : 3;
  return (fact.effect === "applyFails" ? 0 : 10) + risk * 2 + (fact.effect === "unknown" ? 1 : 0);
}

/** The active findings of each workload of each deployable. */
function findingsByWorkload(forecast: Forecast): ReadonlyMap<string, readonly Finding[]> {
  const about = activeFindings(forecast).flatMap((finding) =>
    finding.workload === null ? [] : [{ key: idIn(finding.deployable, finding.workload), finding }],
  );
  return new Map(
    group(about, ({ key }) => key).map(({ first, rest }) => [first.key, rest.map(({ finding }) => finding)]),
  );
}

function factOf(
  workload: WorkloadForecast,
  deployable: DeployableForecast,
  findings: readonly Finding[],
): WorkloadFact {
  const severities = new Set(findings.map(({ severity }) => severity));
  return {
    effect: workload.effect,
    ...(workload.heldBack === undefined ? {} : { heldBack: workload.heldBack }),
    ...(workload.reason === undefined ? {} : { reason: workload.reason }),
    causes: causeLines(workload.causes, deployable.configChanges),
    strategy: workload.rollout?.strategy ?? null,
    availabilityProven: workload.rollout?.availabilityProven ?? true,
    unsafe: findings.some(({ unsafe }) => unsafe),
    risk: severities.has("error") ? "error" : severities.has("warning") ? "warning" : null,
    checks: sortedUnique(findings.map(({ check }) => check)),
  };
}

/** One line for each config, image and kind of field; configs first, which is what nobody sees in a diff. */
function causeLines(causes: readonly Cause[], changes: readonly ConfigChange[]): readonly CauseLine[] {
  const configs = causes.flatMap((cause) =>
    cause.config === undefined ? [] : [{ ...cause, config: cause.config }],
  );
  const images = causes.flatMap(({ type, imageAtBase, imageAtHead, valueAtBase, valueAtHead }) =>
    type === "image" || type === "version"
      ? [{ noun: type, base: imageAtBase ?? valueAtBase ?? "", head: imageAtHead ?? valueAtHead ?? "" }]
      : [],
  );
  const fields = causes.filter(({ type }) => !["config", "image", "version"].includes(type));
  return [
    ...group(configs, ({ config }) => configKey(config)).map(({ first, rest }) =>
      configLine(first.config, rest, changes),
    ),
    ...group(images, ({ base, head }) => `${base} ${head}`).map(({ first }): CauseLine => ({
      type: "image",
      ...first,
    })),
    ...group(fields, ({ type }) => type).map(({ first, rest }): CauseLine => ({
      type: "field",
      noun: causeNoun(first.type),
      paths: sortedUnique(rest.map(({ path }) => fieldInPodTemplate(path))),
    })),
  ];
}

function configLine(config: ConfigId, causes: readonly Cause[], changes: readonly ConfigChange[]): CauseLine {
  const reads = causes.some((cause) => cause.reads === "read")
    ? "read"
    : causes.some((cause) => cause.reads === "possible" || cause.reads === undefined)
      ? "possible"
      : "notRead";
  const change = changes.find((candidate) => configKey(candidate) === configKey(config));
  const read = sortedUnique(causes.flatMap(({ keys }) => keys ?? []));
  const changed = change?.keys ?? [];
  const concerned = read.length > 0 ? changed.filter(({ key }) => read.includes(key)) : changed;
  return {
    type: "config",
    config: configName(config),
    keys: read.length > 0 ? read : sortedUnique(changed.map(({ key }) => key)),
    reads,
    sources: sourcesOf(
      concerned.flatMap(({ source }) => (source === undefined ? [] : [source])),
      change?.sources ?? [],
    ),
  };
}

/** The places of the changed keys, else the files of the whole config. */
function sourcesOf(keys: readonly SourceLocation[], files: readonly string[]): readonly SourceLocation[] {
  const places = keys.length > 0 ? keys : files.map((file): SourceLocation => ({ file }));
  return group(places, ({ file, line }) => `${file}:${line ?? ""}`).map(({ first }) =>
    first.line === undefined ? { file: first.file } : { file: first.file, line: first.line },
  );
}

export function configKey({ kind, name, namespace }: ConfigId): string {
  return JSON.stringify([kind, name, namespace]);
}

/**
 * How the workloads of one deployable are called: with the namespace only where two would be called the same, because
 * deployables mostly differ in nothing but it.
 */
export function workloadLabels(workloads: readonly WorkloadId[]): (workload: WorkloadId) => string {
  const spaces = new Map<string, Set<string | null>>();
  for (const workload of workloads) {
    const name = workloadName(workload);
    spaces.set(name, (spaces.get(name) ?? new Set()).add(workload.namespace));
  }
  return (workload) => {
    const name = workloadName(workload);
    return (spaces.get(name)?.size ?? 0) < 2 ? name : `${name} in ${workload.namespace ?? "no namespace"}`;
  };
}
