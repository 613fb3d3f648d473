import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import { DNS_LABEL, isDnsLabel, isLabelValue, isQualifiedName } from "./names.ts";
import { validateLabelSelector } from "./selector.ts";
import { ownValue } from "../../model/own-value.ts";

/** Which nodes a pod may go to: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go */
export function validateScheduling(spec: ValueMap, path: Path, report: Report): void {
  for (const [key, value] of Object.entries(mapIn(spec.nodeSelector))) {
    if (!isQualifiedName(key) || !isLabelValue(textIn(value)))
      report(inside(at(path, "nodeSelector"), key), "is no label that Kubernetes takes");
  }
  const gates = mapsIn(spec.schedulingGates).map(({ name }) => textIn(name));
  if (!gates.every(isQualifiedName))
    report(at(path, "schedulingGates"), "must be names with an optional prefix");
  if (new Set(gates).size < gates.length) report(at(path, "schedulingGates"), "has two of one name");
  validateTolerations(spec, path, report);
  validateSpread(spec, path, report);
  validateAffinity(mapIn(spec.affinity), at(path, "affinity"), report);
}

export function validateTolerations(spec: ValueMap, path: Path, report: Report): void {
  mapsIn(spec.tolerations).forEach((toleration, index) => {
    const where = inside(at(path, "tolerations"), String(index));
    const [key, operator, value] = [toleration.key, toleration.operator, toleration.value].map((field) =>
      textIn(field),
    );
    if (operator !== "" && operator !== "Exists" && operator !== "Equal") {
      // Gt and Lt are known, and off by default: gate TaintTolerationComparisonOperators.
      report(at(where, "operator"), "must be Equal or Exists");
    }
    if (key === "" && operator !== "Exists")
      report(at(where, "operator"), "must be Exists when there is no key");
    if (operator === "Exists" && value !== "")
      report(at(where, "value"), "must be empty when the operator is Exists");
    if (operator !== "Exists" && !isLabelValue(value ?? ""))
      report(at(where, "value"), "must be a value that a label may have");
    if (toleration.tolerationSeconds !== undefined && textIn(toleration.effect) !== "NoExecute")
      report(at(where, "effect"), "must be NoExecute when tolerationSeconds is set");
    if (key !== undefined && key !== "" && !isQualifiedName(key))
      report(at(where, "key"), "is no key that Kubernetes takes");
  });
}

function validateSpread(spec: ValueMap, path: Path, report: Report): void {
  const seen = new Set<string>();
  mapsIn(spec.topologySpreadConstraints).forEach((constraint, index) => {
    const where = inside(at(path, "topologySpreadConstraints"), String(index));
    const [topology, unsatisfiable] = [textIn(constraint.topologyKey), textIn(constraint.whenUnsatisfiable)];
    if (topology === "") report(at(where, "topologyKey"), "is missing");
    if (unsatisfiable === "") report(at(where, "whenUnsatisfiable"), "is missing");
    if ((numberIn(constraint.maxSkew) ?? 0) < 1) report(at(where, "maxSkew"), "must be at least 1");
    if (constraint.minDomains !== undefined && unsatisfiable === "ScheduleAnyway")
      report(at(where, "minDomains"), "may only be set when whenUnsatisfiable is DoNotSchedule");
    validateLabelKeys(constraint, where, report);
    const key = `${topology} ${unsatisfiable}`;
    if (seen.has(key)) report(where, "has the topologyKey and whenUnsatisfiable of another one");
    seen.add(key);
    if (isMap(constraint.labelSelector))
      validateLabelSelector(constraint.labelSelector, at(where, "labelSelector"), report);
  });
}

