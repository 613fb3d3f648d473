import { autoscalerOf } from "../../controllers/autoscaling.ts";
import { runsToCompletion } from "../../controllers/kinds.ts";
import { replicasOf, type Workload } from "../../controllers/workload.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { workloadNames, type Loss } from "../losses.ts";
import { isLeading, isServedBy, servedBy } from "./services.ts";
import { leadsTo } from "./shared-services.ts";

/**
 * Services that stay and send to other pods from now on, or to fewer, while those that they sent to stay too.
 * https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
 */
export function turnedServices(context: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const { base, head } = context;
  if (base.incomplete || head.incomplete) return [];
  const byKey = new Map(staying.map((workload) => [workload.key, workload]));
  const isChanged = ({ key, object }: Workload): boolean =>
    base.workloads.get(key)?.object.manifest !== object.manifest;
  return (base.index.byKind.get("Service") ?? []).flatMap((before): readonly Loss[] => {
    const after = head.index.byKey.get(objectKey(before));
    if (after === undefined) return [];
    const all = servedBy(before, base).flatMap(({ key }) => byKey.get(key) ?? []);
    const served = before.manifest === after.manifest ? all.filter(isChanged) : all;
    const left = turnedAway(context, before, after, served);
    if (left.length === 0) return [];
    const now = servedBy(after, head);
    const pods = now.some((each) => runs(each) || autoscalerOf(each, head.index) !== undefined)
      ? ""
      : ", which has no pods";
    const message = `Service ${after.name} no longer sends to ${workloadNames(left)}, whose pods stay: whoever calls it comes to ${workloadNames(now)} alone${pods}.`;
    return [{ object: after, message }];
  });
}

/** Those of the served workloads that a Service leaves for others; where it selects nothing at all, that is told elsewhere. */
export function turnedAway(
  { base, head }: CheckContext,
  before: KubernetesObject,
  after: KubernetesObject | undefined,
  served: readonly Workload[],
): readonly Workload[] {
  if (after === undefined || textAt(after.manifest, "spec", "type") === "ExternalName") return [];
  const left = served.filter((workload) => {
    const old = base.workloads.get(workload.key);
    return (
      old !== undefined && answers(before, old) && !isServedBy(after, workload, head.index) && runs(workload)
    );
  });
  return left.length > 0 && isLeading(after, head) ? left : [];
}

/** Jobs often have the labels of what they are for, and get no request. */
function answers(service: KubernetesObject, workload: Workload): boolean {
  return !runsToCompletion(workload.controller) && leadsTo(service, workload);
}

function runs(workload: Workload): boolean {
  return replicasOf(workload) !== 0;
}
