import { compareText } from "../../../model/order.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { groupedByEach } from "../../../model/grouped.ts";
import { mapsAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";

/** A Service that asks for what another one of the same build has. */
export interface TakenAddress {
  readonly object: KubernetesObject;
  readonly message: string;
}

/**
 * Node ports and cluster IPs that two Services of a build write, which a cluster gives once only: the API server refuses
 * the Service that comes second. What was so before is left out.
 * https://kubernetes.io/docs/reference/networking/virtual-ips/#ip-address-assignment
 */
export function takenAddresses({ base, head }: Pick<CheckContext, "base" | "head">): readonly TakenAddress[] {
  const before = holders(base);
  return [...holders(head)].flatMap(([address, services]) => {
    if (services.length < 2) return [];
    const known = new Set((before.get(address) ?? []).map((service) => objectKey(service)));
    const had = services.filter((service) => known.has(objectKey(service)));
    const first = had[0] ?? services[0];
    return services
      .filter((service) => service !== first && !known.has(objectKey(service)))
      .map((object) => ({
        object,
        message: `Service ${object.name} asks for ${address}, which Service ${first?.name ?? ""} has: the API server refuses it.`,
      }));
  });
}

/** The Services that write an address, by the words for it. */
function holders({ index }: OverlaySide): ReadonlyMap<string, readonly KubernetesObject[]> {
  const services = (index.byKind.get("Service") ?? []).filter(({ group }) => group === "");
  return groupedByEach(
    [...services].sort((a, b) => compareText(objectKey(a), objectKey(b))),
    (service) => new Set(addressesOf(service).map(({ name }) => name)),
  );
}

/** What stands for a value that comes later, or for none, is no address. */
const IS_IP = /^(?=.{2,45}$)[0-9a-f.:]*[0-9a-f][.:][0-9a-f.:]*$/i;

interface Address {
  readonly value: string;
  /** What people call it. */
  readonly name: string;
}

/** What a Service asks for and a cluster gives once only. */
export function addressesOf({ manifest }: KubernetesObject): readonly Address[] {
  if (textAt(manifest, "spec", "type") === "ExternalName") return [];
  const ips = [textAt(manifest, "spec", "clusterIP") ?? "", ...textsAt(manifest, "spec", "clusterIPs")];
  const ports = mapsAt(manifest, "spec", "ports").flatMap(({ nodePort, protocol }) =>
    typeof nodePort === "number" && nodePort > 0
      ? [
          {
            value: String(nodePort),
            name: `node port ${String(nodePort)} (${scalarText(protocol ?? "TCP")})`,
          },
        ]
      : [],
  );
  return [
    ...ips.filter((ip) => IS_IP.test(ip)).map((ip) => ({ value: ip, name: `cluster IP ${ip}` })),
    ...ports,
  ];
}
