import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { selectorMatches } from "../../kubernetes/validate/selector.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../fields.ts";
import { annotationOf, type KubernetesObject } from "../manifests.ts";
import { fitsPattern, matchesWildcard, type Answer } from "./kyverno-pattern.ts";
import { refusedBy } from "./pod-standards.ts";
import { rulesOfKyverno } from "./strict-admission.ts";

/** What an enforced policy of Kyverno answers to a workload as it is stored; undefined: it is not asked for it. */
export function kyvernoAnswer(
  policy: KubernetesObject,
  workload: Workload,
  stored: ValueMap,
): Answer | undefined {
  const { manifest, kind, namespace } = policy;
  const spec = mapAt(manifest, "spec");
  if (kind === "Policy" && namespace !== workload.object.namespace) return undefined;
  if (spec.admission === false) return undefined;
  const answers = rulesOfKyverno(spec).flatMap((rule): readonly Answer[] => {
    const asked = askedBy(rule, policy, workload);
    if (rule.validate === undefined || asked === undefined) return [];
    const isCase = meetsPreconditions(rule.preconditions);
    if (isCase === false) return [];
    const isSimple =
      asked.isCertain && isCase === true && !OTHER_CASES.some((field) => rule[field] !== undefined);
    const hasOverrides = spec.validationFailureActionOverrides !== undefined;
    return [isSimple && !hasOverrides ? judged(rule, workload, stored, asked.ofPods) : "unknown"];
  });
  if (answers.length === 0) return undefined;
  return answers.find((each) => each === "fails") ?? answers.find((each) => each === "unknown") ?? "passes";
}

/** By which a rule is not for all that it matches, or looks elsewhere. */
const OTHER_CASES = ["celPreconditions", "context"];

/** Most only ask whether something is made or changed, as all is here. */
function meetsPreconditions(preconditions: Value | undefined): Certainty {
  if (preconditions === undefined || preconditions === null) return true;
  if (!isMap(preconditions)) return "maybe";
  const [any, all] = ["any", "all"].map((field) =>
    preconditions[field] === undefined ? undefined : mapsAt(preconditions, field).map(meetsOperation),
  );
  const parts = [
    any && any.length > 0 ? oneOf(any, true) : true,
    all === undefined ? true : oneOf(all, false),
  ];
  return oneOf(parts, false);
}

const OPERATION = /^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/;

