import { describe, expect, it } from "vitest";
import { findings, PROBED, restart } from "./check-fixture.ts";

function found(term: string, strategy: string) {
  const spec = `, replicas: 3, strategy: ${strategy}`;
  const affinity = `${PROBED}, affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [${term}] } }`;
  return findings("anti-affinity-surge", restart(affinity, spec)).map(({ severity, isNew }) => [
    severity,
    isNew,
  ]);
}

const OWN = "{ labelSelector: { matchLabels: { app: web } }, topologyKey: kubernetes.io/hostname }";
const NONE_DOWN = "{ rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }";

it.each([
  [OWN, NONE_DOWN, [["warning", false]]],
  [OWN, "{}", [["warning", false]]],
  [OWN, "{ rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }", []],
  [OWN, "{ type: Recreate }", []],
  ["{ labelSelector: { matchLabels: { app: other } }, topologyKey: zone }", NONE_DOWN, []],
  ["{ labelSelector: {}, topologyKey: zone }", NONE_DOWN, [["warning", false]]],
  ["{ topologyKey: zone }", NONE_DOWN, []],
  [
    "{ labelSelector: { matchExpressions: [{ key: app, operator: In, values: [web] }] }, topologyKey: zone }",
    NONE_DOWN,
    [["warning", false]],
  ],
  [
    "{ labelSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }, topologyKey: zone }",
    NONE_DOWN,
    [],
  ],
  [
    "{ labelSelector: { matchExpressions: [{ key: app, operator: Exists }] }, topologyKey: zone }",
    NONE_DOWN,
    [["warning", false]],
  ],
])("required %s with %s: %j", (term, strategy, expected) => {
  expect(found(term, strategy)).toEqual(expected);
});

describe("pods that take a port of their node", () => {
  const PORT = "ports: [{ containerPort: 80, hostPort: 8080 }]";
  const told = (kind: string, spec: string, pod: string, ports: string) => {
    const at = (image: string) =>
      `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, ${spec}, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: a, image: ${image}, ${ports} }] } } }\n`;
    return findings("anti-affinity-surge", [at("a"), at("b")]).map(({ message }) => message);
  };
  const WAITS = (port: number) => [
    `It ends no pod before a new one runs, and takes its node's port ${port}: a new pod waits where every node has a pod of it.`,
  ];
  const NEVER = [
    "It ends no pod before a new one runs on a node, and both take the node's port 8080: no new pod can start, and the rollout never ends.",
  ];

  it.each([
    ["Deployment", "replicas: 2", "", PORT, WAITS(8080)],
    ["Deployment", "replicas: 2", "hostNetwork: true, ", "ports: [{ containerPort: 80 }]", WAITS(80)],
    ["Deployment", "replicas: 2", "", "ports: [{ containerPort: 80 }]", []],
    ["Deployment", "replicas: 2", "", "ports: [{ containerPort: 80, hostPort: 0 }]", []],
    ["Deployment", "replicas: 2, strategy: { rollingUpdate: { maxUnavailable: 1 } }", "", PORT, []],
    ["Deployment", "replicas: 2, strategy: { type: Recreate }", "", PORT, []],
    ["DaemonSet", "updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }", "", PORT, NEVER],
    ["DaemonSet", "updateStrategy: { rollingUpdate: { maxSurge: 10%, maxUnavailable: 0 } }", "", PORT, NEVER],
    ["DaemonSet", "updateStrategy: { rollingUpdate: { maxSurge: 0% } }", "", PORT, []],
    ["DaemonSet", "updateStrategy: {}", "", PORT, []],
    ["StatefulSet", "replicas: 2", "", PORT, []],
  ])("%s with %s, %s%s", (kind, spec, pod, ports, expected) => {
    expect(told(kind, spec, pod, ports)).toEqual(expected);
  });
});
