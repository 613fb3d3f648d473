import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { isDnsLabel, isDnsSubdomain, isLabelValue, isPathSegment, isQualifiedName } from "./names.ts";
import { ownValue } from "../../model/own-value.ts";

/** https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/api/validation/objectmeta.go */
const MAX_ANNOTATIONS = 262_144;

const PATH_SEGMENT_NAMES = new Set([
  ...["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "PodDisruptionBudget"],
]);
/** Of finalizers only the form of a name counts, as with custom resources: ValidateFinalizerName in apimachinery. */
const ANY_FINALIZER = new Set([
  ...["PodDisruptionBudget", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
  ...["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "RuntimeClass"],
]);
/** Pods take their names from these, with a suffix: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/batch/validation/validation.go */
const NAME_LENGTHS: Readonly<Record<string, number>> = { CronJob: 52, Job: 63 };
/** A Service's may begin with a digit since 1.36: gate RelaxedServiceNameValidation. */
const LABEL_NAMES = new Set(["Namespace", "Service", "StatefulSet"]);

/** @param isCustom it is a custom resource, whose kind may be called like one of Kubernetes' own */
export function validateMetadata(object: ValueMap, report: Report, isCustom = false): void {
  const metadata = mapIn(object.metadata);
  const path = at(undefined, "metadata");
  const name = textIn(metadata.name);
  const kind = isCustom ? "" : textIn(object.kind);
  if (name !== "" && !isNameOf(kind, name))
    report(at(path, "name"), "must be a name that Kubernetes takes: lower case letters, digits and hyphens");
  const length = ownValue(NAME_LENGTHS, kind);
  if (length !== undefined && name.length > length)
    report(at(path, "name"), `must be at most ${length} characters long`);
  const namespace = textIn(metadata.namespace);
  if (namespace !== "" && !isDnsLabel(namespace))
    report(at(path, "namespace"), "must be lower case letters, digits and hyphens");
  for (const field of ["uid", "resourceVersion", "deletionTimestamp"]) {
    if (textIn(metadata[field]) !== "") report(at(path, field), "is the cluster's own: leave it out");
  }
  validateLabels(metadata.labels, at(path, "labels"), report);
  validateAnnotations(metadata.annotations, at(path, "annotations"), report);
  validateOwners(metadata, at(path, "ownerReferences"), report);
  textsIn(metadata.finalizers).forEach((finalizer, index) => {
    if (!(isCustom || ANY_FINALIZER.has(kind) ? isQualifiedName(finalizer) : isFinalizer(finalizer)))
      report(inside(at(path, "finalizers"), String(index)), "must be a name with a prefix like example.com/");
  });
}

function validateOwners(metadata: ValueMap, path: Path, report: Report): void {
  const owners = mapsIn(metadata.ownerReferences);
  owners.forEach((owner, index) => {
    for (const field of ["apiVersion", "kind", "name", "uid"]) {
      if (textIn(owner[field]) === "") report(at(inside(path, String(index)), field), "is missing");
    }
  });
  if (owners.filter(({ controller }) => controller === true).length > 1)
    report(path, "may have one controller only");
}

const OWN_FINALIZERS = new Set(["kubernetes", "orphan", "foregroundDeletion"]);

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateKubeFinalizerName) */
function isFinalizer(name: string): boolean {
  return OWN_FINALIZERS.has(name) || (name.includes("/") && isQualifiedName(name));
}

function isNameOf(kind: string, name: string): boolean {
  if (PATH_SEGMENT_NAMES.has(kind)) return isPathSegment(name);
  return LABEL_NAMES.has(kind) ? isDnsLabel(name) : isDnsSubdomain(name);
}

export function validateLabels(labels: Value | undefined, path: Path, report: Report): void {
  if (!isMap(labels)) return;
  for (const [key, value] of Object.entries(labels)) {
    if (!isQualifiedName(key)) report(inside(path, key), "has a key that Kubernetes refuses");
    if (!isLabelValue(textIn(value)))
      report(
        inside(path, key),
        "must be letters, digits, `-`, `_` and `.`, at most 63, and begin and end with a letter or digit",
      );
  }
}

export function validateAnnotations(annotations: Value | undefined, path: Path, report: Report): void {
  if (!isMap(annotations)) return;
  let size = 0;
  for (const [key, value] of Object.entries(annotations)) {
    if (!isQualifiedName(key.toLowerCase())) report(inside(path, key), "has a key that Kubernetes refuses");
    size += Buffer.byteLength(key) + Buffer.byteLength(textIn(value));
  }
  if (size > MAX_ANNOTATIONS) report(path, `must be at most ${MAX_ANNOTATIONS} bytes together`);
}
