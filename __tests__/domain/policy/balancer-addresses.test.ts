import { expect, it } from "vitest";
import { manifest, told } from "./check-fixture.ts";

const service = (name: string, spec: string, annotations = "") =>
  manifest(
    "v1 Service",
    `spec: { ports: [{ port: 80 }], ${spec} }`,
    `name: ${name}, namespace: shop, annotations: { ${annotations} }`,
  );
const ASKS = "type: LoadBalancer, loadBalancerIP: 10.0.0.9";
const B = service("b", ASKS);
const PLAIN = service("web", "type: ClusterIP");
const TOLD = [
  "warning: Service web asks for the address 10.0.0.9, which Service b asks for too: unless their balancer lets them share it, one of them gets none.",
];
const KEY = "metallb.io/allow-shared-ip: a";

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["asks for it", PLAIN + B, service("web", ASKS) + B, TOLD],
  ["is new and asks for it", B, service("web", ASKS) + B, TOLD],
  [
    "asks for it by MetalLB's word",
    PLAIN + B,
    service("web", "type: LoadBalancer", 'metallb.universe.tf/loadBalancerIPs: "10.0.0.8, 10.0.0.9"') + B,
    TOLD,
  ],
  [
    "asks for it by Cilium's word",
    PLAIN + B,
    service("web", "type: LoadBalancer", 'lbipam.cilium.io/ips: "10.0.0.9"') + B,
    TOLD,
  ],
  ["asks for another one", PLAIN + B, service("web", ASKS.replace("0.9", "0.8")) + B, []],
  [
    "has asked for it all along",
    service("web", ASKS) + B,
    service("web", `${ASKS}, publishNotReadyAddresses: true`) + B,
    [],
  ],
  ["is no balancer", PLAIN + B, service("web", "type: ClusterIP, loadBalancerIP: 10.0.0.9") + B, []],
  [
    "shares it",
    service("web", "type: ClusterIP") + service("b", ASKS, KEY),
    service("web", ASKS, KEY) + service("b", ASKS, KEY),
    [],
  ],
  [
    "shares it with somebody else",
    PLAIN + service("b", ASKS, KEY),
    service("web", ASKS, "metallb.io/allow-shared-ip: c") + service("b", ASKS, KEY),
    TOLD,
  ],
  [
    "takes a value that comes later",
    PLAIN + service("b", "type: LoadBalancer, loadBalancerIP: $IP"),
    service("web", "type: LoadBalancer, loadBalancerIP: $IP") +
      service("b", "type: LoadBalancer, loadBalancerIP: $IP"),
    [],
  ],
])("the address of a balancer that another Service has: one that %s", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head).filter((each) => each.includes("address"))).toEqual(expected);
});
