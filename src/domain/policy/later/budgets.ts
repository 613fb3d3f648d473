import { sameValue } from "../../../model/equal.ts";
import { isMap } from "../../../yaml/value.ts";
import { autoscalerOf } from "../../controllers/autoscaling.ts";
import { runsToCompletion } from "../../controllers/kinds.ts";
import { resolveCount } from "../../controllers/arithmetic.ts";
import { replicasOf, type Workload } from "../../controllers/workload.ts";
import { mapAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { podSelector } from "../labels/label-selector.ts";
import { PODS_NOT_SEEN, workloadNames, type Loss } from "../losses.ts";
import { selectedPods } from "../labels/selected-pods.ts";

export function isBudget({ group, kind }: KubernetesObject): boolean {
  return group === "policy" && kind === "PodDisruptionBudget";
}

/** Whose pods a budget has; without a selector nobody's. */
export function coversPods({ manifest, namespace }: KubernetesObject): (workload: Workload) => boolean {
  const { selector } = mapAt(manifest, "spec");
  if (!isMap(selector)) return () => false;
  const selects = podSelector(selector);
  return (workload) => namespace === workload.object.namespace && selects(workload);
}

/** The budgets of a side, each with the workloads whose pods it has. */
type Coverage = ReadonlyMap<KubernetesObject, readonly Workload[]>;

function coverageOf({ index, workloads }: OverlaySide): Coverage {
  return new Map(
    index.objects.filter(isBudget).map((budget) => {
      const { selector } = mapAt(budget.manifest, "spec");
      const selected = isMap(selector) ? selectedPods(workloads, selector) : [];
      const runOn = selected.filter(
        ({ object, controller }) => object.namespace === budget.namespace && !runsToCompletion(controller),
      );
      return [budget, runOn] as const;
    }),
  );
}

/** Budgets that let no pod go any more, by what they or their workloads say now, or since a second one has the same pods. */
export function undrainable({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const now = coverageOf(head);
  if (now.size === 0) return [];
  const kept = new Set([...now.values()].flat());
  const then = coverageOf(base);
  const isHeld = (key: string, count: Count) =>
    [...then].some(
      ([budget, covered]) =>
        covered.some((each) => each.key === key) && allowsNone(budget, covered, base, count),
    );
  return [...now].flatMap(([object, covered]): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined && covered.length === 0 && !head.incomplete) return unfit(object, head);
    const stays = before !== undefined || covered.some(({ key }) => base.workloads.has(key));
    if (!stays) return [];
    const whose = covered.length === 0 ? "" : ` of ${workloadNames(covered)}`;
    const isTold = (count: Count) =>
      allowsNone(object, covered, head, count) &&
      !(before === undefined
        ? covered.every(({ key }) => isHeld(key, count) || !base.workloads.has(key))
        : allowsNone(before, then.get(before) ?? [], base, count));
    const often = isTold(mostPods) ? "any more" : "while there are as few as its autoscaler keeps";
    const told = [
      ...(isTold(mostPods) || isTold(fewestPods)
        ? [`lets no pod${whose} go ${often}: a node that runs one is not drained, nor upgraded.`]
        : []),
      ...(before === undefined || selectsAlike(before, object)
        ? []
        : unfitting(covered, then.get(before) ?? [], kept, head)),
      ...rivals(object, now, { base, then }),
    ].map((what) => ({ object, message: `PodDisruptionBudget ${object.name} ${what}` }));
    const isOther = before !== undefined && !selectsAlike(before, object);
    return isOther && isUnseen(covered, then.get(before), head) ? [...told, selectsUnseen(object)] : told;
  });
}

/** A budget that comes, and has no pods, not even those of what has its name. */
function unfit(object: KubernetesObject, { workloads }: OverlaySide): readonly Loss[] {
  const own = [...workloads.values()].find(
    (each) =>
      each.object.namespace === object.namespace &&
      each.object.name === object.name.replace(/-pdb$/, "") &&
      ["Deployment", "StatefulSet"].includes(each.controller),
  );
  if (own === undefined) return [];
  const message = `PodDisruptionBudget ${object.name} selects no pods that are seen here, and not those of ${workloadNames([own])}: a drain of nodes may end all of these at once.`;
  return [{ object, message }];
}

