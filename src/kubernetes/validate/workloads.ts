import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, without } from "../values.ts";
import { DNS_LABEL, isDnsLabel } from "./names.ts";
import { validatePodAnnotations } from "./pod-annotations.ts";
import { validatePodSpec, validateTemplate } from "./pod-spec.ts";
import { selectorMatches, validateOwnSelector } from "./selector.ts";
import { validateClaimSpec } from "./claims.ts";

const SPEC = at(undefined, "spec");
const TEMPLATE = at(SPEC, "template");

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/apps/validation/validation.go (ValidateDeploymentSpec) */
export function validateDeployment(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateOwnSelector(spec, report);
  validateTemplate(mapIn(spec.template), TEMPLATE, report);
  mustRestart(spec, report);
  const strategy = mapIn(spec.strategy);
  const path = at(SPEC, "strategy");
  const rolling = strategy.rollingUpdate;
  if (textIn(strategy.type) === "Recreate" && rolling !== undefined)
    report(at(path, "rollingUpdate"), "may not be set when the type is Recreate");
  if (textIn(strategy.type) === "RollingUpdate")
    validateRolling(mapIn(rolling), at(path, "rollingUpdate"), report);
  const deadline = numberIn(spec.progressDeadlineSeconds);
  if (deadline !== undefined && deadline <= (numberIn(spec.minReadySeconds) ?? 0))
    report(at(SPEC, "progressDeadlineSeconds"), "must be greater than minReadySeconds");
}

function validateRolling(rolling: ValueMap, path: Path, report: Report): void {
  for (const field of ["maxSurge", "maxUnavailable"])
    validateCount(rolling[field], at(path, field), report, field === "maxSurge");
  if (isZero(rolling.maxSurge) && isZero(rolling.maxUnavailable))
    report(at(path, "maxUnavailable"), "may not be 0 when maxSurge is 0");
}

function isZero(value: Value | undefined): boolean {
  return value === 0 || value === "0%";
}

function validateCount(value: Value | undefined, path: Path, report: Report, isUnbounded = false): void {
  const number = numberIn(value);
  if (value === undefined || (number !== undefined && number >= 0)) return;
  const percent = /^(\d+)%$/.exec(textIn(value))?.[1];
  if (percent === undefined) report(path, "must be a number or a percentage like 25%");
  else if (!isUnbounded && Number(percent) > 100) report(path, "must not be more than 100%");
}

function mustRestart(spec: ValueMap, report: Report): void {
  const template = mapIn(mapIn(spec.template).spec);
  if (textIn(template.restartPolicy) !== "Always")
    report(at(at(TEMPLATE, "spec"), "restartPolicy"), "must be Always for this kind");
  if (template.activeDeadlineSeconds !== undefined)
    report(at(at(TEMPLATE, "spec"), "activeDeadlineSeconds"), "may not be set for this kind");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/apps/validation/validation.go (ValidateStatefulSetSpec) */
export function validateStatefulSet(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const claims = mapsIn(spec.volumeClaimTemplates);
  validateOwnSelector(spec, report);
  const names = claims.map((claim) => textIn(mapIn(claim.metadata).name));
  // The controller writes the pods' names and their volumes from the claims.
  const pod = without(mapIn(mapIn(spec.template).spec), "hostname", "subdomain");
  validateTemplate({ ...mapIn(spec.template), spec: pod }, TEMPLATE, report, names);
  mustRestart(spec, report);
  const strategy = mapIn(spec.updateStrategy);
  const path = at(SPEC, "updateStrategy");
  if (textIn(strategy.type) === "OnDelete" && strategy.rollingUpdate !== undefined)
    report(at(path, "rollingUpdate"), "may not be set when the type is OnDelete");
  const partition = numberIn(mapIn(strategy.rollingUpdate).partition);
  if (partition !== undefined && partition < 0)
    report(at(at(path, "rollingUpdate"), "partition"), "must not be negative");
  claims.forEach((claim, index) => {
    validateClaimSpec(
      mapIn(claim.spec),
      at(inside(at(SPEC, "volumeClaimTemplates"), names[index] ?? ""), "spec"),
      report,
    );
  });
}

/** A claim of one that is there cannot be changed: validateVolumeClaimTemplate asks for names of volumes. */
export function validateNewStatefulSet(object: ValueMap, report: Report): void {
  for (const { metadata } of mapsIn(mapIn(object.spec).volumeClaimTemplates)) {
    const name = textIn(mapIn(metadata).name);
    const path = at(inside(at(SPEC, "volumeClaimTemplates"), name), "metadata");
    if (!isDnsLabel(name)) report(at(path, "name"), DNS_LABEL);
  }
}

/** A name that is there already cannot be changed either, so only a new object is asked. */
export function validateServiceName(object: ValueMap, report: Report): void {
  const name = textIn(mapIn(object.spec).serviceName);
  if (name !== "" && !isDnsLabel(name))
    report(at(SPEC, "serviceName"), "must be lower case letters, digits and hyphens");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/apps/validation/validation.go (ValidateDaemonSetSpec) */
export function validateDaemonSet(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateOwnSelector(spec, report);
  validateTemplate(mapIn(spec.template), TEMPLATE, report);
  mustRestart(spec, report);
  const strategy = mapIn(spec.updateStrategy);
  if (textIn(strategy.type) !== "RollingUpdate") return;
  const rolling = mapIn(strategy.rollingUpdate);
  const path = at(at(SPEC, "updateStrategy"), "rollingUpdate");
  for (const field of ["maxSurge", "maxUnavailable"]) validateCount(rolling[field], at(path, field), report);
  const surges = !isZero(rolling.maxSurge);
  if (surges && !isZero(rolling.maxUnavailable))
    report(at(path, "maxSurge"), "may not be set when maxUnavailable is not 0");
  if (!surges && isZero(rolling.maxUnavailable))
    report(at(path, "maxUnavailable"), "may not be 0 when maxSurge is 0");
}

export function validateReplicaSet(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateOwnSelector(spec, report);
  validateTemplate(mapIn(spec.template), TEMPLATE, report);
  mustRestart(spec, report);
}

/** Its selector is a map of labels, by default the template's own. */
export function validateReplicationController(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  if (!isMap(spec.template)) {
    report(TEMPLATE, "is missing");
    return;
  }
  const labels = mapIn(mapIn(spec.template.metadata).labels);
  const matches = selectorMatches({ matchLabels: mapIn(spec.selector) }, labels);
  if (Object.keys(labels).length === 0 || !matches)
    report(at(SPEC, "selector"), "does not match the pod template's labels");
  validateTemplate(spec.template, TEMPLATE, report);
  mustRestart(spec, report);
}

export function validatePod(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validatePodSpec(spec, SPEC, report);
  validatePodAnnotations(object, undefined, report);
  validateImages(spec, report);
  if (mapsIn(spec.schedulingGates).length > 0 && textIn(spec.nodeName) !== "")
    report(at(SPEC, "nodeName"), "may not be set beside schedulingGates");
}

/** Of a template blanks are taken, and its pods are refused: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateContainers) */
function validateImages(spec: ValueMap, report: Report): void {
  for (const role of ["initContainers", "containers"]) {
    for (const container of mapsIn(spec[role])) {
      const image = textIn(container.image);
      const path = at(inside(at(SPEC, role), textIn(container.name)), "image");
      if (image.trim() !== image) report(path, "must not begin or end with a blank");
    }
  }
}
