import { expect, it } from "vitest";
import { findings, manifest } from "../check-fixture.ts";

const pods = (name: string, port: string, pod = "", kind = "DaemonSet") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { ${pod} containers: [{ name: a, image: a, ports: [{ containerPort: 80, ${port} }] }] } } }`,
    `name: ${name}, namespace: shop`,
  );
const WEB = pods("web", "hostPort: 8080");
const BOTH = pods("web", "hostPort: 8080 }, { containerPort: 90, hostPort: 9090");
const LINUX = "nodeSelector: { kubernetes.io/os: linux },";
const AFFINITY =
  "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Exists }] }] } } },";
const TWO = "tolerations: [{ key: gpu, operator: Exists }, { key: master, operator: Exists }],";
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
    "one of the same address",
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1"),
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1") + pods("b", "hostPort: 8080, hostIP: 10.0.0.1"),
    ["b"],
  ],
  [
    "one of all addresses of IPv6",
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1"),
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1") + pods("b", 'hostPort: 8080, hostIP: "::"'),
    ["b"],
  ],
  ["one of one address of all", WEB, WEB + pods("b", "hostPort: 8080, hostIP: 10.0.0.1"), ["b"]],
  [
    "one that writes no address",
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1"),
    pods("web", "hostPort: 8080, hostIP: 10.0.0.1") + pods("b", "hostPort: 8080"),
    ["b"],
  ],
  ["one before it by name, of two", BOTH, BOTH + pods("a", "hostPort: 8080"), ["a"]],
  ["none", pods("x", ""), pods("x", "") + pods("y", ""), []],
  [
    "one that goes where all may",
    pods("web", "hostPort: 8080", TWO),
    pods("web", "hostPort: 8080", TWO) + pods("b", "hostPort: 8080"),
    ["b"],
  ],
  ["one that writes the protocol", WEB, WEB + pods("b", "hostPort: 8080, protocol: TCP"), ["b"]],
  [
    "one that takes it only before it runs",
    WEB,
    WEB +
      pods(
        "b",
        "name: http",
        "initContainers: [{ name: i, image: a, ports: [{ containerPort: 8080, hostPort: 8080 }] }],",
      ),
    [],
  ],
  [
    "one where the other one is not",
    pods("web", "hostPort: 8080", AFFINITY),
    pods("web", "hostPort: 8080", AFFINITY) + pods("b", "hostPort: 8080"),
    [],
  ],
  [
    "one with the same affinity",
    pods("web", "hostPort: 8080", AFFINITY),
    pods("web", "hostPort: 8080", AFFINITY) + pods("b", "hostPort: 8080", AFFINITY),
    ["b"],
  ],
  [
    "one that goes to fewer nodes",
    pods("web", "hostPort: 8080", TWO),
    pods("web", "hostPort: 8080", TWO) + pods("b", "hostPort: 8080", MASTER),
    ["b"],
  ],
  [
    "one that takes what the other one had",
    WEB + pods("a", "hostPort: 8081"),
    WEB + pods("a", "hostPort: 8080"),
    ["a"],
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

it("is told with whom, and each of two is news of its own", () => {
  expect(findings("unready-pods", [WEB, WEB + pods("b", "hostPort: 8080")])).toMatchObject([
    {
      severity: "error",
      unsafe: true,
      message:
        "Its pods take port 8080 (TCP) of their node, which the pods of DaemonSet web have there: no node is free for them.",
      remediation: "Take another port, or keep one of the two off the nodes of the other one.",
    },
  ]);
  const others = WEB + pods("x", "hostPort: 9090");
  const last = (more: string) => pods("zed", `hostPort: 8080 }${more}, { name: z, containerPort: 7`);
  const both = findings("unready-pods", [
    others + last(""),
    others + last(", { name: y, containerPort: 9, hostPort: 9090 }"),
  ]);
  expect(
    both.map(({ workload, isNew, message }) => [workload?.name, isNew, /port \d+/.exec(message)?.[0]]),
  ).toEqual([
    ["zed", false, "port 8080"],
    ["zed", true, "port 9090"],
  ]);
});
