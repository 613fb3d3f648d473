import { sameValue } from "../../../model/equal.ts";
import { isList, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";

/**
 * Whether a policy that changes lets through all that it let through: rules come, or take in more.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies
 */
export function onlyAllowsMore(before: KubernetesObject, after: KubernetesObject): boolean {
  if (after.group === "networking.istio.io" && after.kind === "Sidecar") return reachesMore(before, after);
  if (!/^(networking\.k8s\.io|cilium\.io)$/.test(after.group)) return false;
  const { ingress, egress, ...others } = mapAt(before.manifest, "spec");
  const { ingress: ingressNow, egress: egressNow, ...othersNow } = mapAt(after.manifest, "spec");
  const isKubernetes = after.group === "networking.k8s.io";
  const isClosed = (direction: string) => isKubernetes && isAlwaysClosed(others, direction);
  return (
    sameValue(others, othersNow) &&
    takesInMore(ingress, ingressNow, isClosed("Ingress"), isKubernetes) &&
    takesInMore(egress, egressNow, isClosed("Egress"), isKubernetes)
  );
}

/** Hosts are added: https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener */
function reachesMore(before: KubernetesObject, after: KubernetesObject): boolean {
  const [old, now] = [before, after].map(({ manifest }) => {
    const { egress, ...others } = mapAt(manifest, "spec");
    const listeners = mapsAt({ egress: egress ?? null }, "egress");
    return { others, listeners, hosts: listeners.flatMap((each) => textsAt(each, "hosts")) };
  });
  if (old === undefined || now === undefined || !sameValue(old.others, now.others)) return false;
  const isOpened = now.listeners.length === 0 || now.hosts.includes("*/*");
  return isOpened || (old.hosts.length > 0 && old.hosts.every((host) => now.hosts.includes(host)));
}

/** A first rule closes the direction for all else, where nothing did before. */
function isAlwaysClosed(spec: ValueMap, direction: string): boolean {
  const types = textsAt(spec, "policyTypes");
  return types.length === 0 ? direction === "Ingress" : types.includes(direction);
}

function takesInMore(
  before: Value | undefined,
  after: Value | undefined,
  isClosed: boolean,
  isKubernetes: boolean,
): boolean {
  if (sameValue(before ?? null, after ?? null)) return true;
  const [old, now] = [before, after].map((rules) => mapsAt({ rules: rules ?? null }, "rules"));
  if (old === undefined || now === undefined || (old.length === 0 && !isClosed)) return false;
  return old.every((rule) =>
    now.some((other) => sameValue(rule, other) || (isKubernetes && coversRule(other, rule))),
  );
}

/** A list that is missing or empty stands for all. */
function coversRule(rule: ValueMap, other: ValueMap): boolean {
  return ["from", "to", "ports"].every((field) => {
    const [all, some] = [rule[field], other[field]].map((list) => (isList(list) ? list : []));
    if (all === undefined || some === undefined || all.length === 0) return true;
    return some.length > 0 && some.every((item) => all.some((each) => sameValue(each, item)));
  });
}
