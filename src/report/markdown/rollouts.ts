import type { Forecast, Rollout } from "../../domain/forecast.ts";
import { plain } from "../escape.ts";
import { fold } from "../impact/fold.ts";
import { deployableNames } from "../impact/names.ts";
import { concernsRestarts, workloadLabels } from "../impact/workloads.ts";
import { duration } from "../phrases.ts";
import { blocks, details, deployablesCell, table, workloadsCell } from "./blocks.ts";

const HEADERS = [
  "Workload",
  "In",
  "Strategy",
  "Replicas",
  "Surge / unavailable",
  "Stay available",
  "Waves",
  "At least",
];

/** The arithmetic of every rollout, as the controllers do it. */
export function rolloutsSection(forecast: Forecast): string {
  const nameOf = deployableNames(forecast);
  const entries = forecast.deployables.flatMap(({ id, workloads }) => {
    const label = workloadLabels(workloads);
    return workloads.flatMap((workload) =>
      workload.rollout === null || !concernsRestarts(workload.effect)
        ? []
        : [{ deployable: nameOf(id), subject: label(workload), fact: workload.rollout }],
    );
  });
  if (entries.length === 0) return "";
  const rows = fold(entries).map(({ subjects, deployables, fact }) => [
    workloadsCell(subjects),
    deployablesCell(deployables),
    ...rolloutCells(fact),
  ]);
  return details(
    "Rollouts, pod by pod",
    blocks(explanation(entries.map(({ fact }) => fact)), table(HEADERS, rows)),
  );
}

function explanation(rollouts: readonly Rollout[]): string {
  const bound =
    "Times are lower bounds: probes and `minReadySeconds` allow no less; pulling images and starting up come on top.";
  return rollouts.every(({ availabilityProven }) => availabilityProven)
    ? bound
    : `${bound} With \\* a container has no \`readinessProbe\`: there, *available* only means *started*.`;
}

function rolloutCells(rollout: Rollout): readonly string[] {
  const number = (value: number | null): string => (value === null ? "unknown" : String(value));
  const surge =
    rollout.strategy === "Recreate" ? "–" : `${number(rollout.maxSurge)} / ${number(rollout.maxUnavailable)}`;
  return [
    plain(rollout.strategy),
    number(rollout.replicas),
    surge,
    `${number(rollout.minAvailable)}${rollout.availabilityProven ? "" : "\\*"}`,
    number(rollout.waves),
    rollout.minSeconds === null ? "unknown" : duration(rollout.minSeconds),
  ];
}
