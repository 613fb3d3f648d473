import type { WorkloadForecast } from "../../domain/forecast.ts";
import { isSecretNumber } from "../../domain/secrets/numbers.ts";
import type { MetSecrets } from "../secrets.ts";

/**
 * Workloads without numbers of pods where builds count with numbers of Secrets: such a number is a value, or made of one, and masks
 * hide texts alone. One of a single digit tells nothing.
 */
export function withoutSecretCounts(
  workloads: readonly WorkloadForecast[],
  { inserted }: Pick<MetSecrets, "inserted">,
): readonly WorkloadForecast[] {
  if (!inserted.some(isSecretNumber)) return workloads;
  return workloads.map((workload) => {
    const { pods, rollout, podsAtBase, podsAtHead } = workload;
    const { minSeconds: _, ...counts } = rollout ?? { minSeconds: null };
    const told: readonly unknown[] = [pods, podsAtBase, podsAtHead, ...Object.values(counts)];
    if (!told.some((count) => typeof count === "number" && Math.abs(count) > 9))
      return rollout === null ? workload : { ...workload, rollout: { ...rollout, minSeconds: null } };
    const unknown = { ...workload, pods: null, rollout: null };
    return podsAtBase === undefined ? unknown : { ...unknown, podsAtBase: null, podsAtHead: null };
  });
}
