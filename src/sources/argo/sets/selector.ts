import { fieldIn } from "../../../delivery/replaced-fields.ts";
import { ownValue } from "../../../model/own-value.ts";
import { isList, isMap, type ValueMap } from "../../../yaml/value.ts";

/** Whether a label selector matches. https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export function selects(selector: ValueMap, labels: Readonly<Record<string, string>>): boolean {
  const matchLabels = fieldIn(selector, "matchLabels");
  const expressions = fieldIn(selector, "matchExpressions");
  return (
    (!isMap(matchLabels) ||
      Object.entries(matchLabels).every(([key, value]) => ownValue(labels, key) === value)) &&
    (!isList(expressions) || expressions.every((entry) => !isMap(entry) || holds(entry, labels)))
  );
}

function holds(expression: ValueMap, labels: Readonly<Record<string, string>>): boolean {
  const { key, operator, values } = expression;
  const label = typeof key === "string" ? ownValue(labels, key) : undefined;
  const isIn = label !== undefined && isList(values) && values.includes(label);
  if (operator === "In") return isIn;
  if (operator === "NotIn") return !isIn;
  return (operator === "Exists") === (label !== undefined);
}
