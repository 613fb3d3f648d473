import { groupedBy } from "../../model/grouped.ts";
import { oncePer } from "../../model/once.ts";
import { mapAt, numberAt, textAt } from "../fields.ts";
import { annotationOf, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import type { Workload } from "./workload.ts";
import { keyText } from "../../model/key-text.ts";

export interface Autoscaler {
  readonly object: KubernetesObject;
  readonly minReplicas: number;
  readonly maxReplicas: number;
}

/** The kinds of autoscalers. */
export const SCALERS = ["HorizontalPodAutoscaler", "ScaledObject"];

/** The autoscaler that sets this workload's number of replicas, if the build has one; of several the first one counts. */
export function autoscalerOf(workload: Workload, index: ObjectIndex): Autoscaler | undefined {
  return scalersOf(workload, index)[0];
}

/** All autoscalers of the build that mean this workload. */
export function scalersOf({ object }: Pick<Workload, "object">, index: ObjectIndex): readonly Autoscaler[] {
  return autoscalersIn(index).get(targetKey(object.namespace, object.kind, object.name)) ?? [];
}

/** By what they scale. */
const autoscalersIn = oncePer(({ byKind }: ObjectIndex) => {
  const scalers = SCALERS.flatMap((kind) => byKind.get(kind) ?? []).flatMap(
    (object): readonly Autoscaler[] => {
      const bounds = boundsOf(object);
      return bounds === undefined ? [] : [{ object, ...bounds }];
    },
  );
  return groupedBy(scalers, ({ object: { namespace, manifest } }) => {
    const target = mapAt(manifest, "spec", "scaleTargetRef");
    return targetKey(namespace, textAt(target, "kind") ?? "Deployment", textAt(target, "name") ?? "");
  });
});

function targetKey(namespace: string | null, kind: string, name: string): string {
  return keyText([namespace, kind, name]);
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
