import type { WorkloadForecast } from "../../domain/forecast.ts";
import type { Pair } from "../discovery/pairs.ts";

/**
 * Workloads without the numbers of pods that Flux takes out of a Secret: such a number is one of its values, and masks hide texts
 * alone. One of a single digit tells nothing.
 */
export function withoutSecretCounts(
  workloads: readonly WorkloadForecast[],
  { variables: { base, head } }: Pick<Pair, "variables">,
): readonly WorkloadForecast[] {
  const secrets = new Set([...(base?.secrets ?? []), ...(head?.secrets ?? [])].filter(isCount));
  const isSecret = (count: number | null | undefined) => secrets.has(String(count));
  return workloads.map((workload) => {
    const { pods, rollout, podsAtBase, podsAtHead } = workload;
    const isShown = [pods, rollout?.replicas, podsAtBase, podsAtHead].some(isSecret);
    if (!isShown) return workload;
    const unknown = { ...workload, pods: null, rollout: null };
    return podsAtBase === undefined ? unknown : { ...unknown, podsAtBase: null, podsAtHead: null };
  });
}

function isCount(value: string): boolean {
  return /^\d{2,}$/.test(value);
}
