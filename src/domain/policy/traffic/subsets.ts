import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { autoscalerOf } from "../../controllers/autoscaling.ts";
import { replicasOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { podSelector } from "../labels/label-selector.ts";
import type { Loss } from "../losses.ts";
import { selectedPods } from "../labels/selected-pods.ts";

/** Subsets of Istio that had pods which stay, and have none: https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset */
export function lostSubsets({ base, head }: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  if (base.incomplete || head.incomplete) return [];
  const keys = new Set(staying.map(({ key }) => key));
  return base.index.objects.filter(isSubsetRule).flatMap((before): readonly Loss[] => {
    const rule = head.index.byKey.get(objectKey(before));
    if (rule === undefined) return head.prunes === false ? [] : unruled(before, head);
    const lost = mapsAt(before.manifest, "spec", "subsets").filter((subset) => {
      const name = textAt(subset, "name");
      const now = mapsAt(rule.manifest, "spec", "subsets").find((other) => textAt(other, "name") === name);
      const had = podsOf(base, rule, mapAt(subset, "labels")).some((key) => keys.has(key));
      return had && (now === undefined || podsOf(head, rule, mapAt(now, "labels")).length === 0);
    });
    const names = lost.map((subset) => textAt(subset, "name") ?? "");
    if (names.length === 0) return [];
    const message = `The subset ${names.join(", ")} of DestinationRule ${rule.name} has no pods any more: whoever is led to it gets no answer.`;
    return [{ object: rule, message }];
  });
}

/** A rule that goes, and a route that leads to a subset of it: https://istio.io/latest/docs/reference/config/analysis/ist0101/ */
function unruled(rule: KubernetesObject, { index }: OverlaySide): readonly Loss[] {
  const subsets = mapsAt(rule.manifest, "spec", "subsets").map((subset) => textAt(subset, "name"));
  const route = (index.byKind.get("VirtualService") ?? []).find((object) =>
    destinationsOf(object.manifest.spec).some(
      (destination) =>
        destination.host === textAt(rule.manifest, "spec", "host") &&
        subsets.some((name) => name !== undefined && name === destination.subset),
    ),
  );
  if (route === undefined) return [];
  const message = `DestinationRule ${rule.name} is removed, and VirtualService ${route.name} leads to a subset of it: whoever is led there gets no answer.`;
  return [{ object: route, message }];
}

/** Routes that begin to lead to a subset that nobody defines, or that has no pods here. */
export function begunSubsets({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  if (head.incomplete) return [];
  const rules = (head.index.byKind.get("DestinationRule") ?? []).filter(isSubsetRule);
  if (rules.length === 0) return [];
  return (head.index.byKind.get("VirtualService") ?? []).flatMap((route): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(route));
    if (before?.manifest === route.manifest) return [];
    const former = destinationsOf(before?.manifest.spec);
    return destinationsOf(route.manifest.spec)
      .filter(({ host, subset }) => !former.some((each) => each.host === host && each.subset === subset))
      .flatMap((destination) => {
        const lack = lackOf(destination, route, rules, head);
        const message = `VirtualService ${route.name} leads to the subset ${textAt(destination, "subset") ?? ""} of ${textAt(destination, "host") ?? ""} from now on, which ${lack ?? ""}: whoever is led there gets no answer.`;
        return lack === undefined ? [] : [{ object: route, message }];
      });
  });
}

function lackOf(
  destination: ValueMap,
  route: KubernetesObject,
  all: readonly KubernetesObject[],
  head: OverlaySide,
): string | undefined {
  const name = textAt(destination, "subset");
  const host = hostOf(textAt(destination, "host"), route);
  const rules = all.filter((rule) => hostOf(textAt(rule.manifest, "spec", "host"), rule) === host);
  if (name === undefined || rules.length === 0) return undefined;
  const [found] = rules.flatMap((rule) =>
    mapsAt(rule.manifest, "spec", "subsets").flatMap((subset) =>
      textAt(subset, "name") === name ? [{ rule, labels: mapAt(subset, "labels") }] : [],
    ),
  );
  if (found === undefined)
    return `DestinationRule ${rules.map((rule) => rule.name).join(", ")} does not define`;
  const isRunning = (key: string) => {
    const workload = head.workloads.get(key);
    return (
      workload === undefined || replicasOf(workload) !== 0 || autoscalerOf(workload, head.index) !== undefined
    );
  };
  if (podsOf(head, found.rule, {}).length === 0) return undefined;
  return podsOf(head, found.rule, found.labels).some(isRunning) ? undefined : "has no pods here";
}

/** Of a Service its name and its namespace. */
function hostOf(host: string | undefined, { namespace }: KubernetesObject): string {
  const [name = "", own = namespace ?? "", ...rest] = (host ?? "").split(".");
  return rest.length === 0 || rest[0] === "svc" ? `${name}.${own}` : (host ?? "");
}

/** But for those of several that get nothing. */
function destinationsOf(value: Value | undefined): readonly ValueMap[] {
  if (isList(value))
    return value
      .filter((each) => value.length === 1 || !isMap(each) || each.weight !== 0)
      .flatMap(destinationsOf);
  if (!isMap(value)) return [];
  return [
    ...(isMap(value.destination) ? [value.destination] : []),
    ...Object.values(value).flatMap(destinationsOf),
  ];
}

export function isSubsetRule({ group, kind }: KubernetesObject): boolean {
  return group === "networking.istio.io" && kind === "DestinationRule";
}

/** The workloads whose pods have these labels (without any: all), and are those of the rule's host where it is known. */
function podsOf(
  { workloads, index }: OverlaySide,
  rule: KubernetesObject,
  labels: ValueMap,
): readonly string[] {
  const [name = "", namespace = rule.namespace] = (textAt(rule.manifest, "spec", "host") ?? "").split(".");
  const service = index.byKey.get(objectKey({ group: "", kind: "Service", name, namespace }));
  const isOfHost = podSelector({ matchLabels: mapAt(service?.manifest, "spec", "selector") });
  return selectedPods(workloads, { matchLabels: labels })
    .filter((workload) => (name === "*" || workload.object.namespace === namespace) && isOfHost(workload))
    .map(({ key }) => key);
}
