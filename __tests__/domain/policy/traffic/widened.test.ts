import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const WEB = manifest(
  "apps/v1 Deployment",
  "spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: a }] } } }",
  "name: web, namespace: shop",
);
const KUBERNETES = "networking.k8s.io/v1 NetworkPolicy";
const CILIUM = "cilium.io/v2 CiliumNetworkPolicy";
const policy = (type: string, spec: string) =>
  manifest(type, `spec: { podSelector: {}, endpointSelector: {}, ${spec} }`, "name: only, namespace: shop");

const isTold = (type: string, before: string, after: string): boolean =>
  messages("lost-traffic", WEB + policy(type, before), WEB + policy(type, after)).length > 0;

const DNS = "{ ports: [{ port: 53, protocol: UDP }] }";
const MINIO = "{ to: [{ podSelector: { matchLabels: { app: minio } } }], ports: [{ port: 9000 }] }";
const ALL = "policyTypes: [Ingress, Egress],";

describe("a policy that lets through all that it let through takes nothing from pods that stay", () => {
  it.each([
    ["a rule comes", KUBERNETES, `egress: [${DNS}]`, `egress: [${DNS}, ${MINIO}]`],
    ["rules change places", KUBERNETES, `egress: [${DNS}, ${MINIO}]`, `egress: [${MINIO}, ${DNS}]`],
    [
      "a port comes",
      KUBERNETES,
      "ingress: [{ ports: [{ port: 80 }] }]",
      "ingress: [{ ports: [{ port: 81 }, { port: 80 }] }]",
    ],
    [
      "all ports instead of one",
      KUBERNETES,
      "ingress: [{ from: [{}], ports: [{ port: 80 }] }]",
      "ingress: [{ from: [{}] }]",
    ],
    ["any peer instead of one", KUBERNETES, `egress: [${MINIO}]`, "egress: [{ ports: [{ port: 9000 }] }]"],
    ["the first rule where all was shut", KUBERNETES, ALL, `${ALL} egress: [${DNS}]`],
    ["the first one of what comes in", KUBERNETES, "", "ingress: [{}]"],
    [
      "a rule of Cilium comes",
      CILIUM,
      "egress: [{ toEntities: [host] }]",
      "egress: [{ toEntities: [host] }, { toEntities: [world] }]",
    ],
  ])("%s", (_, type, before, after) => {
    expect(isTold(type, before, after)).toBe(false);
  });
});

describe("a policy is told of", () => {
  it.each([
    ["that loses a rule", KUBERNETES, `egress: [${DNS}, ${MINIO}]`, `egress: [${DNS}]`],
    ["that loses all", KUBERNETES, `egress: [${DNS}]`, ALL],
    [
      "that loses a port",
      KUBERNETES,
      "ingress: [{ ports: [{ port: 80 }, { port: 81 }] }]",
      "ingress: [{ ports: [{ port: 80 }] }]",
    ],
    [
      "that names ports where all were meant",
      KUBERNETES,
      "ingress: [{ from: [{}] }]",
      "ingress: [{ from: [{}], ports: [{ port: 80 }] }]",
    ],
    [
      "that names peers where all were meant",
      KUBERNETES,
      "egress: [{ ports: [{ port: 9000 }] }]",
      `egress: [${MINIO}]`,
    ],
    [
      "that takes something out of a block",
      KUBERNETES,
      "egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }]",
      "egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }] }]",
    ],
    ["whose first rule shuts out all else", KUBERNETES, "", `egress: [${DNS}]`],
    ["whose first rule of Cilium does", CILIUM, "", "egress: [{ toEntities: [host] }]"],
    [
      "of Cilium whose rule names a port",
      CILIUM,
      "egress: [{ toEntities: [host] }]",
      'egress: [{ toEntities: [host], toPorts: [{ ports: [{ port: "80" }] }] }]',
    ],
    [
      "that begins to shut",
      KUBERNETES,
      `policyTypes: [Ingress], egress: [${DNS}]`,
      `${ALL} egress: [${DNS}]`,
    ],
    ["of another kind", "security.istio.io/v1 AuthorizationPolicy", "rules: []", "rules: [{}]"],
  ])("%s", (_, type, before, after) => {
    expect(isTold(type, before, after)).toBe(true);
  });
});

it.each<readonly [what: string, before: string, after: string, told: boolean]>([
  ["that loses a host", "hosts: [./*, pay/*]", "hosts: [./*]", true],
  ["that gets another host", "hosts: [./*]", "hosts: [./*, pay/*]", false],
  ["that is open to all", "hosts: [./*]", "hosts: ['*/*']", false],
  ["that goes to a port", "hosts: [./*]", "port: { number: 80 }, hosts: [pay/*]", true],
])("a Sidecar %s", (_, before, after, told) => {
  const sidecar = (listener: string) => policy("networking.istio.io/v1 Sidecar", `egress: [{ ${listener} }]`);
  expect(messages("lost-traffic", WEB + sidecar(before), WEB + sidecar(after)).length > 0).toBe(told);
  expect(messages("lost-traffic", WEB, WEB + sidecar(before))).toEqual([
    "Sidecar only is new: what reaches the pods of Deployment web, or what they reach, changes at once.",
  ]);
});
