import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import { ONE } from "../quantity.ts";
import { amountOf, isContainerResource, NO_RESOURCE } from "./resources.ts";
import { isQualifiedName } from "./names.ts";
import { ownValue } from "../../model/own-value.ts";

const SPEC = at(undefined, "spec");
const LIMIT_TYPES = ["Pod", "Container", "PersistentVolumeClaim"];

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateLimitRange) */
export function validateLimitRange(object: ValueMap, report: Report): void {
  const seen = new Set<string>();
  mapsIn(mapIn(object.spec).limits).forEach((limit, index) => {
    const path = inside(at(SPEC, "limits"), String(index));
    const type = textIn(limit.type);
    if (!isQualifiedName(type) || (!type.includes("/") && !LIMIT_TYPES.includes(type)))
      report(at(path, "type"), `must be ${LIMIT_TYPES.join(", ")} or a name with a prefix`);
    if (seen.has(type)) report(at(path, "type"), "is the type of another limit");
    seen.add(type);
    if (type === "Pod") {
      for (const field of ["default", "defaultRequest"])
        if (limit[field] !== undefined) report(at(path, field), "may not be set for Pods");
    }
    if (type === "PersistentVolumeClaim" && amountIn(limit, "min", "storage") === undefined) {
      if (amountIn(limit, "max", "storage") === undefined)
        report(path, "must have a min or a max of storage");
    }
    validateAmounts(limit, path, report);
  });
}

function validateResourceNames(limit: ValueMap, path: Path, report: Report): void {
  const isOfContainers = ["Pod", "Container"].includes(textIn(limit.type));
  const isKnown = (name: string): boolean =>
    isOfContainers ? isContainerResource(name) : name === "storage" || isOfQuota(name);
  for (const field of ["min", "max", "default", "defaultRequest", "maxLimitRequestRatio"]) {
    for (const name of Object.keys(mapIn(limit[field])))
      if (!isKnown(name)) report(inside(at(path, field), name), NO_RESOURCE);
  }
}

function amountIn(limit: ValueMap, field: string, name: string): bigint | undefined {
  return amountOf(mapIn(limit[field])[name]);
}

/** What may not be more than what. */
const ORDER = [
  ["min", "max"],
  ["min", "defaultRequest"],
  ["min", "default"],
  ["defaultRequest", "default"],
  ["defaultRequest", "max"],
  ["default", "max"],
] as const;

function validateAmounts(limit: ValueMap, path: Path, report: Report): void {
  const names = ["min", "max", "default", "defaultRequest"].flatMap((field) =>
    Object.keys(mapIn(limit[field])),
  );
  validateResourceNames(limit, path, report);
  for (const name of new Set(names)) {
    for (const [low, high] of ORDER) {
      const [small, large] = [amountIn(limit, low, name), amountIn(limit, high, name)];
      if (small !== undefined && large !== undefined && small > large)
        report(inside(at(path, low), name), `must not be more than ${high}`);
    }
  }
  for (const name of Object.keys(mapIn(limit.maxLimitRequestRatio))) {
    const ratio = amountIn(limit, "maxLimitRequestRatio", name);
    const [min, max] = [amountIn(limit, "min", name), amountIn(limit, "max", name)];
    const where = inside(at(path, "maxLimitRequestRatio"), name);
    if (ratio !== undefined && ratio < ONE) report(where, "must not be less than 1");
    if (ratio !== undefined && min !== undefined && max !== undefined && ratio * min > max * ONE)
      report(where, "must not be more than max divided by min");
  }
}

const OPPOSITE = [
  ["BestEffort", "NotBestEffort"],
  ["Terminating", "NotTerminating"],
] as const;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateResourceQuotaSpec) */
export function validateQuota(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  for (const [name, value] of Object.entries(mapIn(spec.hard))) {
    const amount = amountOf(value);
    const where = inside(at(SPEC, "hard"), name);
    if (!isOfQuota(name)) report(where, "is nothing that a quota can limit");
    if (amount !== undefined && amount < 0n) report(where, "must not be negative");
    if (amount !== undefined && (COUNTED.has(name) || name.startsWith("count/")) && amount % ONE !== 0n)
      report(where, "must be a whole number");
  }
  const limited = Object.keys(mapIn(spec.hard));
  validateScopes(textsIn(spec.scopes), limited, at(SPEC, "scopes"), report);
  const expressions = mapsIn(mapIn(spec.scopeSelector).matchExpressions);
  const path = at(at(SPEC, "scopeSelector"), "matchExpressions");
  validateScopes(
    expressions.map(({ scopeName }) => textIn(scopeName)),
    limited,
    path,
    report,
  );
  expressions.forEach((expression, index) => {
    validateScope(expression, inside(path, String(index)), report);
  });
}

