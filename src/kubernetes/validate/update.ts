import { getIn, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import type { KindFacts } from "../facts.ts";
import { collect, type Fault, type Report } from "../fault.ts";
import { at, type Path } from "../path.ts";
import { mapIn, textIn, textsIn } from "../values.ts";
import { amountOf } from "./resources.ts";
import { validateJobUpdate } from "./job-update.ts";
import { validatePodUpdate } from "./pod-update.ts";
import { sourceOf } from "./storage.ts";
import { ownValue } from "../../model/own-value.ts";

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
  const rule = ownValue(RULES, kind);
  if (rule !== undefined) rule(base, head, report);
  else {
    for (const path of facts.immutable) checkPath(base, head, path, report);
  }
  return faults.map((fault) => ({ ...fault, update: true }));
}

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
  PersistentVolume: volume,
  ResourceQuota: (base, head, report) => {
    // Scopes are compared as sets.
    const [before, after] = [base, head].map(({ spec }) => [...new Set(textsIn(mapIn(spec).scopes))].sort());
    if (!sameValue(before, after)) report(at(SPEC, "scopes"), CHANGED);
  },
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
  const mutable = new Set(["resources", "volumeAttributesClassName"]);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
  for (const field of fields) {
    // What a claim has not may be given to it: a class, and by the cluster a volume.
    const isGiven = GIVEN.has(field) && before[field] === undefined;
    if (!mutable.has(field) && !isGiven && !sameValue(before[field], after[field]))
      report(at(SPEC, field), CHANGED);
  }
  const [old, wanted] = [before, after].map((spec) =>
    amountOf(mapIn(mapIn(spec.resources).requests).storage),
  );
  if (old !== undefined && wanted !== undefined && wanted < old)
    report(at(at(SPEC, "resources"), "requests"), "cannot become smaller");
  if (!sameValue(mapIn(before.resources).limits, mapIn(after.resources).limits))
    report(at(at(SPEC, "resources"), "limits"), CHANGED);
  keepsAttributes(before, after, report);
}

const GIVEN = new Set(["storageClassName", "volumeName"]);

function keepsAttributes(before: ValueMap, after: ValueMap, report: Report): void {
  const field = "volumeAttributesClassName";
  if (before[field] !== undefined && after[field] === undefined)
    report(at(SPEC, field), "cannot be taken away");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePersistentVolumeUpdate) */
function volume(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [mapIn(base.spec), mapIn(head.spec)];
  const fields = [...new Set([...sourceOf(before), ...sourceOf(after)].map(([field]) => field))];
  for (const field of [...fields.sort(compareText), "volumeMode"]) {
    if (!sameValue(given(before, after, field), after[field])) report(at(SPEC, field), CHANGED);
  }
  if (before.nodeAffinity !== undefined && !sameValue(before.nodeAffinity, after.nodeAffinity))
    report(at(SPEC, "nodeAffinity"), CHANGED);
  keepsAttributes(before, after, report);
}

/** A CSI volume may get the Secret by which it is expanded. */
function given(before: ValueMap, after: ValueMap, field: string): Value | undefined {
  const csi = before.csi;
  const secret = mapIn(after.csi).controllerExpandSecretRef;
  if (field !== "csi" || !isMap(csi) || secret === undefined || csi.controllerExpandSecretRef !== undefined)
    return before[field];
  return { ...csi, controllerExpandSecretRef: secret };
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
  const [family, other] = [before, after].map(({ ipFamilies }) => textsIn(ipFamilies)[0]);
  if (family !== undefined && other !== undefined && family !== other)
    report(at(SPEC, "ipFamilies"), CHANGED);
  if (textIn(before.type) !== "LoadBalancer" || textIn(after.type) !== "LoadBalancer") return;
  if (before.loadBalancerClass !== after.loadBalancerClass) report(at(SPEC, "loadBalancerClass"), CHANGED);
  const checks = [before, after].every(({ externalTrafficPolicy }) => externalTrafficPolicy === "Local");
  const port = before.healthCheckNodePort;
  if (checks && port !== undefined && port !== after.healthCheckNodePort)
    report(at(SPEC, "healthCheckNodePort"), CHANGED);
}
