import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { annotationOf, type KubernetesObject } from "../../manifests.ts";
import { matchesWildcard } from "./kyverno-pattern.ts";

/** "maybe": what decides it is not in the manifests. */
export type Certainty = boolean | "maybe";

export interface Asked {
  /** It is one for pods, of which Kyverno makes one for what makes them. */
  readonly ofPods: boolean;
  readonly isCertain: boolean;
}

/** Whether a rule is asked for a workload: https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/ */
export function askedBy(
  rule: ValueMap,
  policy: KubernetesObject,
  workload: KubernetesObject,
): Asked | undefined {
  const [match, exclude] = [mapAt(rule, "match"), mapAt(rule, "exclude")];
  const own = matches(match, workload, false);
  const ofPods = own === false;
  const asked = ofPods && isMadeFor(match, policy, workload) ? matches(match, workload, true) : own;
  const left = Object.keys(exclude).length > 0 && matches(exclude, workload, ofPods);
  if (asked === false || left === true) return undefined;
  return { ofPods, isCertain: asked === true && left === false };
}

/** One that decides is enough; of others, whether all say the same. */
export function oneOf(found: readonly Certainty[], deciding: boolean): Certainty {
  if (found.includes(deciding)) return deciding;
  return found.includes("maybe") ? "maybe" : !deciding;
}

function matches(filter: ValueMap, workload: KubernetesObject, ofPods: boolean): Certainty {
  const of = (field: string) => mapsAt(filter, field).map((each) => matchesOne(each, workload, ofPods));
  const [any, all] = [of("any"), of("all")];
  if (any.length > 0) return oneOf(any, true);
  return all.length > 0 ? oneOf(all, false) : matchesOne(filter, workload, ofPods);
}

/** What nobody tells here, and what pods have of their own. */
const UNKNOWN = ["namespaceSelector", "operations", "annotations"];
const OF_PODS = ["name", "names", "selector"];
const USERS = ["subjects", "roles", "clusterRoles"];

function matchesOne(filter: ValueMap, workload: KubernetesObject, ofPods: boolean): Certainty {
  const resources = mapAt(filter, "resources");
  if (!fitsKind(textsAt(resources, "kinds"), workload, ofPods)) return false;
  const has = (field: string) => resources[field] !== undefined;
  const isIn = fitsNamespace(textsAt(resources, "namespaces"), workload.namespace);
  const named = ofPods ? !OF_PODS.some(has) || "maybe" : fitsName(resources, workload);
  const isOpen = USERS.some((field) => filter[field] !== undefined) || UNKNOWN.some(has);
  return oneOf([isIn, named, !isOpen || "maybe"], false);
}

function fitsKind(kinds: readonly string[], workload: KubernetesObject, ofPods: boolean): boolean {
  return kinds.length === 0 || kinds.some((kind) => namesKind(kind, workload) || (ofPods && PODS.test(kind)));
}

function fitsNamespace(namespaces: readonly string[], namespace: string | null): Certainty {
  if (namespaces.length === 0) return true;
  return namespace === null ? "maybe" : namespaces.some((each) => matchesWildcard(each, namespace));
}

function fitsName(resources: ValueMap, { name, manifest }: KubernetesObject): Certainty {
  const [names, selector] = [textsAt(resources, "names"), resources.selector];
  const isNamed =
    matchesWildcard(textAt(resources, "name") ?? "*", name) &&
    (names.length === 0 || names.some((each) => matchesWildcard(each, name)));
  if (!isNamed || !isMap(selector)) return isNamed;
  const labels = Object.entries(mapAt(selector, "matchLabels"));
  const isPattern = labels.some(([label, value]) => /[*?]/.test(`${label} ${scalarText(value)}`));
  return isPattern ? "maybe" : selectorMatches(selector, mapAt(manifest, "metadata", "labels"));
}

/** @param text like Pod, v1/Pod, apps/v1/Deployment, * */
export function namesKind(text: string, { group, kind, apiVersion }: KubernetesObject): boolean {
  const [named = "", version = "*", ofGroup = "*"] = text.split("/").reverse();
  const own = apiVersion.slice(apiVersion.lastIndexOf("/") + 1);
  return matchesWildcard(named, kind) && matchesWildcard(version, own) && matchesWildcard(ofGroup, group);
}

/** @param text the kind in a rule */
export function namesPods(text: string): boolean {
  return PODS.test(text);
}

const PODS = /^(?:(?:\*|v1)\/)?Pod$/;
const CONTROLLERS = [
  "DaemonSet",
  "Deployment",
  "Job",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet",
  "CronJob",
];

/** Whether a rule for pods alone is made one for what makes them: https://kyverno.io/docs/policy-types/cluster-policy/autogen/ */
function isMadeFor(match: ValueMap, policy: KubernetesObject, { kind }: KubernetesObject): boolean {
  const filters = [match, ...mapsAt(match, "any"), ...mapsAt(match, "all")];
  const kinds = filters.flatMap((each) => textsAt(each, "resources", "kinds"));
  const asked = annotationOf(policy, "pod-policies.kyverno.io/autogen-controllers") ?? CONTROLLERS.join();
  const isAsked = asked.split(",").some((each) => each.trim() === kind);
  return isAsked && CONTROLLERS.includes(kind) && kinds.every((each) => PODS.test(each));
}
