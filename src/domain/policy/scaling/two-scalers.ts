import { scalersOf } from "../../controllers/autoscaling.ts";
import type { Workload } from "../../controllers/workload.ts";
import { objectKey } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Autoscalers that come to a workload that has one: each sees the pods of the other one, and none of them scales. A
 * ScaledObject makes an autoscaler of its own.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/podautoscaler/horizontal.go (AmbiguousSelector),
 * https://keda.sh/docs/latest/concepts/scaling-deployments/
 */
export function twoScalers({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return [...head.workloads.values()].flatMap((workload): readonly Loss[] => {
    const scalers = scalersIn(workload, head);
    const known = new Set(scalersIn(workload, base).map(objectKey));
    const object = scalers.find((each) => !known.has(objectKey(each)));
    const other =
      scalers.find((each) => each !== object && known.has(objectKey(each))) ??
      scalers.find((each) => each !== object);
    if (object === undefined || other === undefined) return [];
    const { kind, name } = workload.object;
    const message = `${object.kind} ${object.name} scales ${kind} ${name}, which ${other.kind} ${other.name} scales too: none of them scales it while there are two.`;
    return [{ object, message }];
  });
}

function scalersIn(workload: Workload, { index }: OverlaySide) {
  return scalersOf(workload, index).map(({ object }) => object);
}