const OF_QUOTAS = new Set([
  ...["cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.storage"],
  ...["requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage"],
]);
/** What is counted, in whole numbers. */
const COUNTED = new Set([
  ...["pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "persistentvolumeclaims"],
  ...["configmaps", "services.nodeports", "services.loadbalancers"],
]);

/** Others may have any scope. */
function isStandard(name: string): boolean {
  return OF_QUOTAS.has(name) || COUNTED.has(name);
}

function isOfQuota(name: string): boolean {
  if (name.includes("/")) return isQualifiedName(name);
  return OF_QUOTAS.has(name) || COUNTED.has(name) || /^(?:requests\.)?hugepages-./.test(name);
}

/** What each scope can limit: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/helper/helpers.go (IsResourceQuotaScopeValidForResource) */
const OF_PODS = ["pods", "cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory"];
const OF_SCOPES: Readonly<Record<string, readonly string[]>> = {
  Terminating: OF_PODS,
  NotTerminating: OF_PODS,
  NotBestEffort: OF_PODS,
  PriorityClass: OF_PODS,
  CrossNamespacePodAffinity: OF_PODS,
  BestEffort: ["pods"],
  VolumeAttributesClass: ["persistentvolumeclaims", "requests.storage"],
};

function isScope(name: string): boolean {
  return Object.hasOwn(OF_SCOPES, name);
}

function validateScopes(
  scopes: readonly string[],
  limited: readonly string[],
  path: Path,
  report: Report,
): void {
  for (const scope of scopes) {
    const allowed = ownValue(OF_SCOPES, scope);
    const other = limited.find((name) => isStandard(name) && allowed?.includes(name) === false);
    if (other !== undefined) report(path, `has ${scope}, which cannot be asked of ${other}`);
  }
  if (!scopes.every(isScope)) report(path, "has a scope that Kubernetes has not");
  for (const pair of OPPOSITE) {
    if (pair.every((scope) => scopes.includes(scope))) report(path, `has both ${pair.join(" and ")}`);
  }
}

function validateScope(expression: ValueMap, path: Path, report: Report): void {
  const [scope, operator] = [textIn(expression.scopeName), textIn(expression.operator)];
  const count = textsIn(expression.values).length;
  const isPlain = scope !== "PriorityClass" && scope !== "VolumeAttributesClass";
  if (isPlain && isScope(scope) && operator !== "Exists")
    report(at(path, "operator"), "must be Exists for this scope");
  else if (operator === "") report(at(path, "operator"), "is missing");
  if ((operator === "In" || operator === "NotIn") && count === 0)
    report(at(path, "values"), "must not be empty for this operator");
  if ((operator === "Exists" || operator === "DoesNotExist") && count > 0)
    report(at(path, "values"), "must be empty for this operator");
}

const HIGHEST_OF_USERS = 1_000_000_000;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/scheduling/validation/validation.go */
export function validatePriorityClass(object: ValueMap, report: Report): void {
  const name = textIn(mapIn(object.metadata).name);
  const isSystems = name === "system-node-critical" || name === "system-cluster-critical";
  if (isSystems) return;
  if (name.startsWith("system-"))
    report(at(at(undefined, "metadata"), "name"), "may not start with `system-`");
  if ((numberIn(object.value) ?? 0) > HIGHEST_OF_USERS)
    report(at(undefined, "value"), `must be at most ${HIGHEST_OF_USERS}`);
}

const LABELS = at(at(undefined, "metadata"), "labels");
const LEVELS = ["privileged", "baseline", "restricted"];

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/staging/src/k8s.io/pod-security-admission/api/helpers.go (PolicyToEvaluate) */
export function validateNamespace({ metadata }: ValueMap, report: Report): void {
  const labels = mapIn(mapIn(metadata).labels);
  for (const mode of ["enforce", "audit", "warn"]) {
    const label = `pod-security.kubernetes.io/${mode}`;
    const [level, version] = [labels[label], labels[`${label}-version`]];
    if (typeof level === "string" && !LEVELS.includes(level))
      report(inside(LABELS, label), `must be one of ${LEVELS.join(", ")}`);
    if (typeof version === "string" && !/^(?:latest|v1\.(?:0|[1-9]\d*))$/.test(version))
      report(inside(LABELS, `${label}-version`), "must be latest or a release like v1.36");
  }
}
