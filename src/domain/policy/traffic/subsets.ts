import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
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

function destinationsOf(value: Value | undefined): readonly ValueMap[] {
  if (isList(value)) return value.flatMap(destinationsOf);
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
