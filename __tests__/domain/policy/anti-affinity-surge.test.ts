import { describe, expect, it } from "vitest";
import { findings, told, PROBED, restart } from "./check-fixture.ts";

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

describe("what it says", () => {
  const at = (affinity: string, ports: string, more = "", spec = "replicas: 3") =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { ${spec}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${more}affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [${affinity}] } }, containers: [{ name: a, image: a, ports: [${ports}] }] } } }\n`;
  const apart = (...topologies: readonly string[]) =>
    topologies.map((each) => `{ labelSelector: {}, topologyKey: ${each} }`).join(", ");
  const port = (number: number) => `{ containerPort: ${String(number)}, hostPort: ${String(number)} }`;
  const TERMS = (topologies: string) =>
    `warning: It ends no pod before a new one runs, and a required anti-affinity allows one pod for each ${topologies}: a new pod waits where every one has its pod.`;
  const PORTS = (ports: string) =>
    `warning: It ends no pod before a new one runs, and takes its node's port ${ports}: a new pod waits where every node has a pod of it.`;

  it("names every topology and every port once, the ports in order", () => {
    const found = told(
      "anti-affinity-surge",
      at("", ""),
      at(
        apart("zone", "host"),
        `${port(8080)}, ${port(443)}, ${port(443).replace(" }", ", protocol: UDP }")}`,
      ),
    );
    expect(found).toEqual([TERMS("zone, host"), PORTS("443, 8080")]);
  });

  it.each([
    ["another topology", at(apart("zone"), ""), at(apart("host"), ""), true],
    ["the same topology", at(apart("zone"), ""), at(apart("zone"), "{ containerPort: 80 }"), false],
    ["another port", at("", port(80)), at("", port(81)), true],
    ["the same port", at("", port(80)), at("", `${port(80)}, { containerPort: 81 }`), false],
  ])("%s: is new %s", (_, base, head, isNew) => {
    expect(findings("anti-affinity-surge", [base, head])).toMatchObject([
      { severity: "warning", unsafe: false, isNew },
    ]);
  });

  it.each([
    [
      "a port of a container that ends before",
      at("", "", `initContainers: [{ name: i, image: a, ports: [${port(80)}] }], `),
      0,
    ],
    [
      "a port of a container that stays beside",
      at("", "", `initContainers: [{ name: i, image: a, restartPolicy: Always, ports: [${port(80)}] }], `),
      1,
    ],
    ["a port of its own under the node's network", at("", port(80), "hostNetwork: true, "), 1],
    ["no port under the node's network", at("", "{ name: http }", "hostNetwork: true, "), 0],
    ["no surge", at("", port(80), "", "strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }"), 0],
    ["no pods, which end at once", at("", port(80), "", "replicas: 0, strategy: { type: Recreate }"), 0],
    ["another strategy", at("", port(80), "", "strategy: { type: Recreate }"), 0],
  ])("%s: %i", (_, head, expected) => {
    const base = at("", "").replace("image: a", "image: b");
    expect(findings("anti-affinity-surge", [base, head])).toHaveLength(expected);
  });

  it("says nothing of a DaemonSet whose surge is not written", () => {
    const daemon = (text: string, surge: string) =>
      text
        .replace("kind: Deployment", "kind: DaemonSet")
        .replace("replicas: 3", `updateStrategy: { rollingUpdate: { maxSurge: ${surge} } }`);
    for (const [surge, expected] of [
      ["null", 0],
      ["0", 0],
      ["00%", 0],
      ["10", 1],
      ["'0x'", 1],
    ] as const)
      expect(
        findings("anti-affinity-surge", [daemon(at("", ""), surge), daemon(at("", port(80)), surge)]),
      ).toHaveLength(expected);
  });
});

describe("controllers of others that end no pod before a new one runs", () => {
  const at = (type: string, spec: string, image: string) => {
    const [apiVersion = "", kind = ""] = type.split(" ");
    return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec: { replicas: 3, ${spec}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: ${image}, ports: [{ containerPort: 80, hostPort: 80 }] }] } } }\n`;
  };
  const ROLLOUT = "argoproj.io/v1alpha1 Rollout";
  const CLONES = "apps.kruise.io/v1alpha1 CloneSet";

  it.each([
    [ROLLOUT, "strategy: { blueGreen: { activeService: web } }", 1],
    [ROLLOUT, "strategy: { canary: { maxSurge: 1, maxUnavailable: 0 } }", 1],
    [ROLLOUT, "strategy: { canary: { maxSurge: 0, maxUnavailable: 1 } }", 0],
    [CLONES, "updateStrategy: { maxSurge: 1, maxUnavailable: 0 }", 1],
    [CLONES, "updateStrategy: { maxSurge: 0, maxUnavailable: 0 }", 0],
    [CLONES, "updateStrategy: { maxUnavailable: 1 }", 0],
  ])("%s with %s: %i", (type, spec, expected) => {
    expect(findings("anti-affinity-surge", [at(type, spec, "a"), at(type, spec, "b")])).toHaveLength(
      expected,
    );
  });
});
