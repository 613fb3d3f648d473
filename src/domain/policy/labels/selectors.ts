import { mayShareNamespace } from "../../../model/identity.ts";
import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { mapsAt, textsAt } from "../../fields.ts";
import { namesKind, namesPods } from "../admission/kyverno-scope.ts";
import { withoutSources } from "./label-selector.ts";
import type { Relabelled } from "./relabelled.ts";
import { ownValue } from "../../../model/own-value.ts";

/** A place of an object that says by labels what the object is about. */
export interface Selector {
  /** The keys on the way to it, without the numbers of lists. */
  readonly path: string;
  readonly matches: (labels: ValueMap) => boolean;
  /** Whether it may mean this, by what the place is called. */
  readonly isAbout: (what: Relabelled) => boolean;
}

/** Affinity and spreading place pods, templates are of what an operator makes, and metrics have labels of their own. */
const OTHERS = /(^|\.)(affinity|topologySpreadConstraints|template|volumeClaimTemplates?|metrics?)\./i;

/** The selectors of an object that is no workload, and none whose selector other rules follow. */
export function selectorsOf(object: KubernetesObject): readonly Selector[] {
  if (FOLLOWED_ELSEWHERE.has(`${object.group}/${object.kind}`)) return [];
  const isOfOneNamespace = !mentionsNamespaces(object.manifest);
  return rawSelectors(object.manifest.spec ?? object.manifest, [], []).flatMap(({ path, labels, kinds }) => {
    const text = path.join(".");
    if (OTHERS.test(`${text}.`)) return [];
    const isOfKind = kinds.length > 0 && !NAMESPACES.test(text) ? ofKinds(kinds) : kindsAt(object, path);
    return [
      {
        path: text,
        matches: (found: ValueMap) => selectorMatches(labels, found),
        isAbout: (what: Relabelled) =>
          isOfKind(what) && (!isOfOneNamespace || mayShareNamespace(object.namespace, what.object.namespace)),
      },
    ];
  });
}

/** Checks of their own follow what a Service and a ClusterRole select, and the Secrets of clusters. */
const FOLLOWED_ELSEWHERE: ReadonlySet<string> = new Set([
  "/Service",
  "rbac.authorization.k8s.io/ClusterRole",
  "argoproj.io/ApplicationSet",
]);

function mentionsNamespaces(value: Value): boolean {
  if (isList(value)) return value.some(mentionsNamespaces);
  if (!isMap(value)) return false;
  return Object.entries(value).some(
    ([key, child]) => /namespace(s|Selector)|pod\.namespace/i.test(key) || mentionsNamespaces(child),
  );
}

/** What selects namespaces stands beside the kinds of what is in them. */
const NAMESPACES = /namespace[^.]*$/i;

interface RawSelector {
  readonly path: readonly string[];
  readonly labels: ValueMap;
  /** The kinds that stand beside it, as in rules of Kyverno and Gatekeeper. */
  readonly kinds: readonly string[];
}

function rawSelectors(
  value: Value,
  path: readonly string[],
  found: RawSelector[],
  kinds: readonly string[] = [],
): readonly RawSelector[] {
  if (isList(value)) for (const item of value) rawSelectors(item, path, found, kinds);
  if (!isMap(value)) return found;
  if (isMap(value.matchLabels) || isList(value.matchExpressions)) {
    found.push({ path, labels: withoutSources(value), kinds });
    return found;
  }
  if (/selector(\.labels)?$/i.test(path.join(".")) && isPlain(value))
    found.push({ path, labels: { matchLabels: value }, kinds });
  else {
    const beside = [value, ...mapsAt(value, "kinds")].flatMap((each) => textsAt(each, "kinds"));
    for (const [key, child] of Object.entries(value)) rawSelectors(child, [...path, key], found, beside);
  }
  return found;
}

function isPlain(value: ValueMap): boolean {
  const values = Object.values(value);
  return values.length > 0 && values.every((item) => typeof item === "string");
}

type IsOfKind = (what: Relabelled) => boolean;

const PODS: IsOfKind = ({ isPods }) => isPods;
const NO_PODS: IsOfKind = ({ isPods }) => !isPods;
/** And no APIService. */
const SERVICES: IsOfKind = ({ object: { group, kind } }) => group === "" && kind === "Service";

/** What a selector without a telling name is about, by the kind of its object. */
const BY_KIND: Readonly<Record<string, IsOfKind>> = {
  ServiceMonitor: SERVICES,
  VMServiceScrape: SERVICES,
  PodMonitor: PODS,
  VMPodScrape: PODS,
  PodDisruptionBudget: PODS,
  PersistentVolumeClaim: ofKind("PersistentVolume"),
};
const OF_PODS = /^((networking|security|telemetry|extensions)\.istio\.io|policy\.linkerd\.io)$/;

function ofKind(word: string): IsOfKind {
  const end = word.toLowerCase();
  return ({ isPods, object: { kind } }) => !isPods && kind.toLowerCase().endsWith(end);
}

function ofKinds(kinds: readonly string[]): IsOfKind {
  return ({ isPods, object }) => kinds.some((kind) => namesKind(kind, object) || (isPods && namesPods(kind)));
}

function kindsAt({ group, kind }: KubernetesObject, path: readonly string[]): IsOfKind {
  // Istio has a map of labels below: https://istio.io/latest/docs/reference/config/networking/sidecar/#WorkloadSelector
  const [field = "", above = ""] = path.filter((key) => key !== "labels").reverse();
  if (/^(pod|endpoint|workload)s?Selectors?$|^pods$|Endpoints$/i.test(field)) return PODS;
  if (/namespace/i.test(field) || /^namespaces$/i.test(above)) return ofKind("Namespace");
  if (/^node/i.test(field)) return ofKind("Node");
  // https://grafana.github.io/grafana-operator/docs/overview/#using-labels
  if (group === "grafana.integreatly.org" && field === "instanceSelector") return ofKind("Grafana");
  const word = /^(?!label|object|resource|match|target)(\w+)Selectors?$/i.exec(field)?.[1];
  if (word !== undefined) return ofKind(word);
  const byKind = ownValue(BY_KIND, kind);
  return byKind ?? (OF_PODS.test(group) ? PODS : NO_PODS);
}
