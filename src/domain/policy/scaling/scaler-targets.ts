import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { isMap } from "../../../yaml/value.ts";
import { isAutoscaler, scalersOf } from "../../controllers/autoscaling.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { labelKey } from "../traffic/services.ts";

/** Autoscalers that scale nothing, or by other pods than those of their workload; what was so at base is left out. */
export function scalerTargets({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const found = [...faultsOf(head), ...goneTargets(base, head), ...missedTargets(base, head)];
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

function unscalable({ index }: OverlaySide): readonly Loss[] {
  return index.objects.filter(isAutoscaler).flatMap((object) => {
    const target = mapAt(object.manifest, "spec", "scaleTargetRef");
    const [group = "", version] = (textAt(target, "apiVersion") ?? "apps/v1").split("/");
    const kind = textAt(target, "kind") ?? "Deployment";
    if (!WITHOUT_SCALE.has(`${version === undefined ? "" : group}/${kind}`)) return [];
    const message = `${object.kind} ${object.name} is to scale ${kind} ${textAt(target, "name") ?? ""}, and a ${kind} has no number of pods that it could set.`;
    return [{ object, message }];
  });
}

/** What an autoscaler that stays scaled, and what is under another name from now on, or nowhere. */
function goneTargets(base: OverlaySide, head: OverlaySide): readonly Loss[] {
  if (head.incomplete || head.prunes === false) return [];
  return [...base.workloads.values()].flatMap(({ key, object }) =>
    head.workloads.has(key)
      ? []
      : scalersOf({ object }, head.index).map((scaler) => ({
          object: scaler.object,
          message: `${scaler.object.kind} ${scaler.object.name} scales ${object.kind} ${object.name}, which goes: it scales nothing any more.`,
        })),
  );
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
    const target = mapAt(object.manifest, "spec", "scaleTargetRef");
    const name = textAt(target, "name") ?? "";
    if (own === undefined || near.some((each) => each.object.name === name)) return [];
    const message = `${object.kind} ${object.name} is to scale ${textAt(target, "kind") ?? "Deployment"} ${name}, which is not seen here, and not ${own.object.kind} ${own.object.name}, which has its name.`;
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
