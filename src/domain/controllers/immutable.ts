import { compareText } from "../../model/order.ts";
import { getIn, type Value } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import { mapAt } from "../fields.ts";
import { annotationOf, type KubernetesObject } from "../manifests.ts";
import type { Workload } from "./workload.ts";

/** Fields that the API server does not let change, by kind. https://github.com/kubernetes/api/blob/master/apps/v1/types.go */
const IMMUTABLE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "apps/Deployment": [["spec", "selector"]],
  "apps/ReplicaSet": [["spec", "selector"]],
  "apps/DaemonSet": [["spec", "selector"]],
  "batch/Job": [
    ["spec", "selector"],
    ["spec", "completionMode"],
    ["spec", "podFailurePolicy"],
    ["spec", "backoffLimitPerIndex"],
    ["spec", "managedBy"],
    ["spec", "successPolicy"],
  ],
};

/** The only fields of a StatefulSet's spec that may change, as the API server's message lists them. */
const STATEFULSET_MUTABLE = new Set([
  "replicas",
  "ordinals",
  "template",
  "updateStrategy",
  "revisionHistoryLimit",
  "persistentVolumeClaimRetentionPolicy",
  "minReadySeconds",
]);

const STATEFULSET_DEFAULTS: Readonly<Record<string, Value>> = { podManagementPolicy: "OrderedReady" };

/** The immutable fields, other than the pod template, in which a workload differs. Sorted. */
export function changedImmutableFields(base: Workload, head: Workload): readonly string[] {
  const kind = `${head.object.group}/${head.object.kind}`;
  if (kind === "apps/StatefulSet") return changedStatefulSetFields(base.object, head.object);
  return (Object.hasOwn(IMMUTABLE, kind) ? (IMMUTABLE[kind] ?? []) : [])
    .filter((path) => !sameValue(getIn(base.object.value, ...path), getIn(head.object.value, ...path)))
    .map((path) => path.join("."));
}

function changedStatefulSetFields(base: KubernetesObject, head: KubernetesObject): readonly string[] {
  const before = { ...STATEFULSET_DEFAULTS, ...mapAt(base.value, "spec") };
  const after = { ...STATEFULSET_DEFAULTS, ...mapAt(head.value, "spec") };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !STATEFULSET_MUTABLE.has(field) && !sameValue(before[field], after[field]))
    .map((field) => `spec.${field}`)
    .sort(compareText);
}

/**
 * The labels that a workload's selector asks for and its own pod template does not have: the API server refuses it.
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector
 */
export function unmatchedSelectorLabels({ object, templates }: Workload): readonly string[] {
  const [template] = templates;
  if (object.group !== "apps" || template === undefined) return [];
  const labels = mapAt(template.metadata, "labels");
  return Object.entries(mapAt(object.value, "spec", "selector", "matchLabels"))
    .filter(([label, value]) => !Object.hasOwn(labels, label) || labels[label] !== value)
    .map(([label]) => label)
    .sort(compareText);
}

/** Who makes an object anew when the API server refuses the change; undefined: nobody. */
export function forcedBy(object: KubernetesObject): string | undefined {
  // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes
  if (isForceReplaced(object)) return "Argo CD's sync options Force and Replace";
  // https://fluxcd.io/flux/components/kustomize/kustomizations/#force
  if (annotationOf(object, "kustomize.toolkit.fluxcd.io/force")?.toLowerCase() === "enabled") {
    return "Flux's annotation kustomize.toolkit.fluxcd.io/force";
  }
  return undefined;
}

/** Argo CD deletes and creates the object at every change, even one that could be applied. */
export function isForceReplaced(object: KubernetesObject): boolean {
  const options = (annotationOf(object, "argocd.argoproj.io/sync-options") ?? "")
    .split(",")
    .map((option) => option.trim());
  return options.includes("Force=true") && options.includes("Replace=true");
}

/** Who runs this object anew at every sync; undefined: nobody. */
export function hookOf(object: KubernetesObject): string | undefined {
  // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/, which honours Helm's hooks too
  const keys = ["argocd.argoproj.io/hook", "helm.sh/hook"];
  return keys.find((key) => annotationOf(object, key) !== undefined);
}
