import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { differences, type Difference } from "../causes/spec-causes.ts";
import { mapAt } from "../fields.ts";
import { ownValue } from "../../model/own-value.ts";
import type { KubernetesObject } from "../manifests.ts";

/** What tells of an object of a user's own kind that pods run behind it. */

/** Fields that say what runs, as the kinds of operators call them. */
const RUNS = new Set([
  ...["image", "images", "imageName", "version", "tag", "replicas", "instances", "nodes", "env", "envFrom"],
  ...["resources", "config", "configuration", "template", "podTemplate", "podSpec", "containers"],
  ...["initContainers", "args", "command", "extraArgs", "volumes", "volumeMounts", "affinity", "tolerations"],
  ...["nodeSelector", "serviceAccountName", "storage", "jvm"],
]);

/** Of these one is enough to take an object for something that runs pods. */
const ONLY_PODS_HAVE = new Set([
  "image",
  "imageName",
  "containers",
  "podTemplate",
  "podSpec",
  "replicas",
  "instances",
]);

/** A field in which an object differs, and whether it says what runs. */
export interface ChangedField extends Difference {
  readonly runs: boolean;
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ */
const OBJECT_META = new Set([
  ...["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences"],
  ...["managedFields", "uid", "resourceVersion", "generation", "selfLink", "clusterName"],
  ...["creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds"],
]);

/** What a kind that no API server knows keeps in its metadata: eksctl writes the version of Kubernetes there. */
export function ownMetadata({ manifest }: KubernetesObject): ValueMap {
  const metadata = mapAt(manifest, "metadata");
  return Object.fromEntries(Object.entries(metadata).filter(([field]) => !OBJECT_META.has(field)));
}

/** In what two objects differ beside what the cluster writes and what people label. */
export function changedFields(base: KubernetesObject, head: KubernetesObject): readonly ChangedField[] {
  const fields = new Set([...Object.keys(base.manifest), ...Object.keys(head.manifest)]);
  const ofSpec = [...fields]
    .filter((field) => !["apiVersion", "kind", "metadata", "status"].includes(field))
    .flatMap((field) => differences(base.manifest[field], head.manifest[field], field));
  return [...ofSpec, ...differences(ownMetadata(base), ownMetadata(head), "metadata")].map((found) => ({
    ...found,
    runs: found.fields.some(isRunField) || holds(found.base, RUNS) || holds(found.head, RUNS),
  }));
}

/** What is made of these templates runs nothing. */
const OF_OTHERS = /^(secret|configMap|service|ingress|route|volumeClaim|pvc)Template$/;

function isRunField(field: string): boolean {
  return RUNS.has(field) || (/(Image|Version|Tag|Template|Replicas)$/.test(field) && !OF_OTHERS.test(field));
}

/** Whether an object that comes or goes runs pods, by its shape. */
export function runsPods({ manifest }: KubernetesObject): boolean {
  return holds(manifest.spec, ONLY_PODS_HAVE);
}

const MAX_DEPTH = 24;

function holds(value: Value | undefined, names: ReadonlySet<string>, depth = 0): boolean {
  if (value === undefined || depth > MAX_DEPTH) return false;
  if (isList(value)) return value.some((item) => holds(item, names, depth + 1));
  if (!isMap(value)) return false;
  return Object.entries(value).some(([key, child]) => names.has(key) || holds(child, names, depth + 1));
}

/** Why an object that is no workload may replace pods. */
export const RESTARTS_BY = {
  mark: (mark: string): string =>
    `Its ${mark} changes, which its operator may act on; what restarts was not analysed.`,
  targets:
    "Its `rolloutRestartTargets` restart if the Secret that it makes changes, which only the cluster knows.",
  evicting: "Its taint ends the pods that do not tolerate it; which was not analysed.",
  operator: (kind: string): string =>
    `What restarts was not analysed: an operator may run the pods of this ${kind}.`,
};

/** How the kinds do that replace pods of others. */
export function replacing({ group, kind }: KubernetesObject): string {
  return `${ownValue(REPLACING, group) ?? `${kind} replaces pods of others, or the machines that they run on`}; which was not analysed.`;
}

const REPLACING: Readonly<Record<string, string>> = {
  // https://olm.operatorframework.io/docs/concepts/crds/
  "operators.coreos.com":
    "By it OLM may replace the pods of an operator, and the operator those that it runs",
  // https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/images/triggering-updates-on-imagestream-changes
  "image.openshift.io": "What has a trigger on its tags starts anew when one of them moves",
};
