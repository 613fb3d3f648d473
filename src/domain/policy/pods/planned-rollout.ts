import { mapAt } from "../../fields.ts";
import type { Rollout } from "../../forecast.ts";
import { describeRollout } from "../../controllers/rollout.ts";
import type { OverlaySide } from "../../side.ts";
import { autoscalerOf, type Autoscaler } from "../../controllers/autoscaling.ts";
import type { Workload } from "../../controllers/workload.ts";

export interface PlannedRollout {
  readonly rollout: Rollout;
  readonly autoscaler: Autoscaler | undefined;
}

/**
 * How a changed image of this workload would roll out on this side: the same question for base and head. Where an
 * autoscaler says how many pods run, with the fewest that it keeps: then the most go at once.
 */
export function plannedRollout(workload: Workload, side: OverlaySide): PlannedRollout {
  const autoscaler = autoscalerOf(workload, side.index);
  const planned =
    autoscaler === undefined ? workload : withReplicas(workload, Math.max(1, autoscaler.minReplicas));
  const rollout = describeRollout({
    base: planned,
    head: planned,
    causes: [{ type: "other", path: "spec" }],
    autoscaled: false,
    faults: [],
  });
  return { rollout, autoscaler };
}

function withReplicas(workload: Workload, replicas: number): Workload {
  const { object } = workload;
  const spec = { ...mapAt(object.manifest, "spec"), replicas };
  return { ...workload, object: { ...object, manifest: { ...object.manifest, spec } } };
}
