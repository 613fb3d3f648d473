import { scalarText } from "../../../kubernetes/values.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { fitsPattern, type Answer } from "./kyverno-pattern.ts";
import { askedBy, oneOf, type Certainty } from "./kyverno-scope.ts";
import { refusedBy } from "./pod-standards.ts";
import { rulesOfKyverno } from "./strict-admission.ts";

/** What an enforced policy of Kyverno answers to a workload as it is stored, or "passes" where it is not asked. */
export function kyvernoAnswer(policy: KubernetesObject, workload: Workload, stored: ValueMap): Answer {
  const { manifest, kind, namespace } = policy;
  const spec = mapAt(manifest, "spec");
  const isElsewhere = kind === "Policy" && namespace !== workload.object.namespace;
  if (isElsewhere || spec.admission === false) return "passes";
  const hasOverrides = spec.validationFailureActionOverrides !== undefined;
  const answers = rulesOfKyverno(spec).map((rule): Answer => {
    const asked = askedBy(rule, policy, workload.object);
    const isCase = meetsPreconditions(rule.preconditions ?? null);
    if (rule.validate === undefined || asked === undefined || isCase === false) return "passes";
    const isOpen = hasOverrides || !asked.isCertain || OTHER_CASES.some((field) => rule[field] !== undefined);
    return isOpen || isCase === "maybe" ? "unknown" : judged(rule, workload, stored, asked.ofPods);
  });
  return answers.includes("fails") ? "fails" : answers.includes("unknown") ? "unknown" : "passes";
}

/** By which a rule is not for all that it matches, or looks elsewhere. */
const OTHER_CASES = ["celPreconditions", "context"];

/** Most only ask whether something is made or changed, as all is here. */
function meetsPreconditions(preconditions: Value): Certainty {
  if (preconditions === null) return true;
  if (!isMap(preconditions)) return "maybe";
  const any = mapsAt(preconditions, "any").map(meetsOperation);
  const all = mapsAt(preconditions, "all").map(meetsOperation);
  return oneOf([any.length === 0 || oneOf(any, true), oneOf(all, false)], false);
}

const OPERATION = /^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/;
const OPERATORS = /^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;

function meetsOperation({ key, operator, value }: ValueMap): Certainty {
  const asks = scalarText(operator);
  if (!OPERATION.test(scalarText(key)) || !OPERATORS.test(asks)) return "maybe";
  const values = isList(value) ? value : [value];
  const meets = ["CREATE", "UPDATE"].map((operation) => values.includes(operation) !== asks.includes("Not"));
  return meets.every(Boolean) || (meets.some(Boolean) && "maybe");
}

function judged(rule: ValueMap, workload: Workload, stored: ValueMap, ofPods: boolean): Answer {
  const validate = mapAt(rule, "validate");
  const standard = validate.podSecurity;
  if (isMap(standard)) return meetsStandard(standard, workload);
  const patterns = validate.pattern === undefined ? mapsAt(validate, "anyPattern") : [validate.pattern];
  if (patterns.length === 0) return "unknown";
  const answers = patterns.map((pattern) =>
    fitsPattern(ofPods ? wrapped(pattern, workload.object.kind) : pattern, stored),
  );
  if (answers.some((each) => each === "passes" || each === "skips")) return "passes";
  return answers.includes("unknown") ? "unknown" : "fails";
}

/** https://kyverno.io/docs/policy-types/cluster-policy/autogen/ */
function wrapped(pattern: Value, kind: string): Value {
  const template = { spec: { template: pattern } };
  return kind === "CronJob" ? { spec: { jobTemplate: template } } : template;
}

function meetsStandard(standard: ValueMap, { templates }: Workload): Answer {
  const level = standard.level;
  if (standard.exclude !== undefined || (level !== "baseline" && level !== "restricted")) return "unknown";
  return templates.some((template) => refusedBy({ name: level, minor: 34 }, template).length > 0)
    ? "fails"
    : "passes";
}
