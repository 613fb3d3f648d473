import type { Forecast, OverlayForecast } from "../domain/forecast.ts";
import { activeFindings } from "./impact/findings.ts";
import { count } from "./phrases.ts";

/** danger: something to mend. caution: something to look at, or not looked at. calm: all analysed, nothing unsafe. */
export type Tone = "danger" | "caution" | "calm";

export interface Headline {
  readonly tone: Tone;
  /** Without markup; the first clause is the answer. */
  readonly clauses: readonly string[];
}

interface Tally {
  readonly restarts: number;
  readonly restartOverlays: number;
  readonly unknown: number;
  readonly applyFails: number;
  readonly created: number;
  readonly deleted: number;
  readonly reloaded: number;
  readonly notAnalysed: number;
  readonly partlyAnalysed: number;
}

/** The verdict that a person reads in five seconds. It never calls safe what was not analysed. */
export function headline(forecast: Forecast): Headline {
  const tally = tallyOf(forecast);
  return { tone: toneOf(forecast, tally), clauses: clausesOf(forecast, tally) };
}

function tallyOf({ overlays }: Forecast): Tally {
  const workloads = overlays.flatMap((overlay) => overlay.workloads);
  // What the change does not reach is no news, analysed or not: it is told further down.
  const touched = overlays.filter((overlay) => overlay.touched);
  const withEffect = (effect: string) => workloads.filter((workload) => workload.effect === effect).length;
  return {
    restarts: withEffect("restart") + withEffect("recreate"),
    restartOverlays: overlays.filter(restarts).length,
    unknown: withEffect("unknown"),
    applyFails: withEffect("applyFails"),
    created: withEffect("create"),
    deleted: withEffect("delete"),
    reloaded: new Set(overlays.flatMap(reloadedWorkloads)).size,
    notAnalysed: touched.filter(({ analysis }) => analysis === "none").length,
    partlyAnalysed: touched.filter(({ analysis }) => analysis === "partial").length,
  };
}

function reloadedWorkloads({ path, staleConfigs }: OverlayForecast): readonly string[] {
  return staleConfigs
    .filter(({ effect }) => effect === "reloaded")
    .map(({ workload: { kind, namespace, name } }) => JSON.stringify([path, kind, namespace, name]));
}

function restarts({ workloads }: OverlayForecast): boolean {
  return workloads.some(({ effect }) => effect === "restart" || effect === "recreate");
}

function clausesOf({ summary }: Forecast, tally: Tally): readonly string[] {
  const clauses = [restartClause(summary.unsafeRestarts, tally)];
  const add = (number: number, text: string): void => {
    if (number > 0) clauses.push(text);
  };
  add(tally.applyFails, tally.applyFails === 1 ? "1 apply fails" : `${tally.applyFails} applies fail`);
  add(
    summary.staleConfigs,
    `${count(summary.staleConfigs, "workload keeps", "workloads keep")} a stale config`,
  );
  add(tally.reloaded, `${tally.reloaded} restarted by a reloader`);
  add(tally.unknown, `${tally.unknown} may restart`);
  add(tally.created, `${tally.created} new`);
  add(tally.deleted, `${tally.deleted} deleted`);
  add(tally.notAnalysed, `${count(tally.notAnalysed, "overlay")} not analysed`);
  add(
    tally.partlyAnalysed,
    `${tally.notAnalysed > 0 ? tally.partlyAnalysed : count(tally.partlyAnalysed, "overlay")} only partly analysed`,
  );
  return clauses;
}

function restartClause(unsafe: number, tally: Tally): string {
  if (tally.restarts === 0) {
    return tally.notAnalysed + tally.partlyAnalysed > 0
      ? "No restart found in what was analysed"
      : "No restarts";
  }
  const all = `${count(tally.restarts, "restart")} in ${count(tally.restartOverlays, "overlay")}`;
  if (unsafe === 0) return all;
  return tally.restarts === unsafe
    ? `${all}, ${unsafe === 1 ? "unsafe" : "all unsafe"}`
    : `${all}, ${unsafe} unsafe`;
}

function toneOf(forecast: Forecast, tally: Tally): Tone {
  const active = activeFindings(forecast);
  const dangerous =
    forecast.verdict === "fail" ||
    tally.applyFails > 0 ||
    active.some(({ severity }) => severity === "error");
  if (dangerous) return "danger";
  const unsure = tally.notAnalysed + tally.partlyAnalysed + tally.unknown + tally.deleted > 0;
  const untouched = new Set(forecast.overlays.flatMap(({ path, touched }) => (touched ? [] : [path])));
  const isNews = active.some(({ overlay }) => !untouched.has(overlay));
  return unsure || isNews || forecast.summary.staleConfigs > 0 ? "caution" : "calm";
}
