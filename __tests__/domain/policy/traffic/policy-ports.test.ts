import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const orders = (ports: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: orders } }, spec: { containers: [{ name: orders, image: a, ports: [${ports}] }] } } }`,
    "name: orders, namespace: shop",
  );
const policy = (spec: string, name = "only") =>
  manifest("networking.k8s.io/v1 NetworkPolicy", `spec: { ${spec} }`, `name: ${name}, namespace: shop`);
const inwards = (ports: string, name?: string) =>
  policy(
    `podSelector: { matchLabels: { app: orders } }, ingress: [{ from: [{ podSelector: {} }], ports: [${ports}] }]`,
    name,
  );
const outwards = (peer: string, ports: string) =>
  policy(`podSelector: { matchLabels: { app: web } }, egress: [{ to: [{ ${peer} }], ports: [${ports}] }]`);
const ORDERS = "podSelector: { matchLabels: { app: orders } }";
const GRPC = "{ name: grpc, containerPort: 9090 }";
const API = "{ name: api, containerPort: 9090 }";
const MOVED = "{ name: grpc, containerPort: 9091 }";
const CLOSED = (closed: string, now: string) => [
  `NetworkPolicy only opens the port ${closed} of the pods of Deployment orders, which they do not declare any more, and not ${now}: what comes there is refused.`,
];

it.each<readonly [string, string, string, string, readonly string[]]>([
  ["lets in by a name", inwards("{ port: grpc }"), GRPC, API, CLOSED("grpc (9090)", "api (9090)")],
  ["lets in by a number", inwards("{ port: 9090 }"), GRPC, MOVED, CLOSED("grpc (9090)", "grpc (9091)")],
  ["lets out", outwards(ORDERS, "{ port: 9090 }"), GRPC, MOVED, CLOSED("grpc (9090)", "grpc (9091)")],
  [
    "knows no names",
    inwards("{ port: 9090 }"),
    "{ containerPort: 9090 }",
    "{ containerPort: 80 }",
    CLOSED("9090", "80"),
  ],
  ["lets in the number of a name that changes", inwards("{ port: 9090 }"), GRPC, API, []],
  ["lets in the name of a number that changes", inwards("{ port: grpc }"), GRPC, MOVED, []],
  ["lets in a range", inwards("{ port: 9000, endPort: 9100 }"), GRPC, MOVED, []],
  ["lets in both", inwards("{ port: 9090 }, { port: 9091 }"), GRPC, MOVED, []],
  ["lets in all ports", inwards(""), GRPC, MOVED, []],
  ["lets in another protocol", inwards("{ port: 9090, protocol: UDP }"), GRPC, MOVED, []],
  [
    "lets in the other by another policy",
    inwards("{ port: 9090 }") + inwards("{ port: 9091 }", "more"),
    GRPC,
    MOVED,
    [],
  ],
  ["keeps its port beside a new one", inwards("{ port: grpc }"), GRPC, `${GRPC}, { containerPort: 81 }`, []],
  ["only gives a port up", inwards("{ port: 81 }"), `${GRPC}, { containerPort: 81 }`, GRPC, []],
  [
    "is for other namespaces",
    outwards(`namespaceSelector: {}, ${ORDERS}`, "{ port: 9090 }"),
    GRPC,
    MOVED,
    [],
  ],
  [
    "is for other pods",
    outwards("podSelector: { matchLabels: { app: db } }", "{ port: 9090 }"),
    GRPC,
    MOVED,
    [],
  ],
])("a policy that %s", (_, policies, before, after, expected) => {
  expect(messages("lost-traffic", orders(before) + policies, orders(after) + policies)).toEqual(expected);
});
