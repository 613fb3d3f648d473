import { selectorMatches } from "../../kubernetes/validate/selector.ts";
import { sameValue } from "../../model/equal.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, numberAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { CheckContext } from "./check.ts";
import { workloadNames, type Loss } from "./losses.ts";
import { containersOf } from "./moved-ports.ts";

/**
 * Policies that let in the port which pods declared, by name or number, and not the one that these declare in its place:
 * a policy speaks of the ports of pods, and a Service in between changes nothing.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export function closedPorts({ base, head }: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const policies = (head.index.byKind.get("NetworkPolicy") ?? []).filter(isPolicy);
  if (policies.length === 0) return [];
  return staying.flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    const [had, has] = [portsOf(before), portsOf(workload)];
    if (before === undefined || sameValue(before.object.manifest, workload.object.manifest)) return [];
    const [gone, come] = [without(had, has), without(has, had)];
    if (gone.length === 0 || come.length === 0) return [];
    const near = policies.filter(({ namespace }) => namespace === workload.object.namespace);
    return WAYS.flatMap((way) => {
      const rules = near.flatMap((policy) => rulesOf(policy, way).map((rule) => ({ policy, rule })));
      const opening = rules.filter(({ policy, rule }) => mayMean(policy, rule, way, workload));
      if (come.some((port) => opening.some(({ rule }) => opens(rule, port)))) return [];
      return opening.flatMap(({ policy, rule }): readonly Loss[] => {
        const isOld = sameValue(base.index.byKey.get(objectKey(policy))?.manifest.spec, policy.manifest.spec);
        const closed = gone.find((port) => opens(rule, port));
        if (!isOld || closed === undefined || !means(policy, rule, way, before)) return [];
        const message = `${policy.kind} ${policy.name} opens the port ${textOf(closed)} of the pods of ${workloadNames([workload])}, which they do not declare any more, and not ${come.map(textOf).join(", ")}: what comes there is refused.`;
        return [{ object: policy, message }];
      });
    });
  });
}

/** Whether the rule is for pods that it selects, or to pods that it selects. */
type Way = "ingress" | "egress";

const WAYS: readonly Way[] = ["ingress", "egress"];

interface Port {
  readonly name: string;
  readonly number: number;
  readonly protocol: string;
}

function isPolicy({ group }: KubernetesObject): boolean {
  return group === "networking.k8s.io";
}

function rulesOf({ manifest }: KubernetesObject, way: Way): readonly ValueMap[] {
  return mapsAt(manifest, "spec", way);
}

function portsOf(workload: Workload | undefined): readonly Port[] {
  const declared = workload === undefined ? [] : containersOf(workload);
  return declared
    .flatMap(({ value }) => mapsAt(value, "ports"))
    .map((port) => ({
      name: text(port.name),
      number: numberAt(port, "containerPort") ?? 0,
      protocol: text(port.protocol) || "TCP",
    }));
}

function without(ports: readonly Port[], others: readonly Port[]): readonly Port[] {
  const known = new Set(others.map(keyOf));
  return ports.filter((port) => !known.has(keyOf(port)));
}

function keyOf(port: Port): string {
  return `${textOf(port)} ${port.protocol}`;
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

function textOf({ name, number }: Port): string {
  return name === "" ? String(number) : `${name} (${number})`;
}

/** A rule without ports is of all of them. */
function opens(rule: ValueMap, { name, number, protocol }: Port): boolean {
  const ports = mapsAt(rule, "ports");
  return (
    ports.length === 0 ||
    ports.some((each) => {
      if ((text(each.protocol) || "TCP") !== protocol) return false;
      const { port = null } = each;
      if (typeof port !== "number") return port === null || (port === name && name !== "");
      return number >= port && number <= (numberAt(each, "endPort") ?? port);
    })
  );
}

/** Whether a rule speaks of these pods, and of no others as far as it says. */
function means(policy: KubernetesObject, rule: ValueMap, way: Way, workload: Workload): boolean {
  if (way === "ingress") return selects(mapAt(policy.manifest, "spec", "podSelector"), workload);
  return mapsAt(rule, "to").some(
    ({ namespaceSelector, podSelector }) =>
      namespaceSelector === undefined && isMap(podSelector) && selects(podSelector, workload),
  );
}

/** Whether it may let in or out what these pods need. */
function mayMean(policy: KubernetesObject, rule: ValueMap, way: Way, workload: Workload): boolean {
  if (way === "ingress") return means(policy, rule, way, workload);
  const to = mapsAt(rule, "to");
  return (
    to.length === 0 ||
    to.some(({ podSelector }) => (isMap(podSelector) ? selects(podSelector, workload) : true))
  );
}

function selects(selector: ValueMap, { templates }: Workload): boolean {
  return templates.some(({ metadata }) => selectorMatches(selector, mapAt(metadata, "labels")));
}
