import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import { type Value, type ValueMap, textOf } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../../manifests.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import type { OverlaySide } from "../../side.ts";
import type { Workload } from "../../controllers/workload.ts";

/** The Services that send traffic to the pods of a template: https://kubernetes.io/docs/concepts/services-networking/service/ */
export function servicesOf(
  workload: Workload,
  template: PodTemplate,
  index: ObjectIndex,
): readonly KubernetesObject[] {
  const byLabel = servicesByLabel(index);
  const labels = mapAt(template.metadata, "labels");
  return Object.entries(labels)
    .flatMap(([label, value]) => byLabel.get(labelKey(workload.object.namespace, label, value)) ?? [])
    .filter(({ selector }) => selectorMatches({ matchLabels: selector }, labels))
    .sort((a, b) => a.position - b.position)
    .map(({ object }) => object);
}

/** Whether a Service sends traffic to pods of a workload of the same side. */
export function isServedBy(service: KubernetesObject, workload: Workload, index: ObjectIndex): boolean {
  return workload.templates.some((template) => servicesOf(workload, template, index).includes(service));
}

/** Whether any workload of a side has pods to which a Service sends. */
export function isLeading(service: KubernetesObject, side: OverlaySide): boolean {
  return servedBy(service, side).length > 0;
}

/** The workloads of a side to whose pods a Service of it sends, in their order. */
export function servedBy(service: KubernetesObject, side: OverlaySide): readonly Workload[] {
  return workloadsByService(side).get(service) ?? [];
}

/** Of thousands of both not each is asked about each. */
const workloadsByService = oncePer(({ workloads, index }: OverlaySide) =>
  groupedByEach(
    workloads.values(),
    (workload) => new Set(workload.templates.flatMap((template) => servicesOf(workload, template, index))),
  ),
);

interface Selecting {
  readonly object: KubernetesObject;
  readonly selector: ValueMap;
  /** In the order of the build. */
  readonly position: number;
}

/** Each workload of a build asks several times: by one label that it has to have, a Service is found without asking all. */
const servicesByLabel = oncePer(({ byKind }: ObjectIndex) => {
  const services = (byKind.get("Service") ?? []).map((object, position): Selecting => {
    return { object, selector: mapAt(object.manifest, "spec", "selector"), position };
  });
  return groupedByEach(services, ({ object: { group, namespace, manifest }, selector }) => {
    const [first] = Object.entries(selector);
    const isExternal = textAt(manifest, "spec", "type") === "ExternalName";
    return group !== "" || isExternal || first === undefined ? [] : [labelKey(namespace, ...first)];
  });
});

/** By which objects are found that have a label. */
export function labelKey(namespace: string | null, label: string, value: Value): string {
  return textOf([namespace, label, value]);
}

/**
 * The containers that a Service sends traffic to, by its target ports. Ports that no container declares may be
 * anyone's: then it is every app container, since `containerPort` is only informational.
 */
export function servedContainers(service: KubernetesObject, template: PodTemplate): readonly Container[] {
  const targets = mapsAt(service.manifest, "spec", "ports").map((port) => port.targetPort ?? port.port);
  const owners = targets.map((target) =>
    template.containers.filter(({ value }) =>
      mapsAt(value, "ports").some((port) =>
        typeof target === "string" ? port.name === target : port.containerPort === target,
      ),
    ),
  );
  const isAttributed = owners.length > 0 && owners.every((containers) => containers.length > 0);
  return isAttributed ? owners.flat() : template.containers.filter(({ role }) => role === "app");
}
