import { sameValue } from "../../model/equal.ts";
import { getIn, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../fields.ts";

/** A label that pods ask of their nodes. */
export interface AskedLabel {
  readonly key: string;
  /** One of these; empty: whatever it is. */
  readonly values: readonly string[];
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector */
export function selectedLabels(spec: ValueMap): readonly AskedLabel[] {
  return Object.entries(mapAt(spec, "nodeSelector")).map(([key, value]) => ({
    key,
    values: typeof value === "string" ? [value] : [],
  }));
}

function requiredOf(spec: ValueMap): Value | undefined {
  return getIn(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution");
}

export interface NodeExpression extends AskedLabel {
  readonly operator: string;
}

/** Of several terms one is enough; of a term all expressions: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity */
export function requiredTerms(spec: ValueMap): readonly (readonly NodeExpression[])[] {
  return mapsAt(requiredOf(spec), "nodeSelectorTerms").map((term) =>
    mapsAt(term, "matchExpressions").map((each) => ({
      key: textAt(each, "key") ?? "",
      operator: textAt(each, "operator") ?? "",
      values: textsAt(each, "values"),
    })),
  );
}

/** Whether each node that has what `other` asks for has what this one does. */
export function isAskedBy({ key, values }: AskedLabel, other: AskedLabel): boolean {
  if (key !== other.key) return false;
  return (
    values.length === 0 || (other.values.length > 0 && other.values.every((each) => values.includes(each)))
  );
}

/** Whether each node that fits all of `other` fits this term. One without expressions fits none. */
function isWider(term: readonly NodeExpression[], other: readonly NodeExpression[]): boolean {
  return (
    term.length > 0 &&
    term.every((expression) =>
      other.some(
        (each) =>
          sameValue({ ...expression }, { ...each }) ||
          (ASKS_FOR.includes(expression.operator) &&
            ASKS_FOR.includes(each.operator) &&
            isAskedBy(expression, each)),
      ),
    )
  );
}

const ASKS_FOR = ["In", "Exists"];

/** Whether fewer nodes may fit what is required of them than before, by labels; fields of a node are compared as they are. */
export function requiresMore(base: ValueMap, head: ValueMap): boolean {
  const [required, wanted] = [base, head].map(requiredOf);
  if (!isMap(wanted) || sameValue(required, wanted)) return false;
  if (!isMap(required) || [required, wanted].some(namesFields)) return true;
  const terms = requiredTerms(head);
  return !requiredTerms(base).every((former) => terms.some((term) => isWider(term, former)));
}

function namesFields(required: ValueMap): boolean {
  return mapsAt(required, "nodeSelectorTerms").some(({ matchFields }) => matchFields !== undefined);
}

/** Whether it tolerates all that another one does: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts */
export function covers(toleration: ValueMap, other: ValueMap): boolean {
  const [effect, otherEffect] = [toleration, other].map((each) => textAt(each, "effect") ?? "");
  const [operator, otherOperator] = [toleration, other].map((each) => textAt(each, "operator") ?? "Equal");
  const hasSameValue = operator === otherOperator && (toleration.value ?? "") === (other.value ?? "");
  return (
    (effect === "" || effect === otherEffect) &&
    (toleration.key === undefined || toleration.key === other.key) &&
    (operator === "Exists" || hasSameValue)
  );
}
