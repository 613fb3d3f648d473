import { boundsOf } from "../controllers/autoscaling.ts";
import { textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "unseen-scaling",
  title: "Fewer pods of a workload in another build",
  what: "An autoscaler keeps only one pod or none of a workload that another deployable holds, where it kept more, or allows fewer than before.",
  why: "Pods end at once, and only one may be left, or none.",
  link: "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/",
  remediation: "Make sure that so few pods are enough.",
  severities: ["warning"],
} as const;

export const unseenScaling: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return context.head.index.objects.flatMap((object): readonly Finding[] => {
    const after = boundsOf(object);
    const base = after === undefined ? undefined : context.base.index.byKey.get(objectKey(object));
    const before = base === undefined ? undefined : boundsOf(base);
    if (after === undefined || before === undefined || isHere(object, context.head)) return [];
    const isLess =
      after.maxReplicas < before.maxReplicas ||
      (after.minReplicas < before.minReplicas && after.minReplicas <= 1);
    if (!isLess) return [];
    const target = textAt(object.manifest, "spec", "scaleTargetRef", "name") ?? "";
    const message = `${object.kind} ${object.name} keeps ${after.minReplicas} to ${after.maxReplicas} pods of ${target} from now on, where it kept ${before.minReplicas} to ${before.maxReplicas}.`;
    return [objectFinding(context, DOCUMENTATION, object, { severity: "warning", message })];
  });
}

/** Then the workload's own forecast tells. */
function isHere({ manifest, namespace }: KubernetesObject, { workloads }: OverlaySide): boolean {
  const target = textAt(manifest, "spec", "scaleTargetRef", "name");
  return [...workloads.values()].some(
    ({ object }) => object.name === target && object.namespace === namespace,
  );
}
