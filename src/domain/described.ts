import type { WorkloadForecast } from "./forecast.ts";
import { workloadId, type Workload } from "./controllers/workload.ts";

/** A forecast of a workload without causes and rollout. */
export function describe(
  workload: Workload,
  effect: WorkloadForecast["effect"],
  reason: string | undefined,
  pods: number | null,
): WorkloadForecast {
  const location = workload.object.origin?.location;
  return {
    ...workloadId(workload),
    effect,
    ...(reason !== undefined && { reason }),
    causes: [],
    pods,
    rollout: null,
    ...(location !== undefined && { location }),
  };
}
