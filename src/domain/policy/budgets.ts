import { isMap } from "../../yaml/value.ts";
import { autoscalerOf } from "../controllers/autoscaling.ts";
import { resolveCount } from "../controllers/arithmetic.ts";
import { replicasOf, type Workload } from "../controllers/workload.ts";
import { mapAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { CheckContext } from "./check.ts";
import { selectsPods } from "./label-selector.ts";
import { workloadNames, type Loss } from "./losses.ts";

export function isBudget({ group, kind }: KubernetesObject): boolean {
  return group === "policy" && kind === "PodDisruptionBudget";
}

/** Without a selector it has none. */
export function covers({ manifest, namespace }: KubernetesObject, workload: Workload): boolean {
  const { selector } = mapAt(manifest, "spec");
  return namespace === workload.object.namespace && isMap(selector) && selectsPods(selector, workload);
}

/** Budgets that let no pod go any more, by what they or their workloads say now, or since a second one has the same pods. */
export function undrainable({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.filter(isBudget).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const covered = coveredBy(object, head);
    const stays = before !== undefined || covered.some(({ key }) => base.workloads.has(key));
    if (!stays) return [];
    const whose = covered.length === 0 ? "" : ` of ${workloadNames(covered)}`;
    const did =
      before === undefined ? covered.some((each) => isHeld(each.key, base)) : allowsNone(before, base);
    const told = allowsNone(object, head) && !did;
    return [
      ...(told
        ? [`lets no pod${whose} go any more: a node that runs one is not drained, nor upgraded.`]
        : []),
      ...rivals(object, { base, head }),
    ].map((what) => ({ object, message: `PodDisruptionBudget ${object.name} ${what}` }));
  });
}

/** By a budget of any name. */
function isHeld(key: string, side: OverlaySide): boolean {
  const workload = side.workloads.get(key);
  return (
    workload !== undefined &&
    side.index.objects.some(
      (object) => isBudget(object) && covers(object, workload) && allowsNone(object, side),
    )
  );
}

function coveredBy(budget: KubernetesObject, { workloads }: OverlaySide): readonly Workload[] {
  return [...workloads.values()].filter((workload) => covers(budget, workload));
}

/**
 * https://kubernetes.io/docs/tasks/run-application/configure-pdb/: of what a budget counts in percent the pods are
 * rounded up, https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/disruption/disruption.go
 */
function allowsNone(budget: KubernetesObject, side: OverlaySide): boolean {
  const { maxUnavailable, minAvailable } = mapAt(budget.manifest, "spec");
  if (maxUnavailable === 0 || maxUnavailable === "0%" || minAvailable === "100%") return true;
  if (minAvailable === undefined) return false;
  const pods = coveredBy(budget, side).map((workload) => mostPods(workload, side));
  const all = pods.reduce((sum, each) => sum + each, 0);
  const kept = resolveCount(minAvailable, all, "up");
  return all > 0 && Number.isFinite(all) && kept !== undefined && kept >= all;
}

/** As many as may run: where nobody says, one more than any budget asks for. */
function mostPods(workload: Workload, { index }: OverlaySide): number {
  return autoscalerOf(workload, index)?.maxReplicas ?? replicasOf(workload) ?? Infinity;
}

/** Eviction of a pod that two budgets have is refused: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/pod/storage/eviction.go */
function rivals(
  budget: KubernetesObject,
  { base, head }: Pick<CheckContext, "base" | "head">,
): readonly string[] {
  const others = head.index.objects.filter((other) => isBudget(other) && other.name < budget.name);
  return others.flatMap((other) => {
    const shared = coveredBy(budget, head).filter((workload) => covers(other, workload));
    const fresh = shared.filter(({ key }) => {
      const was = base.workloads.get(key);
      const [one, two] = [budget, other].map((each) => base.index.byKey.get(objectKey(each)));
      return (
        was !== undefined &&
        (one === undefined || two === undefined || !covers(one, was) || !covers(two, was))
      );
    });
    return fresh.length === 0
      ? []
      : [
          `has the pods of ${workloadNames(fresh)}, which ${other.name} has too: none of them is evicted, and no node with one is drained.`,
        ];
  });
}
