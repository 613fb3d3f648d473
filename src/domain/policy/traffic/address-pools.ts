import { addressRange, isInRange } from "../../../kubernetes/address-ranges.ts";
import { rangesOf } from "../../../kubernetes/operators/address-pools.ts";
import { mapAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { balancerAddresses } from "./balancer-addresses.ts";

/** https://metallb.io/configuration/, https://docs.cilium.io/en/stable/network/lb-ipam/#pools */
export function isAddressPool({ group, kind }: KubernetesObject): boolean {
  return (
    (group === "metallb.io" && kind === "IPAddressPool") ||
    (group === "cilium.io" && kind === "CiliumLoadBalancerIPPool")
  );
}

/** Services that ask for an address which a pool had, or begin to ask for one, and no pool has it. */
export function unpooled({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const [had, has] = [poolsIn(base), poolsIn(head)];
  if (had.length === 0 || [...had, ...has].some(isUnsure) || base.incomplete || head.incomplete) return [];
  return (head.index.byKind.get("Service") ?? []).flatMap((service): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(service));
    const known = before === undefined ? [] : balancerAddresses(before);
    return balancerAddresses(service).flatMap((address): readonly Loss[] => {
      if (poolOf(has, address) !== undefined) return [];
      if (known.includes(address)) return lostBy(poolOf(had, address), head, service, address);
      const isNewOrHadOne = before === undefined || known.some((each) => poolOf(had, each) !== undefined);
      const message = `Service ${service.name} asks for the address ${address}, which no pool here has: it gets none.`;
      return isNewOrHadOne ? [{ object: service, message }] : [];
    });
  });
}

/** @param pool what had it, if anything had */
function lostBy(
  pool: KubernetesObject | undefined,
  { index }: OverlaySide,
  service: KubernetesObject,
  address: string,
): readonly Loss[] {
  if (pool === undefined) return [];
  const message = `${pool.kind} ${pool.name} no longer has the address ${address}, for which Service ${service.name} asks, and no other pool has it: it gets none.`;
  return [{ object: index.byKey.get(objectKey(pool)) ?? pool, message }];
}

/** What a range will be somebody fills in later. */
function isUnsure({ manifest }: KubernetesObject): boolean {
  return rangesOf(mapAt(manifest, "spec")).some((text) => addressRange(text) === undefined);
}

function poolsIn({ index }: OverlaySide): readonly KubernetesObject[] {
  return index.objects.filter(isAddressPool);
}

function poolOf(pools: readonly KubernetesObject[], address: string): KubernetesObject | undefined {
  return pools.find(({ manifest }) =>
    rangesOf(mapAt(manifest, "spec")).some((text) => {
      const range = addressRange(text);
      return range !== undefined && isInRange(range, address);
    }),
  );
}
