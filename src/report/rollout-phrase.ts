import type { Rollout, WorkloadForecast } from "../domain/forecast.ts";
import { count, duration } from "./phrases.ts";

export type RolloutView = Pick<WorkloadForecast, "kind" | "pods" | "rollout">;

/**
 * How one rollout goes, or several of the same strategy, in the fewest words: "3 of 4 pods stay ready · 30 s or more",
 * "1–4 pods · all but 1 stay ready · 15 s or more". Empty when there are none.
 */
export function rolloutPhrase(views: readonly RolloutView[]): string {
  const [first, ...others] = views;
  if (first === undefined) return "";
  const rollouts = views.flatMap(({ rollout }) => (rollout === null ? [] : [rollout]));
  const parts = [
    (others.length === 0 ? readyOf(first) : undefined) ?? `${podsPhrase(views)}${waysPhrase(rollouts)}`,
    timePhrase(rollouts),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** "3 of 4 pods stay ready": for a single rollout of which everything is known. */
function readyOf({ pods, rollout }: RolloutView): string | undefined {
  if (rollout === null || rollout.strategy === "Recreate" || !rollout.availabilityProven) return undefined;
  const { minAvailable, replicas } = rollout;
  if (minAvailable === null || replicas === null || replicas !== pods || replicas < 1) return undefined;
  return `${minAvailable} of ${count(replicas, "pod")} ${minAvailable === 1 ? "stays" : "stay"} ready`;
}

function podsPhrase(views: readonly RolloutView[]): string {
  const known = views.flatMap(({ pods }) => (pods === null ? [] : [pods]));
  if (known.length < views.length) {
    return views.every(({ kind }) => kind === "DaemonSet") ? "one pod a node" : "number of pods unknown";
  }
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return least === most ? count(most, "pod") : `${least}–${most} pods`;
}

function waysPhrase(rollouts: readonly Rollout[]): string {
  if (rollouts.length === 0) return "";
  if (rollouts.every(({ strategy }) => strategy === "Recreate")) return " · all stop before the first starts";
  if (rollouts.every(({ strategy }) => strategy === "InPlace")) return " · containers restart in place";
  if (rollouts.some(({ availabilityProven }) => !availabilityProven)) return " · readiness not proven";
  const missing = rollouts.flatMap(({ replicas, minAvailable }) =>
    replicas === null || minAvailable === null ? [] : [replicas - minAvailable],
  );
  if (missing.length < rollouts.length) return "";
  if (rollouts.some(({ minAvailable }) => minAvailable === 0)) return " · down to 0 ready";
  const most = Math.max(...missing);
  return most === 0 ? " · all stay ready" : ` · all but ${most} stay ready`;
}

function timePhrase(rollouts: readonly Rollout[]): string {
  const times = rollouts.flatMap(({ minSeconds }) => (minSeconds === null ? [] : [minSeconds]));
  const least = Math.min(...times);
  return times.length < rollouts.length || times.length === 0 || least === 0
    ? ""
    : `${duration(least)} or more`;
}