/** Of pods that change their labels these tell. */
function selectsAlike(before: KubernetesObject, after: KubernetesObject): boolean {
  const selectorOf = ({ manifest }: KubernetesObject) => mapAt(manifest, "spec", "selector");
  return sameValue(selectorOf(before), selectorOf(after));
}

/** What a budget had, and no budget has any more, since this one selects others, or nothing of the build. */
function unfitting(
  covered: readonly Workload[],
  had: readonly Workload[],
  kept: ReadonlySet<Workload>,
  { workloads }: OverlaySide,
): readonly string[] {
  const left = had.flatMap(({ key }) => workloads.get(key) ?? []).filter((workload) => !kept.has(workload));
  const what =
    covered.length === 0 ? "no pods any more" : `the pods of ${workloadNames(covered)} from now on`;
  return left.length === 0
    ? []
    : [`selects ${what}: a drain of nodes may end all of ${workloadNames(left)} at once.`];
}

/** A budget of pods that are not in this build, those of a release for example. */
function isUnseen(
  covered: readonly Workload[],
  had: readonly Workload[] = [],
  { incomplete }: OverlaySide,
): boolean {
  return !incomplete && covered.length + had.length === 0;
}

function selectsUnseen(object: KubernetesObject): Loss {
  const message = `PodDisruptionBudget ${object.name} selects other pods from now on, and neither they nor the former ones are in this build: a drain of nodes may end all of the former at once.`;
  return { object, message, sense: PODS_NOT_SEEN };
}

/**
 * https://kubernetes.io/docs/tasks/run-application/configure-pdb/: of what a budget counts in percent the pods are
 * rounded up, https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/disruption/disruption.go
 */
function allowsNone(
  budget: KubernetesObject,
  covered: readonly Workload[],
  side: OverlaySide,
  count: Count,
): boolean {
  const { maxUnavailable, minAvailable } = mapAt(budget.manifest, "spec");
  if (maxUnavailable === 0 || maxUnavailable === "0%" || minAvailable === "100%") return true;
  // Of one that says neither the controller counts none that may go.
  if (minAvailable === undefined) return maxUnavailable === undefined && covered.length > 0;
  const all = covered.reduce((sum, workload) => sum + count(workload, side), 0);
  const kept = resolveCount(minAvailable, all, "up");
  return all > 0 && Number.isFinite(all) && kept !== undefined && kept >= all;
}

type Count = (workload: Workload, side: OverlaySide) => number;

/** As many as may run: where nobody says, one more than any budget asks for. */
function mostPods(workload: Workload, { index }: OverlaySide): number {
  return autoscalerOf(workload, index)?.maxReplicas ?? replicasOf(workload) ?? Infinity;
}

/** As few as run for long: an autoscaler that keeps none has one on its way there. */
function fewestPods(workload: Workload, side: OverlaySide): number {
  const scaler = autoscalerOf(workload, side.index);
  return scaler === undefined ? mostPods(workload, side) : Math.max(scaler.minReplicas, 1);
}

/** Eviction of a pod that two budgets have is refused: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/pod/storage/eviction.go */
function rivals(
  budget: KubernetesObject,
  now: Coverage,
  { base, then }: { readonly base: OverlaySide; readonly then: Coverage },
): readonly string[] {
  const had = (each: KubernetesObject, key: string) => {
    const before = base.index.byKey.get(objectKey(each));
    return before !== undefined && then.get(before)?.some((workload) => workload.key === key) === true;
  };
  const own = (now.get(budget) ?? []).filter(({ key }) => base.workloads.has(key));
  if (own.length === 0) return [];
  return [...now].flatMap(([other, covered]) => {
    if (other.name >= budget.name) return [];
    const fresh = own.filter(
      ({ key }) => covered.some((each) => each.key === key) && !(had(budget, key) && had(other, key)),
    );
    return fresh.length === 0
      ? []
      : [
          `has the pods of ${workloadNames(fresh)}, which ${other.name} has too: none of them is evicted, and no node with one is drained.`,
        ];
  });
}
