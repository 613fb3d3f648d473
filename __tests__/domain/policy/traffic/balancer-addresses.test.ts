import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

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
const OTHER = B.replace("v1,", "example.com/v1,");
const NOBODY = 'metallb.io/allow-shared-ip: ""';
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
    "says nothing of whom it shares it with",
    PLAIN + service("b", ASKS, NOBODY),
    service("web", ASKS, NOBODY) + service("b", ASKS, NOBODY),
    TOLD,
  ],
  ["asks for it twice", PLAIN + B, service("web", ASKS, 'metallb.io/loadBalancerIPs: "10.0.0.9"') + B, TOLD],
  ["is new and no balancer", service("b", "type: ClusterIP"), PLAIN + service("b", "type: ClusterIP"), []],
  ["asks for it alone", PLAIN, service("web", ASKS), []],
  [
    "asks for a network",
    PLAIN + service("b", "type: LoadBalancer", 'lbipam.cilium.io/ips: "10.0.0.0/24"'),
    service("web", "type: LoadBalancer", 'lbipam.cilium.io/ips: "10.0.0.0/24"') +
      service("b", "type: LoadBalancer", 'lbipam.cilium.io/ips: "10.0.0.0/24"'),
    [],
  ],
  [
    "asks for a name",
    PLAIN + service("b", "type: LoadBalancer, loadBalancerIP: lb.a"),
    service("web", "type: LoadBalancer, loadBalancerIP: lb.a") +
      service("b", "type: LoadBalancer, loadBalancerIP: lb.a"),
    [],
  ],
  [
    "asks for one of IPv6",
    PLAIN + service("b", ASKS.replace("10.0.0.9", "'fd00::9'")),
    service("web", ASKS.replace("10.0.0.9", "'fd00::9'")) +
      service("b", ASKS.replace("10.0.0.9", "'fd00::9'")),
    [TOLD.join().replace("10.0.0.9", "fd00::9")],
  ],
  ["is beside a Service of another group", PLAIN + OTHER, service("web", ASKS) + OTHER, []],
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
