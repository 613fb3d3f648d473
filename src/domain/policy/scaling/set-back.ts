import { identityOf } from "../../../model/identity.ts";
import { scalersOf } from "../../controllers/autoscaling.ts";
import { workloadId, type Workload } from "../../controllers/workload.ts";
import { numberAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Autoscalers beside a number that the manifest of their workload writes: that is applied again and again, on the server's
 * side too, since its field has a value. An autoscaler that keeps just that number is none.
 * https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling
 */
export function setBack({
  base,
  head,
  replicasLeft = [],
}: Pick<CheckContext, "base" | "head" | "replicasLeft">): readonly Loss[] {
  if (base.incomplete) return [];
  const left = new Set(replicasLeft);
  return [...head.workloads.values()].flatMap((workload): readonly Loss[] => {
    const after = fought(workload, head);
    const known = base.workloads.get(workload.key);
    const isNew = known === undefined || fought(known, base) === undefined;
    if (after === undefined || !isNew || left.has(identityOf(workloadId(workload)))) return [];
    const { object, replicas } = after;
    const { kind, name } = workload.object;
    const message = `${object.kind} ${object.name} scales ${kind} ${name}, whose manifest says spec.replicas: ${replicas}: each time that it is applied there are ${replicas} pods again, whatever the autoscaler has made of them.`;
    return [{ object, message }];
  });
}

function fought(workload: Workload, { index }: OverlaySide) {
  const replicas = numberAt(workload.object.manifest, "spec", "replicas");
  const [scaler] = replicas === undefined ? [] : scalersOf(workload, index);
  if (replicas === undefined || scaler === undefined) return undefined;
  const { object, minReplicas, maxReplicas } = scaler;
  return minReplicas === replicas && maxReplicas === replicas ? undefined : { object, replicas };
}
