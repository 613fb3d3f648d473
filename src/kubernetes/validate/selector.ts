import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { isLabelValue, isQualifiedName } from "./names.ts";

/** https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/apis/meta/v1/validation/validation.go (ValidateLabelSelector) */
export function validateLabelSelector(selector: ValueMap, path: Path, report: Report): void {
  for (const [key, value] of Object.entries(mapIn(selector.matchLabels))) {
    if (!isQualifiedName(key) || !isLabelValue(textIn(value)))
      report(inside(at(path, "matchLabels"), key), "is no label that Kubernetes takes");
  }
  mapsIn(selector.matchExpressions).forEach((expression, index) => {
    const where = inside(at(path, "matchExpressions"), String(index));
    const values = textsIn(expression.values);
    const count = values.length;
    if (!isQualifiedName(textIn(expression.key)) || !values.every(isLabelValue))
      report(where, "is no label that Kubernetes takes");
    const operator = textIn(expression.operator);
    if (!["In", "NotIn", "Exists", "DoesNotExist"].includes(operator))
      report(at(where, "operator"), "must be In, NotIn, Exists or DoesNotExist");
    else if (operator.endsWith("In") && count === 0)
      report(at(where, "values"), "must not be empty for this operator");
    else if (operator.includes("xist") && count > 0)
      report(at(where, "values"), "must be empty for this operator");
  });
}

export function selectorMatches(selector: ValueMap, labels: ValueMap): boolean {
  const byLabel = Object.entries(mapIn(selector.matchLabels)).every(([key, value]) => labels[key] === value);
  return (
    byLabel &&
    mapsIn(selector.matchExpressions).every((expression) => {
      const value = labels[textIn(expression.key)];
      const values = textsIn(expression.values);
      switch (textIn(expression.operator)) {
        case "In":
          return typeof value === "string" && values.includes(value);
        case "NotIn":
          return typeof value !== "string" || !values.includes(value);
        case "Exists":
          return value !== undefined;
        case "DoesNotExist":
          return value === undefined;
        default:
          return true;
      }
    })
  );
}

/** The labels that a selector asks for and that are not there; expressions by their key. */
function unmatchedLabels(selector: ValueMap, labels: ValueMap): readonly string[] {
  const missing = Object.entries(mapIn(selector.matchLabels)).filter(([key, value]) => labels[key] !== value);
  const expressions = mapsIn(selector.matchExpressions).filter(
    (expression) => !selectorMatches({ matchExpressions: [expression] }, labels),
  );
  return [...missing.map(([key]) => key), ...expressions.map(({ key }) => textIn(key))];
}

/** A selector of a workload must be there, choose something, and choose the workload's own pods. */
export function validateOwnSelector(spec: ValueMap, report: Report): void {
  const path = at(at(undefined, "spec"), "selector");
  if (!isMap(spec.selector)) {
    report(path, "is missing");
    return;
  }
  const { selector } = spec;
  if (Object.keys(mapIn(selector.matchLabels)).length + mapsIn(selector.matchExpressions).length === 0) {
    report(path, "must choose something");
    return;
  }
  validateLabelSelector(selector, path, report);
  const unmatched = unmatchedLabels(selector, mapIn(mapIn(mapIn(spec.template).metadata).labels));
  if (unmatched.length > 0)
    report(path, `asks for ${unmatched.join(", ")}, which the pod template's labels do not match`);
}
