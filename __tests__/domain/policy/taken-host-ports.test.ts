import { expect, it } from "vitest";
import { findings, manifest } from "./check-fixture.ts";

const pods = (name: string, port: string, pod = "", kind = "DaemonSet") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { ${pod} containers: [{ name: a, image: a, ports: [{ containerPort: 80, ${port} }] }] } } }`,
    `name: ${name}, namespace: shop`,
  );
const WEB = pods("web", "hostPort: 8080");
const LINUX = "nodeSelector: { kubernetes.io/os: linux },";
const MASTER = "tolerations: [{ key: master, operator: Exists }],";

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["a new DaemonSet", WEB, WEB + pods("b", "hostPort: 8080"), ["b"]],
  ["a new DaemonSet before it by name", WEB, WEB + pods("a", "hostPort: 8080"), ["a"]],
  ["a new Deployment", WEB, WEB + pods("b", "hostPort: 8080", "", "Deployment"), ["b"]],
  ["two that come together", pods("x", ""), WEB + pods("b", "hostPort: 8080"), ["web"]],
  [
    "one under hostNetwork",
    WEB,
    WEB + pods("b", "containerPort: 8080", "hostNetwork: true,").replace("containerPort: 80,", ""),
    ["b"],
  ],
  ["one on some nodes of all", WEB, WEB + pods("b", "hostPort: 8080", LINUX), ["b"]],
  [
    "one on the same nodes",
    pods("web", "hostPort: 8080", LINUX),
    pods("web", "hostPort: 8080", LINUX) + pods("b", "hostPort: 8080", LINUX),
    ["b"],
  ],
  [
    "one on other nodes",
    pods("web", "hostPort: 8080", LINUX),
    pods("web", "hostPort: 8080", LINUX) + pods("b", "hostPort: 8080"),
    [],
  ],
  ["one that goes to more nodes", WEB, WEB + pods("b", "hostPort: 8080", MASTER), []],
  ["one of another port", WEB, WEB + pods("b", "hostPort: 8081"), []],
  ["one of another protocol", WEB, WEB + pods("b", "hostPort: 8080, protocol: UDP"), []],
  [
    "one of another address",
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1"),
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1") + pods("b", "hostPort: 8080, hostIP: 10.0.0.2"),
    [],
  ],
  [
    "one of all addresses",
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1"),
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1") + pods("b", "hostPort: 8080, hostIP: 0.0.0.0"),
    ["b"],
  ],
  [
    "one beside a Deployment, which is not everywhere",
    pods("web", "hostPort: 8080", "", "Deployment"),
    pods("web", "hostPort: 8080", "", "Deployment") + pods("b", "hostPort: 8080"),
    [],
  ],
  [
    "two that were there all along",
    WEB + pods("b", "hostPort: 8080"),
    WEB + pods("b", "hostPort: 8080, name: http"),
    [],
  ],
])("the port of a node, and %s", (_, base, head, expected) => {
  const found = findings("unready-pods", [base, head]);
  expect(found.map(({ workload, isNew }) => `${workload?.name ?? ""}${isNew ? "" : " standing"}`)).toEqual(
    expected,
  );
});
