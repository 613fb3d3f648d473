import { mayScaleToZero } from "../../../kubernetes/validate/autoscaler.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** Autoscalers that may have no pods from now on; where the build has had one, the cluster takes them. */
export function scaledToZero({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  if (autoscalersIn(base).length > 0) return [];
  return autoscalersIn(head)
    .filter((object) => base.index.byKey.get(objectKey(object))?.manifest !== object.manifest)
    .map((object) => ({
      object,
      message: `HorizontalPodAutoscaler ${object.name} may have no pods at all (spec.minReplicas 0): before Kubernetes 1.37 the API server refuses it, unless the gate HPAScaleToZero is on.`,
    }));
}

function autoscalersIn({ index }: OverlaySide): readonly KubernetesObject[] {
  const all = index.byKind.get("HorizontalPodAutoscaler") ?? [];
  return all.filter(({ group, manifest }) => group === "autoscaling" && mayScaleToZero(manifest));
}