function meetsOperation(condition: ValueMap): Certainty {
  const { key, value } = condition;
  if (typeof key !== "string" || !OPERATION.test(key)) return "maybe";
  const values = isList(value) ? value : [value ?? null];
  const among = ["CREATE", "UPDATE"].map((operation) => values.includes(operation));
  const operator = textAt(condition, "operator") ?? "";
  if (!/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/.test(operator)) return "maybe";
  const meets = operator.includes("Not") ? among.map((each) => !each) : among;
  return meets.every(Boolean) ? true : meets.some(Boolean) ? "maybe" : false;
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

interface Asked {
  /** It is one for pods, of which Kyverno makes one for what makes them. */
  readonly ofPods: boolean;
  readonly isCertain: boolean;
}

function askedBy(rule: ValueMap, policy: KubernetesObject, workload: Workload): Asked | undefined {
  const [match, exclude] = ["match", "exclude"].map((field) => mapAt(rule, field));
  const own = matches(match ?? {}, workload, workload.object);
  const ofPods = own === false ? generated(match ?? {}, policy, workload) : false;
  if (own === false && ofPods === false) return undefined;
  const left = Object.keys(exclude ?? {}).length === 0 ? false : matches(exclude ?? {}, workload, null);
  if (left === true) return undefined;
  return { ofPods: own === false, isCertain: (own === true || ofPods === true) && left === false };
}

type Certainty = boolean | "maybe";

/** @param object null: whatever kind it names, since an exclusion of pods is one of what makes them */
function matches(filter: ValueMap, workload: Workload, object: KubernetesObject | null): Certainty {
  const any = filter.any === undefined ? [] : mapsAt(filter, "any");
  const all = filter.all === undefined ? [] : mapsAt(filter, "all");
  const each = (one: ValueMap) => matchesOne(one, workload, object);
  if (any.length > 0) return oneOf(any.map(each), true);
  if (all.length > 0) return oneOf(all.map(each), false);
  return each(filter);
}

/** One that decides is enough; of others, whether all say the same. */
function oneOf(found: readonly Certainty[], deciding: boolean): Certainty {
  if (found.includes(deciding)) return deciding;
  return found.includes("maybe") ? "maybe" : !deciding;
}

/** https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/ */
function matchesOne(filter: ValueMap, { object: own }: Workload, object: KubernetesObject | null): Certainty {
  const resources = mapAt(filter, "resources");
  const kinds = textsAt(resources, "kinds");
  const isKind =
    kinds.length === 0 ||
    kinds.some((kind) => namesKind(kind, object ?? own) || (object === null && namesPods(kind)));
  const names = [
    ...textsAt(resources, "names"),
    ...(textAt(resources, "name") ?? "").split(" ").filter(Boolean),
  ];
  const namespaces = textsAt(resources, "namespaces");
  const fits =
    isKind &&
    (names.length === 0 || names.some((name) => matchesWildcard(name, own.name))) &&
    (namespaces.length === 0 || namespaces.some((name) => matchesWildcard(name, own.namespace ?? "default")));
  if (!fits) return false;
  const selector = resources.selector;
  if (isMap(selector) && !selectorMatches(selector, mapAt(own.manifest, "metadata", "labels"))) return false;
  const others = ["subjects", "roles", "clusterRoles"].some((field) => filter[field] !== undefined);
  const isOpen = ["namespaceSelector", "operations", "annotations"].some(
    (field) => resources[field] !== undefined,
  );
  return others || isOpen || (namespaces.length > 0 && own.namespace === null) ? "maybe" : true;
}

/** Like Pod, v1/Pod, apps/v1/Deployment, *. */
function namesKind(text: string, { group, kind, apiVersion }: KubernetesObject): boolean {
  const parts = text.split("/");
  const named = parts.at(-1) ?? "";
  const version = apiVersion.split("/").at(-1) ?? "";
  if (!matchesWildcard(named, kind)) return false;
  if (parts.length === 3)
    return matchesWildcard(parts[0] ?? "", group) && matchesWildcard(parts[1] ?? "", version);
  return parts.length === 1 || matchesWildcard(parts[0] ?? "", version);
}

function namesPods(kind: string): boolean {
  return /^(?:(?:\*|v1)\/)?Pod$/.test(kind);
}

const CONTROLLERS = [
  "DaemonSet",
  "Deployment",
  "Job",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet",
  "CronJob",
];

/** A rule for pods alone, that tells them by nothing but their namespace. */
function generated(match: ValueMap, policy: KubernetesObject, workload: Workload): Certainty {
  const filters = [match, ...mapsAt(match, "any"), ...mapsAt(match, "all")].filter(({ resources }) =>
    isMap(resources),
  );
  const [filter, second] = filters;
  if (filter === undefined || !filters.every((each) => textsAt(each, "resources", "kinds").every(namesPods)))
    return false;
  const asked = annotationOf(policy, "pod-policies.kyverno.io/autogen-controllers") ?? CONTROLLERS.join();
  const isMade = asked.split(",").some((kind) => kind.trim() === workload.object.kind);
  if (!isMade || !CONTROLLERS.includes(workload.object.kind)) return false;
  const resources = mapAt(filter, "resources");
  const isOpen =
    second !== undefined || Object.keys(resources).some((field) => !["kinds", "namespaces"].includes(field));
  const namespaces = textsAt(resources, "namespaces");
  const { namespace } = workload.object;
  if (namespaces.length > 0 && !namespaces.some((name) => matchesWildcard(name, namespace ?? "default")))
    return false;
  const others = Object.keys(filter).some(
    (field) => field !== "resources" && field !== "any" && field !== "all",
  );
  return isOpen || others || (namespaces.length > 0 && namespace === null) ? "maybe" : true;
}

export function isKyverno({ group, kind }: KubernetesObject): boolean {
  return group === "kyverno.io" && ["ClusterPolicy", "Policy"].includes(kind);
}
