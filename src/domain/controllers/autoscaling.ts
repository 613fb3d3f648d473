import { mapAt, numberAt, textAt } from "../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../manifests.ts";
import type { Workload } from "./workload.ts";

export interface Autoscaler {
  readonly object: KubernetesObject;
  readonly minReplicas: number;
}

/** The autoscaler that sets this workload's number of replicas, if the build has one. */
export function autoscalerOf(workload: Workload, index: ObjectIndex): Autoscaler | undefined {
  for (const object of index.objects) {
    const minReplicas = minReplicasOf(object);
    if (minReplicas === undefined || object.namespace !== workload.object.namespace) continue;
    const target = mapAt(object.manifest, "spec", "scaleTargetRef");
    const kind = textAt(target, "kind") ?? "Deployment";
    if (kind === workload.object.kind && textAt(target, "name") === workload.object.name) {
      return { object, minReplicas };
    }
  }
  return undefined;
}

function minReplicasOf(object: KubernetesObject): number | undefined {
  // https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
  if (object.group === "autoscaling" && object.kind === "HorizontalPodAutoscaler") {
    return numberAt(object.manifest, "spec", "minReplicas") ?? 1;
  }
  // https://keda.sh/docs/latest/reference/scaledobject-spec/
  if (object.group === "keda.sh" && object.kind === "ScaledObject") {
    return numberAt(object.manifest, "spec", "minReplicaCount") ?? 0;
  }
  return undefined;
}
