import { groupedByEach } from "../../../model/grouped.ts";
import { textAt } from "../../fields.ts";
import { annotationOf, objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** What asks a balancer for certain addresses: MetalLB, Cilium and kube-vip have words of their own. */
export const ASKS_FOR_ADDRESS = [
  ...["metallb.io/loadBalancerIPs", "metallb.universe.tf/loadBalancerIPs"],
  ...["lbipam.cilium.io/ips", "io.cilium/lb-ipam-ips", "kube-vip.io/loadbalancerIPs"],
];

/** https://metallb.io/usage/#ip-address-sharing, https://docs.cilium.io/en/stable/network/lb-ipam/#sharing-keys */
const SHARING = [
  ...["metallb.io/allow-shared-ip", "metallb.universe.tf/allow-shared-ip"],
  ...["lbipam.cilium.io/sharing-key", "io.cilium/lb-ipam-sharing-key"],
];

/** Services that begin to ask for an outer address which another one has, and do not say that they share it. */
export function sharedBalancers({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const holders = holdersIn(head);
  return [...new Set([...holders.values()].flat())].flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const known = before === undefined ? [] : balancerAddresses(before);
    return balancerAddresses(object).flatMap((address): readonly Loss[] => {
      if (known.includes(address)) return [];
      const other = holders.get(address)?.find((each) => each !== object && !shares(each, object));
      if (other === undefined) return [];
      const message = `Service ${object.name} asks for the address ${address}, which Service ${other.name} asks for too: unless their balancer lets them share it, one of them gets none.`;
      return [{ object, message }];
    });
  });
}

/** https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/ (loadBalancerIP) */
export function balancerAddresses(service: KubernetesObject): readonly string[] {
  const { manifest } = service;
  if (textAt(manifest, "spec", "type") !== "LoadBalancer") return [];
  const asked = [
    textAt(manifest, "spec", "loadBalancerIP") ?? "",
    ...ASKS_FOR_ADDRESS.map((name) => annotationOf(service, name) ?? ""),
  ];
  const addresses = asked.flatMap((text) => text.split(",")).map((text) => text.trim());
  return [...new Set(addresses.filter((address) => /^[0-9a-f]*[.:][0-9a-f.:]*$/i.test(address)))];
}

/** By address, the Services that ask for it. */
function holdersIn({ index }: OverlaySide): ReadonlyMap<string, readonly KubernetesObject[]> {
  return groupedByEach(
    (index.byKind.get("Service") ?? []).filter(({ group }) => group === ""),
    balancerAddresses,
  );
}

function shares(a: KubernetesObject, b: KubernetesObject): boolean {
  return SHARING.some((name) => {
    const key = annotationOf(a, name);
    return key !== undefined && key !== "" && key === annotationOf(b, name);
  });
}
