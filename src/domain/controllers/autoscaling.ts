import { mapAt, numberAt, textAt } from "../fields.ts";
import { annotationOf, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import type { Workload } from "./workload.ts";

export interface Autoscaler {
  readonly object: KubernetesObject;
  readonly minReplicas: number;
  readonly maxReplicas: number;
}

const SCALERS = ["HorizontalPodAutoscaler", "ScaledObject"];

/** The autoscaler that sets this workload's number of replicas, if the build has one. */
export function autoscalerOf(workload: Workload, index: ObjectIndex): Autoscaler | undefined {
  const scalers = SCALERS.flatMap((kind) => index.byKind.get(kind) ?? []);
  for (const object of scalers) {
    const bounds = boundsOf(object);
    if (bounds === undefined || object.namespace !== workload.object.namespace) continue;
    const target = mapAt(object.manifest, "spec", "scaleTargetRef");
    const kind = textAt(target, "kind") ?? "Deployment";
    if (kind === workload.object.kind && textAt(target, "name") === workload.object.name) {
      return { object, ...bounds };
    }
  }
  return undefined;
}

export function isAutoscaler(object: KubernetesObject): boolean {
  return boundsOf(object) !== undefined;
}

/** How many pods an autoscaler keeps and allows; undefined for any other object. */
export function boundsOf(object: KubernetesObject): Omit<Autoscaler, "object"> | undefined {
  const spec = (field: string): number | undefined => numberAt(object.manifest, "spec", field);
  // https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
  if (object.group === "autoscaling" && object.kind === "HorizontalPodAutoscaler") {
    return { minReplicas: spec("minReplicas") ?? 1, maxReplicas: spec("maxReplicas") ?? Infinity };
  }
  // https://keda.sh/docs/latest/reference/scaledobject-spec/
  if (object.group === "keda.sh" && object.kind === "ScaledObject") {
    const paused = Number(annotationOf(object, "autoscaling.keda.sh/paused-replicas") ?? NaN);
    if (Number.isInteger(paused)) return { minReplicas: paused, maxReplicas: paused };
    return {
      minReplicas: spec("idleReplicaCount") ?? spec("minReplicaCount") ?? 0,
      maxReplicas: spec("maxReplicaCount") ?? 100,
    };
  }
  return undefined;
}
