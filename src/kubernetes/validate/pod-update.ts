import { sameValue } from "../../model/equal.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, without } from "../values.ts";

const SPEC = at(undefined, "spec");

/**
 * A Pod may get other images, more tolerations, a shorter deadline and fewer scheduling gates; a gated one also node
 * selectors and affinity.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePodUpdate)
 */
export function validatePodUpdate(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [admitted(mapIn(base.spec)), admitted(mapIn(head.spec))];
  validateDeadline(before, after, report);
  validateTolerations(mapsIn(before.tolerations), mapsIn(after.tolerations), report);
  const gates = (spec: ValueMap) => mapsIn(spec.schedulingGates).map(({ name }) => textIn(name));
  if (gates(after).some((gate) => !gates(before).includes(gate)))
    report(at(SPEC, "schedulingGates"), "may only be taken away");
  const gated = gates(before).length > 0;
  if (gated) validateSelectors(before, after, report);
  const mutable = new Set([
    "activeDeadlineSeconds",
    "tolerations",
    "schedulingGates",
    "containers",
    "initContainers",
  ]);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  for (const field of fields) {
    const isFree = mutable.has(field) || (gated && (field === "nodeSelector" || field === "affinity"));
    if (!isFree && !sameValue(before[field], after[field]))
      report(at(SPEC, field), "of a Pod cannot be changed");
  }
  for (const field of ["containers", "initContainers"])
    validateContainers(before[field], after[field], field, report);
}

/**
 * What admission writes into every Pod, beside its account: the priority, and tolerations of nodes in trouble.
 * https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
 */
function admitted(spec: ValueMap): ValueMap {
  return {
    priority: 0,
    preemptionPolicy: "PreemptLowerPriority",
    ...without(spec, "serviceAccount"),
  };
}

function validateContainers(
  before: Value | undefined,
  after: Value | undefined,
  field: string,
  report: Report,
): void {
  const [old, wanted] = [mapsIn(before), mapsIn(after)];
  if (old.length !== wanted.length) {
    report(at(SPEC, field), "of a Pod may not be added or taken away");
    return;
  }
  const withoutImage = (container: ValueMap) => without(container, "image");
  const differs = wanted.some((container, index) => {
    const other = old[index];
    return other === undefined || !sameValue(withoutImage(other), withoutImage(container));
  });
  if (differs) report(at(SPEC, field), "of a Pod may only get another image");
}

function validateDeadline(before: ValueMap, after: ValueMap, report: Report): void {
  const [old, wanted] = [numberIn(before.activeDeadlineSeconds), numberIn(after.activeDeadlineSeconds)];
  if (old !== undefined && (wanted === undefined || wanted > old))
    report(at(SPEC, "activeDeadlineSeconds"), "of a Pod may only become shorter");
}

function validateTolerations(before: readonly ValueMap[], after: readonly ValueMap[], report: Report): void {
  const withoutSeconds = (toleration: ValueMap) => without(toleration, "tolerationSeconds");
  const isKept = (toleration: ValueMap) =>
    after.some((other) => sameValue(withoutSeconds(toleration), withoutSeconds(other)));
  if (!before.every(isKept)) report(at(SPEC, "tolerations"), "of a Pod may only be added to");
}

/** A gated Pod's nodes may be narrowed down. */
function validateSelectors(before: ValueMap, after: ValueMap, report: Report): void {
  const [old, wanted] = [mapIn(before.nodeSelector), mapIn(after.nodeSelector)];
  if (Object.keys(old).some((key) => old[key] !== wanted[key]))
    report(at(SPEC, "nodeSelector"), "of a gated Pod may only be added to");
  const others = (spec: ValueMap) => without(mapIn(spec.affinity), "nodeAffinity");
  const required = (spec: ValueMap) =>
    mapIn(mapIn(spec.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution;
  const narrows = !isMap(required(before)) || sameValue(required(before), required(after));
  if (!sameValue(others(before), others(after)) || !narrows)
    report(at(SPEC, "affinity"), "of a gated Pod may only get a node affinity");
}
