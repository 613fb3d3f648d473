import { firstFew } from "../../../model/few.ts";
import { readBrackets } from "../../../model/brackets.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { hasRules, nameOf, rulesOf } from "./lost-rules.ts";

/**
 * Rules whose expression nobody can read: the operator leaves out the whole object.
 * https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/operator/rules.go (ValidateRule)
 */
export function unreadRules({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.filter(hasRules).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const known = new Set(faultsOf(before).map(({ expr }) => expr));
    const faults = faultsOf(object).filter(({ expr }) => !known.has(expr));
    const [first] = faults;
    if (first === undefined) return [];
    const { kind, name } = object;
    const names = firstFew([...new Set(faults.map((each) => each.name))]);
    const message = `${kind} ${name}: the expression of ${names} cannot be read (${first.fault}), so that the operator leaves out all of ${name}: nobody is told of what its rules ask.`;
    return [{ object, message }];
  });
}

function faultsOf(object: KubernetesObject | undefined) {
  return rulesOf(object).flatMap((rule: ValueMap) => {
    const expr = textAt(rule, "expr");
    const fault = expr === undefined ? undefined : exprFault(expr);
    return expr === undefined || fault === undefined ? [] : [{ name: nameOf(rule), expr, fault }];
  });
}

/** What begins and ends with these waits for something: https://prometheus.io/docs/prometheus/latest/querying/operators/ */
const BEGINS = /^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i;
const ENDS = /(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;

function exprFault(expr: string): string | undefined {
  // Somebody fills it in.
  if (expr.includes("${") || expr.includes("{{")) return undefined;
  const { fault, bare } = readBrackets(expr, "\"'`", "#");
  if (fault !== undefined) return fault;
  if (bare.trim() === "") return "it is empty";
  if (BEGINS.test(bare)) return "nothing stands before its first operator";
  return ENDS.test(bare) ? "nothing stands after its last operator" : undefined;
}
