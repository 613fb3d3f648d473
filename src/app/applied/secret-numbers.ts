import type { WorkloadForecast } from "../../domain/forecast.ts";
import { isSecretNumber } from "../../domain/secrets/numbers.ts";
import type { Pair } from "../discovery/pairs.ts";

/** Whether a build is made with numbers that its deliverer takes out of Secrets. */
export function takesSecretNumbers(pair: Pick<Pair, "variables">): boolean {
  return secretNumbersOf(pair).length > 0;
}

/**
 * Workloads without the numbers of pods that Flux takes out of a Secret: such a number is one of its values, and masks hide texts
 * alone. One of a single digit tells nothing.
 */
export function withoutSecretCounts(
  workloads: readonly WorkloadForecast[],
  pair: Pick<Pair, "variables">,
): readonly WorkloadForecast[] {
  const secrets = new Set(secretNumbersOf(pair));
  const isSecret = (count: number | null | undefined) => secrets.has(String(count));
  return workloads.map((workload) => {
    const { pods, rollout, podsAtBase, podsAtHead } = workload;
    const isShown = [pods, rollout?.replicas, podsAtBase, podsAtHead].some(isSecret);
    if (!isShown) return workload;
    const unknown = { ...workload, pods: null, rollout: null };
    return podsAtBase === undefined ? unknown : { ...unknown, podsAtBase: null, podsAtHead: null };
  });
}

function secretNumbersOf({ variables: { base, head } }: Pick<Pair, "variables">): readonly string[] {
  return [...(base?.secrets ?? []), ...(head?.secrets ?? [])].filter(isSecretNumber);
}
