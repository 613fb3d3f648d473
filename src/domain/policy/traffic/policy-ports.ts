import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { sameValue } from "../../../model/equal.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { containersOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { workloadNames, type Loss } from "../losses.ts";

/** A rule of a policy: into the pods that this selects, or out to those that itself does. */
interface Opening {
  readonly policy: KubernetesObject;
  readonly way: "ingress" | "egress";
  readonly rule: ValueMap;
  readonly pods: readonly ValueMap[];
}

/**
 * Policies that let in the port which pods declared, by name or number, and not the one that these declare in its place:
 * a policy speaks of the ports of pods, and a Service in between changes nothing.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export function closedPorts({ base, head }: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const openings = (head.index.byKind.get("NetworkPolicy") ?? []).flatMap(openingsOf);
  return staying.flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    if (before === undefined || openings.length === 0 || before.object.manifest === workload.object.manifest)
      return [];
    const [had, has] = [portsOf(before), portsOf(workload)];
    const [gone, come] = [without(had, has), without(has, had)];
    if (gone.length === 0 || come.length === 0) return [];
    const near = openings.filter((each) => mayMean(each, workload));
    return near.flatMap((opening): readonly Loss[] => {
      const { policy, way } = opening;
      const closed = means(opening, workload) ? gone.find((port) => opens(opening, port)) : undefined;
      const isOpen = come.some((port) => near.some((each) => each.way === way && opens(each, port)));
      const isOld = sameValue(base.index.byKey.get(objectKey(policy))?.manifest.spec, policy.manifest.spec);
      if (closed === undefined || isOpen || !isOld) return [];
      const message = `${policy.kind} ${policy.name} opens the port ${textOf(closed)} of the pods of ${workloadNames([workload])}, which they do not declare any more, and not ${come.map(textOf).join(", ")}: what comes there is refused.`;
      return [{ object: policy, message }];
    });
  });
}

function openingsOf(policy: KubernetesObject): readonly Opening[] {
  const spec = mapAt(policy.manifest, "spec");
  if (policy.group !== "networking.k8s.io") return [];
  return [
    ...mapsAt(spec, "ingress").map((rule) => ({ policy, way: "ingress" as const, rule, pods: [spec] })),
    ...mapsAt(spec, "egress").map((rule) => ({
      ...{ policy, way: "egress" as const, rule },
      pods: mapsAt(rule, "to"),
    })),
  ];
}

/** Whether a rule speaks of these pods, and of no others as far as it says. */
function means({ pods }: Opening, workload: Workload): boolean {
  return pods.some(
    ({ namespaceSelector, podSelector }) =>
      namespaceSelector === undefined && isMap(podSelector) && selects(podSelector, workload),
  );
}

/** Whether it may let in or out what these pods need. */
function mayMean({ policy, pods }: Opening, workload: Workload): boolean {
  return (
    policy.namespace === workload.object.namespace &&
    (pods.length === 0 ||
      pods.some(({ podSelector }) => !isMap(podSelector) || selects(podSelector, workload)))
  );
}

function selects(selector: ValueMap, { templates }: Workload): boolean {
  return templates.some(({ metadata }) => selectorMatches(selector, mapAt(metadata, "labels")));
}

function portsOf(workload: Workload): readonly ValueMap[] {
  return containersOf(workload).flatMap(({ value }) => mapsAt(value, "ports"));
}

function without(ports: readonly ValueMap[], others: readonly ValueMap[]): readonly ValueMap[] {
  const known = new Set(others.map(textOf));
  return ports.filter((port) => !known.has(textOf(port)));
}

function textOf(port: ValueMap): string {
  const [name, number] = [textAt(port, "name"), String(numberAt(port, "containerPort"))];
  return name === undefined ? number : `${name} (${number})`;
}

/** A rule without ports is of all of them. */
function opens({ rule }: Opening, declared: ValueMap): boolean {
  const ports = mapsAt(rule, "ports");
  const number = numberAt(declared, "containerPort") ?? 0;
  return (
    ports.length === 0 ||
    ports.some((each) => {
      const { port = null, protocol = "TCP" } = each;
      if (protocol !== (declared.protocol ?? "TCP")) return false;
      if (typeof port !== "number") return port === null || port === declared.name;
      return number >= port && number <= (numberAt(each, "endPort") ?? port);
    })
  );
}
