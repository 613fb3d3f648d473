import { getIn, type ValueMap } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import type { KindFacts } from "../facts.ts";
import { collect, type Fault, type Report } from "../fault.ts";
import { at, type Path } from "../path.ts";
import { mapIn, textIn, textsIn } from "../values.ts";
import { amountOf } from "./container.ts";
import { validateJobUpdate } from "./job-update.ts";
import { validatePodUpdate } from "./pod-update.ts";

const SPEC = at(undefined, "spec");
const CHANGED = "cannot be changed";

/**
 * What an update may not change, of two objects that are read with quantities by their amount, as the API server
 * compares them.
 */
export function validateUpdate(base: ValueMap, head: ValueMap, facts: KindFacts): readonly Fault[] {
  const faults: Fault[] = [];
  const report = collect(faults);
  const kind = textIn(head.kind);
  const rule = Object.hasOwn(RULES, kind) ? RULES[kind] : undefined;
  if (rule !== undefined) rule(base, head, report);
  else if (!OWN_RULES.has(kind)) {
    for (const path of facts.immutable) checkPath(base, head, path, report);
  }
  return faults.map((fault) => ({ ...fault, update: true }));
}

/** What the sample of the tables has cannot be told from what a volume may have. */
const OWN_RULES = new Set(["PersistentVolume"]);

const RULES: Readonly<Record<string, (base: ValueMap, head: ValueMap, report: Report) => void>> = {
  DaemonSet: (base, head, report) => {
    // The table's sample trips over the template's generation, which is the API server's own.
    checkPath(base, head, "spec.selector", report);
  },
  StatefulSet: statefulSet,
  Job: validateJobUpdate,
  Pod: validatePodUpdate,
  ConfigMap: config,
  Secret: config,
  PersistentVolumeClaim: claim,
  Service: service,
  ServiceCIDR: addresses,
};

function checkPath(base: ValueMap, head: ValueMap, path: string, report: Report): void {
  const fields = path.split(".");
  if (sameValue(getIn(base, ...fields), getIn(head, ...fields))) return;
  report(toPath(fields), CHANGED);
}

function toPath(fields: readonly string[]): Path | undefined {
  return fields.reduce<Path | undefined>((path, field) => at(path, field), undefined);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/apps/validation/validation.go (ValidateStatefulSetUpdate) */
const STATEFULSET_MUTABLE = new Set([
  "replicas",
  "ordinals",
  "template",
  "updateStrategy",
  "revisionHistoryLimit",
  "persistentVolumeClaimRetentionPolicy",
  "minReadySeconds",
]);

function statefulSet(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [mapIn(base.spec), mapIn(head.spec)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
  for (const field of fields) {
    if (!STATEFULSET_MUTABLE.has(field) && !sameValue(before[field], after[field]))
      report(at(SPEC, field), CHANGED);
  }
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateConfigMapUpdate, ValidateSecretUpdate) */
function config(base: ValueMap, head: ValueMap, report: Report): void {
  if (textIn(head.kind) === "Secret" && !sameValue(base.type, head.type))
    report(at(undefined, "type"), CHANGED);
  if (base.immutable !== true) return;
  if (head.immutable !== true) report(at(undefined, "immutable"), CHANGED);
  for (const field of ["data", "binaryData"]) {
    if (!sameValue(mapIn(base[field]), mapIn(head[field])))
      report(at(undefined, field), "cannot be changed: the object is immutable");
  }
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePersistentVolumeClaimUpdate) */
function claim(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [mapIn(base.spec), mapIn(head.spec)];
  const mutable = new Set(["resources", "volumeAttributesClassName", "volumeName"]);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
  for (const field of fields) {
    // A class may be given to a claim that has none.
    const isGiven = field === "storageClassName" && before[field] === undefined;
    if (!mutable.has(field) && !isGiven && !sameValue(before[field], after[field]))
      report(at(SPEC, field), CHANGED);
  }
  const [old, wanted] = [before, after].map((spec) =>
    amountOf(mapIn(mapIn(spec.resources).requests).storage),
  );
  if (old !== undefined && wanted !== undefined && wanted < old)
    report(at(at(SPEC, "resources"), "requests"), "cannot become smaller");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/networking/validation/validation.go (ValidateServiceCIDRUpdate) */
function addresses(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [textsIn(mapIn(base.spec).cidrs), textsIn(mapIn(head.spec).cidrs)];
  // One of the other family may come beside the only one.
  const isSecond = before.length === 1 && after.length === 2;
  if (!sameValue(before, isSecond ? after.slice(0, 1) : after)) report(at(SPEC, "cidrs"), CHANGED);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateServiceClusterIPsRelatedFields) */
function service(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [mapIn(base.spec), mapIn(head.spec)];
  if (textIn(before.type) === "ExternalName" || textIn(after.type) === "ExternalName") return;
  const [old, wanted] = [textIn(before.clusterIP), textIn(after.clusterIP)];
  // What base left out, the cluster chose: an address, which may be the one that head writes.
  const differs = old === "" ? wanted === "None" : wanted !== "" && wanted !== old;
  if (differs) report(at(SPEC, "clusterIP"), CHANGED);
}
