import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn } from "../values.ts";
import { amountOf, isContainerResource, NO_RESOURCE } from "./resources.ts";
import { DNS_LABEL, isDnsLabel, isPathSegment } from "./names.ts";
import { validateLabelSelector } from "./selector.ts";
import { validateNamed } from "./reference.ts";
import { ownValue } from "../../model/own-value.ts";

const SPEC = at(undefined, "spec");

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/autoscaling/validation/validation.go */
export function validateAutoscaler(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const [min, max] = [numberIn(spec.minReplicas) ?? 1, numberIn(spec.maxReplicas)];
  if (max === undefined) report(at(SPEC, "maxReplicas"), "is missing");
  else if (max < min) report(at(SPEC, "maxReplicas"), "must not be less than minReplicas");
  const target = mapIn(spec.scaleTargetRef);
  validateNamed(target, at(SPEC, "scaleTargetRef"), report);
  // The one kind of Kubernetes' own first group that can be scaled.
  const isOfCore = textIn(target.kind) === "ReplicationController";
  if (!isOfCore && !textIn(target.apiVersion).includes("/"))
    report(at(at(SPEC, "scaleTargetRef"), "apiVersion"), "must name a group and a version, like apps/v1");
  if (textIn(object.apiVersion) === "autoscaling/v1") {
    const percent = numberIn(spec.targetCPUUtilizationPercentage);
    if (percent !== undefined && percent < 1)
      report(at(SPEC, "targetCPUUtilizationPercentage"), "must be at least 1");
    return;
  }
  mapsIn(spec.metrics).forEach((metric, index) => {
    validateMetric(metric, inside(at(SPEC, "metrics"), String(index)), report);
  });
  for (const field of ["scaleUp", "scaleDown"]) {
    const rules = mapIn(spec.behavior)[field];
    if (isMap(rules)) validateRules(rules, at(at(SPEC, "behavior"), field), report);
  }
}

function validateRules(rules: ValueMap, path: Path, report: Report): void {
  mapsIn(rules.policies).forEach((policy, index) => {
    const where = inside(at(path, "policies"), String(index));
    if (textIn(policy.type) === "") report(at(where, "type"), "must be Pods or Percent");
    for (const field of ["value", "periodSeconds"]) {
      if (numberIn(policy[field]) === undefined) report(at(where, field), "must be more than 0");
    }
  });
  const tolerance = amountOf(rules.tolerance);
  if (tolerance !== undefined && tolerance < 0n) report(at(path, "tolerance"), "must not be negative");
}

/** The field of each type's source, and which of the target's values it takes: one of them. */
const SOURCES: Readonly<Record<string, readonly [field: string, values: readonly string[]]>> = {
  Object: ["object", ["value", "averageValue"]],
  External: ["external", ["value", "averageValue"]],
  Pods: ["pods", ["averageValue"]],
  Resource: ["resource", ["averageUtilization", "averageValue"]],
  ContainerResource: ["containerResource", ["averageUtilization", "averageValue"]],
};
/** Kinds of metrics whose target may have one value only. */
const ONE_VALUE = new Set(["external", "resource", "containerResource"]);

function validateMetric(metric: ValueMap, path: Path, report: Report): void {
  const known = ownValue(SOURCES, textIn(metric.type));
  if (known === undefined) {
    report(at(path, "type"), `must be one of ${Object.keys(SOURCES).join(", ")}`);
    return;
  }
  const [field, values] = known;
  for (const [other] of Object.values(SOURCES)) {
    if (other !== field && isMap(metric[other]))
      report(at(path, other), `may not be set for a metric of the type ${textIn(metric.type)}`);
  }
  const source = metric[field];
  const where = at(path, field);
  if (!isMap(source)) {
    report(where, "is missing");
    return;
  }
  validateIdentity(source, field, where, report);
  const target = mapIn(source.target);
  validateTarget(target, at(where, "target"), report);
  const given = values.filter((value) => target[value] !== undefined);
  if (given.length === 0) report(at(where, "target"), `must have ${values.join(" or ")}`);
  if (given.length > 1 && ONE_VALUE.has(field))
    report(at(where, "target"), `may not have ${values.join(" and ")}`);
}

function validateIdentity(source: ValueMap, field: string, path: Path, report: Report): void {
  if (field === "object") validateNamed(mapIn(source.describedObject), at(path, "describedObject"), report);
  if (field === "resource" || field === "containerResource") {
    const name = textIn(source.name);
    if (name === "") report(at(path, "name"), "is missing");
    else if (field === "containerResource" && !isContainerResource(name))
      report(at(path, "name"), NO_RESOURCE);
  } else {
    const metric = mapIn(source.metric);
    const name = textIn(metric.name);
    if (name === "") report(at(at(path, "metric"), "name"), "is missing");
    else if (!isPathSegment(name)) report(at(at(path, "metric"), "name"), "may not have `/` or `%`");
  }
  if (field !== "containerResource") return;
  const container = textIn(source.container);
  if (container === "") report(at(path, "container"), "is missing");
  else if (!isDnsLabel(container)) report(at(path, "container"), DNS_LABEL);
}

const TARGET_TYPES = ["Utilization", "Value", "AverageValue"];

function validateTarget(target: ValueMap, path: Path, report: Report): void {
  if (!TARGET_TYPES.includes(textIn(target.type)))
    report(at(path, "type"), `must be one of ${TARGET_TYPES.join(", ")}`);
  for (const field of ["value", "averageValue"]) {
    const amount = amountOf(target[field]);
    if (amount !== undefined && amount <= 0n) report(at(path, field), "must be more than 0");
  }
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/policy/validation/validation.go */
export function validateBudget(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  if (spec.minAvailable !== undefined && spec.maxUnavailable !== undefined)
    report(SPEC, "may set minAvailable or maxUnavailable, not both");
  for (const field of ["minAvailable", "maxUnavailable"]) {
    const value = spec[field];
    const percent = /^(\d+)%$/.exec(textIn(value))?.[1];
    if (typeof value === "string" && percent === undefined)
      report(at(SPEC, field), "must be a number or a percentage like 25%");
    if (percent !== undefined && Number(percent) > 100) report(at(SPEC, field), "must not be more than 100%");
    if ((numberIn(value) ?? 0) < 0) report(at(SPEC, field), "must not be negative");
  }
  if (isMap(spec.selector)) validateLabelSelector(spec.selector, at(SPEC, "selector"), report);
}

/**
 * Whether it may have no pods where the gate HPAScaleToZero is on, as it is since 1.37: by a metric that is there without
 * any. https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/autoscaling/validation/validation.go
 */
export function mayScaleToZero(autoscaler: ValueMap): boolean {
  const spec = mapIn(autoscaler.spec);
  const isThere = (metric: ValueMap): boolean => ["Object", "External"].includes(textIn(metric.type));
  return spec.minReplicas === 0 && mapsIn(spec.metrics).some(isThere);
}
