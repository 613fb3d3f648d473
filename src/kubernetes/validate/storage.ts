import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { amountOf } from "./resources.ts";
import { isQualifiedName } from "./names.ts";
import { validateNodeTerm } from "./scheduling.ts";
import { validateClasses, validateModes } from "./claims.ts";
import { validateSource } from "./volumes.ts";

const SPEC = at(undefined, "spec");

/** What a PersistentVolume's spec has beside its source. */
const OTHER_FIELDS = new Set([
  "accessModes",
  "capacity",
  "claimRef",
  "mountOptions",
  "nodeAffinity",
  "persistentVolumeReclaimPolicy",
  "storageClassName",
  "volumeAttributesClassName",
  "volumeMode",
]);

export function sourceOf(spec: ValueMap): readonly (readonly [string, Value])[] {
  return Object.entries(spec).filter(([field]) => !OTHER_FIELDS.has(field));
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePersistentVolumeSpec) */
export function validateVolume(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateModes(spec, SPEC, report);
  const { storage, ...others } = mapIn(spec.capacity);
  const capacity = at(SPEC, "capacity");
  const amount = amountOf(storage);
  if (storage === undefined || Object.keys(others).length > 0) report(capacity, "must have storage alone");
  if (amount !== undefined && amount <= 0n) report(inside(capacity, "storage"), "must be more than 0");
  const sources = sourceOf(spec);
  if (sources.length === 0) report(SPEC, "must have a source");
  if (countsAsSeveral(sources.map(([field]) => field))) report(SPEC, "may have one source only");
  for (const [field, source] of sources) validateSource(field, mapIn(source), at(SPEC, field), report, true);
  validateClasses(spec, SPEC, report);
  if (spec.volumeAttributesClassName === "")
    report(at(SPEC, "volumeAttributesClassName"), "must not be empty");
  if (isTop(textIn(mapIn(spec.hostPath).path)) && spec.persistentVolumeReclaimPolicy === "Recycle")
    report(at(SPEC, "persistentVolumeReclaimPolicy"), "may not be Recycle for the path /");
  validateNodes(spec, report);
}

/** Sources that are looked at after `flexVolume`, which itself is taken beside any before it. */
const AFTER_FLEX = new Set([
  ...["azureFile", "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "scaleIO"],
  ...["local", "storageos", "csi"],
]);

function countsAsSeveral(sources: readonly string[]): boolean {
  const others = sources.filter((source) => source !== "flexVolume");
  return others.length > 1 || (others.length < sources.length && others.some((each) => AFTER_FLEX.has(each)));
}

/** Whether Go's `path.Clean` makes it "/". */
function isTop(path: string): boolean {
  const above = path.split("/").reduce((depth, segment) => {
    if (segment === "" || segment === ".") return depth;
    return segment === ".." ? Math.max(0, depth - 1) : depth + 1;
  }, 0);
  return path.startsWith("/") && above === 0;
}

function validateNodes(spec: ValueMap, report: Report): void {
  const path = at(SPEC, "nodeAffinity");
  if (spec.nodeAffinity === undefined) {
    if (isMap(spec.local)) report(path, "is missing, and a local volume needs it");
    return;
  }
  const { required } = mapIn(spec.nodeAffinity);
  if (!isMap(required)) {
    report(at(path, "required"), "is missing");
    return;
  }
  const terms = mapsIn(required.nodeSelectorTerms);
  if (terms.length === 0) report(at(at(path, "required"), "nodeSelectorTerms"), "must have one");
  for (const term of terms) validateNodeTerm(term, path, report);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/storage/validation/validation.go (ValidateStorageClass) */
export function validateStorageClass(object: ValueMap, report: Report): void {
  const provisioner = textIn(object.provisioner);
  const path = at(undefined, "provisioner");
  if (provisioner === "") report(path, "is missing");
  else if (!isQualifiedName(provisioner.toLowerCase()))
    report(path, "must be a name with an optional prefix");
  if (textIn(object.reclaimPolicy) === "Recycle")
    report(at(undefined, "reclaimPolicy"), "must be Delete or Retain");
  if (Object.hasOwn(mapIn(object.parameters), ""))
    report(at(undefined, "parameters"), "may not have an empty key");
  mapsIn(object.allowedTopologies).forEach((term, index) => {
    const where = at(inside(at(undefined, "allowedTopologies"), String(index)), "matchLabelExpressions");
    const expressions = mapsIn(term.matchLabelExpressions);
    const keys = expressions.map(({ key }) => textIn(key));
    if (new Set(keys).size < keys.length) report(where, "names one key twice");
    expressions.forEach(({ key, values }, each) => {
      const all = textsIn(values);
      if (!isQualifiedName(textIn(key)))
        report(at(inside(where, String(each)), "key"), "is no label that Kubernetes takes");
      if (all.length === 0 || new Set(all).size < all.length)
        report(at(inside(where, String(each)), "values"), "must have one, and each once");
    });
  });
}
