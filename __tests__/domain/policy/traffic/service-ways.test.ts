import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const pods = (kind: string) =>
  manifest(
    `apps/v1 ${kind}`,
    "spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }",
  );

const service = (spec: string, annotations = "") =>
  manifest(
    "v1 Service",
    `spec: { selector: { app: web }, ${spec.includes("ports:") ? "" : "ports: [{ port: 80 }], "}${spec} }`,
    `name: web, namespace: shop, annotations: { ${annotations} }`,
  );

const told = (before: string, after: string, kind = "Deployment") =>
  messages("lost-traffic", pods(kind) + before, pods(kind) + after);

const port = (nodePort: string) => `ports: [{ port: 80, ${nodePort} }]`;
const lb = (spec: string) => service(`type: LoadBalancer, ${spec}`);
const ranges = (list: string) => lb(`loadBalancerSourceRanges: [${list}]`);
const NOBODY = "whoever calls Deployment web there gets no answer.";

describe("a Service that stays", () => {
  it.each([
    [
      "another name",
      service("a: b"),
      service("type: ExternalName, externalName: a.b"),
      "Service web is another name for a.b from now on: whoever calls Deployment web by it talks to that.",
    ],
    [
      "another name after a balancer",
      lb("a: b"),
      service("type: ExternalName, externalName: a.b"),
      "Service web is another name for a.b from now on: whoever calls Deployment web by it talks to that.",
    ],
    [
      "another node port",
      service(`type: NodePort, ${port("nodePort: 30080")}`),
      service(`type: NodePort, ${port("nodePort: 30081")}`),
      `Service web has node port 30081 from now on, where it had 30080: ${NOBODY}`,
    ],
    [
      "another address",
      lb("loadBalancerIP: 1.2.3.4"),
      lb("loadBalancerIP: 1.2.3.5"),
      `Service web gets another address or name (spec.loadBalancerIP): ${NOBODY}`,
    ],
    [
      "an address of a pool no more",
      service("type: LoadBalancer", "lbipam.cilium.io/ips: 1.2.3.4"),
      lb("a: b"),
      `Service web gets another address or name (lbipam.cilium.io/ips): ${NOBODY}`,
    ],
    [
      "an inner balancer",
      service("type: LoadBalancer", 'service.beta.kubernetes.io/aws-load-balancer-scheme: "internet-facing"'),
      service("type: LoadBalancer", 'service.beta.kubernetes.io/aws-load-balancer-scheme: "internal"'),
      `Service web gets another address or name (service.beta.kubernetes.io/aws-load-balancer-scheme): ${NOBODY}`,
    ],
    [
      "an external address less",
      service("externalIPs: [1.2.3.4, 1.2.3.5]"),
      service("externalIPs: [1.2.3.5]"),
      `Service web no longer has the address 1.2.3.4: ${NOBODY}`,
    ],
    ["ranges", lb("a: b"), ranges("10.0.0.0/8"), `Service web lets only 10.0.0.0/8 in: ${NOBODY}`],
    [
      "narrower ranges",
      ranges("10.0.0.0/8, 172.16.0.0/12"),
      ranges("10.1.0.0/16, 172.16.0.0/12"),
      `Service web lets 10.0.0.0/8 in no longer: ${NOBODY}`,
    ],
    [
      "answers of its own node alone",
      service("a: b"),
      service("internalTrafficPolicy: Local"),
      `Service web sends only to pods of the node that is asked (internalTrafficPolicy), and where that has none, ${NOBODY}`,
    ],
    [
      "answers of the asked node alone",
      service("type: NodePort"),
      service("type: NodePort, externalTrafficPolicy: Local"),
      `Service web sends only to pods of the node that is asked (externalTrafficPolicy), and where that has none, ${NOBODY}`,
    ],
    [
      "another name, which it does not say",
      service("a: b"),
      service("type: ExternalName"),
      "Service web is another name for another host from now on: whoever calls Deployment web by it talks to that.",
    ],
    [
      "another node port, its protocol written",
      service(`type: NodePort, ${port("nodePort: 30080")}`),
      service(`type: NodePort, ${port("protocol: TCP, nodePort: 30081")}`),
      `Service web has node port 30081 from now on, where it had 30080: ${NOBODY}`,
    ],
    [
      "external addresses less",
      service("externalIPs: [1.2.3.4, 1.2.3.5]"),
      service("externalIPs: []"),
      `Service web no longer has the address 1.2.3.4, 1.2.3.5: ${NOBODY}`,
    ],
    [
      "other addresses in two ways",
      service("type: LoadBalancer", "lbipam.cilium.io/ips: 1.2.3.4, io.cilium/lb-ipam-ips: 1.2.3.4"),
      service("type: LoadBalancer", "lbipam.cilium.io/ips: 1.2.3.5, io.cilium/lb-ipam-ips: 1.2.3.5"),
      `Service web gets another address or name (io.cilium/lb-ipam-ips, lbipam.cilium.io/ips): ${NOBODY}`,
    ],
    [
      "several ranges",
      lb("a: b"),
      ranges("10.0.0.0/8, 11.0.0.0/8"),
      `Service web lets only 10.0.0.0/8, 11.0.0.0/8 in: ${NOBODY}`,
    ],
    [
      "other ranges",
      ranges("10.0.0.0/16, 172.16.0.0/12"),
      ranges("11.0.0.0/8"),
      `Service web lets 10.0.0.0/16, 172.16.0.0/12 in no longer: ${NOBODY}`,
    ],
    [
      "the beginning of a range",
      ranges("10.0.0.0/8"),
      ranges("10.0.0.0/16"),
      `Service web lets 10.0.0.0/8 in no longer: ${NOBODY}`,
    ],
    [
      "another range of IPv6",
      ranges("10.0.0.0/8, 'fd00::/8'"),
      ranges("10.0.0.0/8, 'fe80::/10'"),
      `Service web lets fd00::/8 in no longer: ${NOBODY}`,
    ],
    [
      "answers of the asked node alone, though a part of its pods is on each",
      service("a: b") + pods("DaemonSet").replace("name: web", "name: agent"),
      service("internalTrafficPolicy: Local") + pods("DaemonSet").replace("name: web", "name: agent"),
      `Service web sends only to pods of the node that is asked (internalTrafficPolicy), and where that has none, ${NOBODY.replace("Deployment web", "Deployment web, DaemonSet agent")}`,
    ],
  ])("and becomes or gets %s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual([expected]);
  });

  it.each([
    ["a name for another host, of no pods here", "a: b", "a: c"],
    ["a node port where it wrote none", "type: NodePort", `type: NodePort, ${port("nodePort: 30081")}`],
    ["no written node port", `type: NodePort, ${port("nodePort: 30081")}`, "type: NodePort"],
    ["an address where it wrote none", "type: LoadBalancer", "type: LoadBalancer, loadBalancerIP: 1.2.3.4"],
    ["one more external address", "externalIPs: [1.2.3.4]", "externalIPs: [1.2.3.4, 1.2.3.5]"],
    ["a balancer after a node port", "type: NodePort", "type: LoadBalancer"],
    ["health checks of its nodes", "type: LoadBalancer", "type: LoadBalancer, externalTrafficPolicy: Local"],
    [
      "wider ranges",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.1.0.0/16]",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]",
    ],
    [
      "no ranges",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.1.0.0/16]",
      "type: LoadBalancer, loadBalancerSourceRanges: []",
    ],
    ["a range for all", "type: LoadBalancer", "type: LoadBalancer, loadBalancerSourceRanges: [0.0.0.0/0]"],
    [
      "a node port after one that nothing of a cluster counts",
      `type: ClusterIP, ${port("nodePort: 30080")}`,
      `type: NodePort, ${port("nodePort: 30081")}`,
    ],
    [
      "its node port",
      `type: NodePort, ${port("nodePort: 30080")}`,
      `type: NodePort, sessionAffinity: ClientIP, ${port("nodePort: 30080")}`,
    ],
    [
      "its node ports in another order",
      "type: NodePort, ports: [{ name: a, port: 80, nodePort: 30080 }, { name: b, port: 81, nodePort: 30081 }]",
      "type: NodePort, ports: [{ name: b, port: 81, nodePort: 30081 }, { name: a, port: 80, nodePort: 30080 }]",
    ],
    [
      "one port of two protocols in another order",
      "type: NodePort, ports: [{ name: a, port: 53, protocol: UDP, nodePort: 30080 }, { name: b, port: 53, protocol: TCP, nodePort: 30081 }]",
      "type: NodePort, ports: [{ name: b, port: 53, protocol: TCP, nodePort: 30081 }, { name: a, port: 53, protocol: UDP, nodePort: 30080 }]",
    ],
    [
      "an address where it wrote an empty one",
      'type: LoadBalancer, loadBalancerIP: ""',
      "type: LoadBalancer, loadBalancerIP: 1.2.3.4",
    ],
    ["no type, which says the same", "type: ClusterIP", "a: b"],
    ["ranges of no balancer", "type: NodePort", "type: NodePort, loadBalancerSourceRanges: [10.0.0.0/8]"],
    [
      "its range of IPv6",
      "type: LoadBalancer, loadBalancerSourceRanges: ['fd00::/8']",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8, 'fd00::/8']",
    ],
    [
      "a range of IPv6 more",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]",
      "type: LoadBalancer, loadBalancerSourceRanges: ['fd00::/8', 10.0.0.0/8]",
    ],
    [
      "the range of an address",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.11.12.13/32]",
      "type: LoadBalancer, loadBalancerSourceRanges: [10.11.12.0/24]",
    ],
    [
      "a range that blanks are around",
      'type: LoadBalancer, loadBalancerSourceRanges: [" 10.1.0.0/16 "]',
      "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]",
    ],
    [
      "answers of the asked node alone, as before",
      "internalTrafficPolicy: Local",
      "internalTrafficPolicy: Local, sessionAffinity: ClientIP",
    ],
  ])("is silent with %s", (_, before, after) => {
    expect(told(service(before), service(after))).toEqual([]);
  });

  it("is silent with annotations that choose no address, and with those that stay", () => {
    const at = (note: string) =>
      service("type: LoadBalancer", `lbipam.cilium.io/ips: 1.2.3.4, note: ${note}`);
    expect(told(at("a"), at("b"))).toEqual([]);
  });

  it("has pods on every node where they are a DaemonSet's", () => {
    expect(told(service("a: b"), service("internalTrafficPolicy: Local"), "DaemonSet")).toEqual([]);
  });
});

it("tells of a Service of Knative that is for its cluster alone from now on", () => {
  const at = (label: string) =>
    manifest(
      "serving.knative.dev/v1 Service",
      "spec: { template: { spec: { containers: [{ image: a }] } } }",
      `name: web, labels: { networking.knative.dev/visibility: ${label} }`,
    );
  expect(messages("lost-traffic", at("x"), at("cluster-local"))).toEqual([
    "Service web is for its cluster alone from now on (networking.knative.dev/visibility): whoever calls it from outside gets no answer.",
  ]);
  expect(messages("lost-traffic", at("cluster-local"), at("x"))).toEqual([]);
  expect(messages("lost-traffic", "", at("cluster-local"))).toEqual([]);
  const [was, is] = ["x", "cluster-local"].map((label) => at(label).replace("serving.knative.dev/v1 ", ""));
  const other = (text = "") => text.replace("serving.knative.dev/v1", "example.com/v1");
  expect(messages("lost-traffic", other(was), other(is))).toEqual([]);
});
