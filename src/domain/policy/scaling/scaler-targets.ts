import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { groupOf } from "../../../model/identity.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { isAutoscaler, scalersOf } from "../../controllers/autoscaling.ts";
import type { Workload } from "../../controllers/workload.ts";
import { isBuiltIn } from "../../controllers/object-kinds.ts";
import { isKept } from "../../kept.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { labelKey } from "../traffic/services.ts";

/** Autoscalers that scale nothing, or by other pods than those of their workload; what was so at base is left out. */
export function scalerTargets({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const found = [
    ...faultsOf(head),
    ...goneTargets(base, head),
    ...turnedTargets(base, head),
    ...missedTargets(base, head),
  ];
  if (found.length === 0) return [];
  const known = new Set(faultsOf(base).map(keyOf));
  return found.filter((each) => !known.has(keyOf(each)));
}

function faultsOf(side: OverlaySide): readonly Loss[] {
  return [...unscalable(side), ...countingOthers(side)];
}

function keyOf({ object, message }: Loss): string {
  return `${objectKey(object)} ${message}`;
}

/** https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/ ("objects that can't be scaled") */
const WITHOUT_SCALE = new Set(["apps/DaemonSet", "batch/Job", "batch/CronJob", "/Pod"]);

function isWithoutScale({ manifest }: KubernetesObject): boolean {
  const { apiVersion, kind } = targetOf(manifest);
  return WITHOUT_SCALE.has(`${groupOf(apiVersion)}/${kind}`);
}

function unscalable({ index }: OverlaySide): readonly Loss[] {
  return index.objects.filter(isAutoscaler).flatMap((object) => {
    const { kind, name } = targetOf(object.manifest);
    if (!isWithoutScale(object)) return [];
    const message = `${object.kind} ${object.name} is to scale ${kind} ${name}, and a ${kind} has no number of pods that it could set.`;
    return [{ object, message }];
  });
}

/** What an autoscaler that stays scaled, a custom object too, and what is under another name from now on, or nowhere. */
function goneTargets(base: OverlaySide, head: OverlaySide): readonly Loss[] {
  if (head.incomplete || head.prunes === false) return [];
  return head.index.objects.filter(isAutoscaler).flatMap((object): readonly Loss[] => {
    const target = targetIn(object, base);
    if (target === undefined || head.index.byKey.has(objectKey(target)) || isKept(target)) return [];
    const message = `${object.kind} ${object.name} scales ${target.kind} ${target.name}, which goes: it scales nothing any more.`;
    return [{ object, message }];
  });
}

/** An autoscaler that turns from what it scaled to what nobody here sees: of a workload that stays, that is told of it. */
function turnedTargets(base: OverlaySide, head: OverlaySide): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  return head.index.objects.filter(isAutoscaler).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const [was, is] = [before, object].map((each) => each && nameOfTarget(each));
    const isSeen = targetIn(object, head) !== undefined || isWithoutScale(object);
    if (before === undefined || was === is || isSeen) return [];
    const former = targetIn(before, base);
    if (former !== undefined && head.workloads.has(objectKey(former))) return [];
    const message = `${object.kind} ${object.name} is to scale ${is ?? ""} from now on, which is not seen here, and no longer ${was ?? ""}: where that is not there, it scales nothing.`;
    return [{ object, message }];
  });
}

function nameOfTarget({ manifest }: KubernetesObject): string {
  const { apiVersion, kind, name } = targetOf(manifest);
  return `${kind} ${name}${isBuiltIn(groupOf(apiVersion)) ? "" : ` (${groupOf(apiVersion)})`}`;
}

function targetOf(manifest: ValueMap) {
  const target = mapAt(manifest, "spec", "scaleTargetRef");
  const text = (field: string) => textAt(target, field);
  return {
    apiVersion: text("apiVersion") ?? "apps/v1",
    kind: text("kind") ?? "Deployment",
    name: text("name") ?? "",
  };
}

function targetIn(
  { manifest, namespace }: KubernetesObject,
  { index }: OverlaySide,
): KubernetesObject | undefined {
  const { apiVersion, kind, name } = targetOf(manifest);
  return index.byKey.get(objectKey({ group: groupOf(apiVersion), kind, namespace, name }));
}

/** An autoscaler that comes, and scales not what has its name, but something that nobody here sees. */
function missedTargets(base: OverlaySide, head: OverlaySide): readonly Loss[] {
  if (head.incomplete) return [];
  const begun = head.index.objects.filter(
    (object) => isAutoscaler(object) && !base.index.byKey.has(objectKey(object)),
  );
  return begun.flatMap((object): readonly Loss[] => {
    const near = [...head.workloads.values()].filter((each) => each.object.namespace === object.namespace);
    const own = near.find((each) => each.object.name === object.name && RUNNING.has(each.controller));
    const { kind, name } = targetOf(object.manifest);
    if (own === undefined || near.some((each) => each.object.name === name)) return [];
    const message = `${object.kind} ${object.name} is to scale ${kind} ${name}, which is not seen here, and not ${own.object.kind} ${own.object.name}, which has its name.`;
    return [{ object, message }];
  });
}

/**
 * An autoscaler measures all pods that the selector of its target matches, whosever they are:
 * https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work
 */
function countingOthers(side: OverlaySide): readonly Loss[] {
  const running = [...side.workloads.values()].filter(({ controller }) => RUNNING.has(controller));
  const byLabel = groupedByLabel(running);
  return [...side.workloads.values()].flatMap((workload): readonly Loss[] => {
    const scaler = scalersOf(workload, side.index).find(({ object }) => countsPods(object))?.object;
    const selector = workload.object.manifest.spec;
    const labels = isMap(selector) ? selector.selector : undefined;
    if (scaler === undefined || !isMap(labels)) return [];
    const [first] = Object.entries(mapAt(labels, "matchLabels"));
    const others =
      first === undefined ? running : (byLabel.get(labelKey(workload.object.namespace, ...first)) ?? []);
    const other = others.find(
      (each) =>
        each !== workload &&
        each.object.namespace === workload.object.namespace &&
        each.templates.some(({ metadata }) => selectorMatches(labels, mapAt(metadata, "labels"))),
    );
    if (other === undefined) return [];
    const { kind, name } = workload.object;
    const message = `${scaler.kind} ${scaler.name} measures the pods of ${other.object.kind} ${other.object.name} too, whose labels ${kind} ${name} selects: it scales ${name} by both.`;
    return [{ object: scaler, message }];
  });
}

/** Workloads by each label of their pods. */
function groupedByLabel(workloads: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> {
  return groupedByEach(workloads, ({ object, templates }) =>
    templates
      .flatMap(({ metadata }) => Object.entries(mapAt(metadata, "labels")))
      .map(([label, value]) => labelKey(object.namespace, label, value)),
  );
}

const RUNNING: ReadonlySet<Workload["controller"]> = new Set([
  ...(["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ArgoRollout"] as const),
]);

function countsPods({ group, manifest }: KubernetesObject): boolean {
  if (group !== "autoscaling") return false;
  const metrics = mapsAt(manifest, "spec", "metrics");
  return (
    metrics.length === 0 ||
    metrics.some((metric) => ["Resource", "ContainerResource", "Pods"].includes(textAt(metric, "type") ?? ""))
  );
}
