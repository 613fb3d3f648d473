import type { Rollout } from "../forecast.ts";
import { describeRollout } from "../controllers/rollout.ts";
import type { OverlaySide } from "../side.ts";
import { autoscalerOf, type Autoscaler } from "../controllers/autoscaling.ts";
import type { Workload } from "../controllers/workload.ts";

export interface PlannedRollout {
  readonly rollout: Rollout;
  readonly autoscaler: Autoscaler | undefined;
}

/** How a changed image of this workload would roll out on this side: the same question for base and head. */
export function plannedRollout(workload: Workload, side: OverlaySide): PlannedRollout {
  const autoscaler = autoscalerOf(workload, side.index);
  const rollout = describeRollout({
    base: workload,
    head: workload,
    causes: [{ type: "other", path: "spec" }],
    autoscaled: autoscaler !== undefined,
    faults: [],
  });
  return { rollout, autoscaler };
}
