import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const service = (address: string, type = "LoadBalancer") =>
  manifest(
    "v1 Service",
    `spec: { type: ${type}, loadBalancerIP: ${address}, ports: [{ port: 80 }] }`,
    "name: web, namespace: shop",
  );
const metal = (...ranges: readonly string[]) =>
  manifest("metallb.io/v1beta1 IPAddressPool", `spec: { addresses: [${ranges.join(", ")}] }`, "name: pool");
const cilium = (block: string) =>
  manifest("cilium.io/v2 CiliumLoadBalancerIPPool", `spec: { blocks: [{ ${block} }] }`, "name: pool");
const of = (base: string, head: string) =>
  messages("lost-traffic", base, head).filter((message) => message.includes("it gets none"));
const asks = (address: string) =>
  `Service web asks for the address ${address}, which no pool here has: it gets none.`;
const loses = (kind: string, address: string) =>
  `${kind} pool no longer has the address ${address}, for which Service web asks, and no other pool has it: it gets none.`;

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  [
    "a pool of MetalLB loses it",
    metal("10.0.0.10-10.0.0.20") + service("10.0.0.15"),
    metal("10.0.0.10-10.0.0.12") + service("10.0.0.15"),
    [loses("IPAddressPool", "10.0.0.15")],
  ],
  [
    "a pool of Cilium loses it",
    cilium("cidr: 10.0.0.0/24") + service("10.0.0.15"),
    cilium("cidr: 10.0.1.0/24") + service("10.0.0.15"),
    [loses("CiliumLoadBalancerIPPool", "10.0.0.15")],
  ],
  [
    "a pool goes that had an address of IPv6",
    metal("fd00::/120") + service('"fd00::15"'),
    service('"fd00::15"'),
    [loses("IPAddressPool", "fd00::15")],
  ],
  [
    "another range of it has it",
    metal("10.0.0.10-10.0.0.20") + service("10.0.0.15"),
    metal("10.0.0.10-10.0.0.12", "10.0.0.15/32") + service("10.0.0.15"),
    [],
  ],
  [
    "it asks for one that no pool has",
    metal("10.0.0.0/24") + service("10.0.0.15"),
    metal("10.0.0.0/24") + service("10.0.1.15"),
    [asks("10.0.1.15")],
  ],
  [
    "it comes and asks for one that no pool has",
    metal("10.0.0.0/24"),
    metal("10.0.0.0/24") + service("10.0.1.15"),
    [asks("10.0.1.15")],
  ],
  [
    "no pool had its former one",
    metal("10.0.0.0/24") + service("10.0.1.14"),
    metal("10.0.0.0/24") + service("10.0.1.15"),
    [],
  ],
  [
    "no pool had it before",
    metal("10.0.0.0/24") + service("10.0.1.15"),
    metal("10.0.0.0/25") + service("10.0.1.15"),
    [],
  ],
  [
    "it is no balancer",
    metal("10.0.0.0/24") + service("10.0.0.15", "ClusterIP"),
    metal("10.0.1.0/24") + service("10.0.0.15", "ClusterIP"),
    [],
  ],
  [
    "a range is not known",
    metal("10.0.0.0/24") + service("10.0.0.15"),
    metal("10.0.1.0/24", "'${MORE}'") + service("10.0.0.15"),
    [],
  ],
])("an address that a Service asks for: %s", (_, base, head, expected) => {
  expect(of(base, head)).toEqual(expected);
});