function validateAffinity(affinity: ValueMap, path: Path, report: Report): void {
  for (const kind of ["podAffinity", "podAntiAffinity"]) {
    const terms = mapIn(affinity[kind]);
    const required = mapsIn(terms.requiredDuringSchedulingIgnoredDuringExecution);
    const preferred = mapsIn(terms.preferredDuringSchedulingIgnoredDuringExecution);
    for (const term of [...required, ...preferred.map(({ podAffinityTerm }) => mapIn(podAffinityTerm))]) {
      validatePodTerm(term, at(path, kind), report);
    }
    if (preferred.some(({ weight }) => !isWeight(numberIn(weight))))
      report(at(path, kind), "has a weight that is not between 1 and 100");
  }
  validateNodes(mapIn(affinity.nodeAffinity), at(path, "nodeAffinity"), report);
}

function validatePodTerm(term: ValueMap, path: Path, report: Report): void {
  if (textIn(term.topologyKey) === "") report(path, "has a term without a topologyKey");
  else if (!isQualifiedName(textIn(term.topologyKey))) report(path, "has a topologyKey that is no label");
  for (const field of ["labelSelector", "namespaceSelector"]) {
    if (isMap(term[field])) validateLabelSelector(term[field], at(path, field), report);
  }
  if (!textsIn(term.namespaces).every(isDnsLabel)) report(at(path, "namespaces"), DNS_LABEL);
  validateLabelKeys(term, path, report);
}

function validateLabelKeys(term: ValueMap, path: Path, report: Report): void {
  const [match, mismatch] = [textsIn(term.matchLabelKeys), textsIn(term.mismatchLabelKeys)];
  if (match.length + mismatch.length > 0 && term.labelSelector === undefined)
    report(
      at(path, match.length > 0 ? "matchLabelKeys" : "mismatchLabelKeys"),
      "may only be set beside a labelSelector",
    );
  if (![...match, ...mismatch].every(isQualifiedName))
    report(at(path, "matchLabelKeys"), "has a key that is no label");
  if (match.some((key) => mismatch.includes(key)))
    report(at(path, "matchLabelKeys"), "has a key of mismatchLabelKeys");
}

function validateNodes(node: ValueMap, path: Path, report: Report): void {
  const required = node.requiredDuringSchedulingIgnoredDuringExecution;
  if (isMap(required) && mapsIn(required.nodeSelectorTerms).length === 0) report(path, "requires no term");
  if (
    mapsIn(node.preferredDuringSchedulingIgnoredDuringExecution).some(
      ({ weight }) => !isWeight(numberIn(weight)),
    )
  )
    report(path, "has a weight that is not between 1 and 100");
  const preferred = mapsIn(node.preferredDuringSchedulingIgnoredDuringExecution);
  const terms = [
    ...mapsIn(mapIn(required).nodeSelectorTerms),
    ...preferred.map(({ preference }) => mapIn(preference)),
  ];
  for (const term of terms) validateNodeTerm(term, path, report);
}

function isWeight(weight: number | undefined): boolean {
  return weight !== undefined && weight >= 1 && weight <= 100;
}

/** How many values an operator takes. */
const VALUES: Readonly<Record<string, (count: number) => boolean>> = {
  In: (count) => count > 0,
  NotIn: (count) => count > 0,
  Exists: (count) => count === 0,
  DoesNotExist: (count) => count === 0,
  Gt: (count) => count === 1,
  Lt: (count) => count === 1,
};

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateNodeSelectorRequirement) */
export function validateNodeTerm(term: ValueMap, path: Path, report: Report): void {
  for (const { key, operator, values } of mapsIn(term.matchExpressions)) {
    const all = textsIn(values);
    const takes = ownValue(VALUES, textIn(operator));
    if (takes === undefined)
      report(path, `has an operator that is none of ${Object.keys(VALUES).join(", ")}`);
    else if (!takes(all.length))
      report(path, `has ${all.length} values for the operator ${textIn(operator)}`);
    if (!isQualifiedName(textIn(key)) || !all.every(isLabelValue))
      report(path, "has a label that Kubernetes does not take");
  }
  for (const { key, operator, values } of mapsIn(term.matchFields)) {
    const isOne = operator === "In" || operator === "NotIn";
    if (key !== "metadata.name" || !isOne || textsIn(values).length !== 1)
      report(path, "may match a field by one metadata.name only");
  }
}
