import { expect, it } from "vitest";
import { told } from "../check-fixture.ts";

const pods = (spec: string, name = "web") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${spec} containers: [{ name: c, image: i }] } } }\n`;
const selecting = (key: string, value = "a") => `nodeSelector: { ${key}: "${value}" },`;
const required = (expression: string) =>
  `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [${expression}] }] } } },`;
const beside = (field: string, when: string) => `affinity: { ${field}: { ${when} } },`;
const slip = (key: string, meant: string) => [
  `warning: Deployment web names ${key}, which nodes hardly have. Did you mean ${meant}?`,
];
const HOST = slip("kubernetes.io/hostnme", "kubernetes.io/hostname");
const none = (what: string) => [
  `warning: Deployment web asks for nodes with ${what}, which none has: its pods are placed nowhere.`,
];

it.each<readonly [string, string, readonly string[]]>([
  ["selector", selecting("kubernetes.io/hostnme"), HOST],
  [
    "required expression",
    required("{ key: node-role.kubernetes.io/wroker, operator: Exists }"),
    slip("node-role.kubernetes.io/wroker", "node-role.kubernetes.io/worker"),
  ],
  [
    "toleration",
    "tolerations: [{ key: node-role.kubernetes.io/control-plan, operator: Exists }],",
    slip("node-role.kubernetes.io/control-plan", "node-role.kubernetes.io/control-plane"),
  ],
  [
    "spread",
    "topologySpreadConstraints: [{ topologyKey: topology.kubernetes.io/zones }],",
    slip("topology.kubernetes.io/zones", "topology.kubernetes.io/zone"),
  ],
  [
    "required neighbours",
    beside(
      "podAffinity",
      "requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: kubernetes.io/hostnme }]",
    ),
    HOST,
  ],
  [
    "preferred others",
    beside(
      "podAntiAffinity",
      "preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { topologyKey: kubernetes.io/hostnme } }]",
    ),
    HOST,
  ],
  ["a system that there is not", selecting("kubernetes.io/os", "linxu"), none("kubernetes.io/os linxu")],
  [
    "machines that there are not",
    required("{ key: kubernetes.io/arch, operator: In, values: [x86_64, aarch64] }"),
    none("kubernetes.io/arch x86_64 or aarch64"),
  ],
  ["some that there are", required("{ key: kubernetes.io/arch, operator: In, values: [x86_64, arm64] }"), []],
  ["not those", required("{ key: kubernetes.io/arch, operator: NotIn, values: [x86_64] }"), []],
  ["what is well known", selecting("kubernetes.io/hostname"), []],
  ["what is somebody's own", selecting("acme.io/hostnme"), []],
  ["one of a family", selecting("node-role.kubernetes.io/worker2"), []],
])("what pods ask of nodes: %s", (_, spec, expected) => {
  expect(told("misspelt-name", pods(""), pods(spec))).toEqual(expected);
  expect(told("misspelt-name", pods(spec), pods(`priority: 1, ${spec}`))).toEqual([]);
  expect(told("misspelt-name", pods(spec, "api"), `${pods(spec, "api")}---\n${pods(spec)}`)).toEqual([]);
});

it.each<readonly [string, head: string, readonly string[]]>([
  [
    "another letter",
    selecting("kubernetes.io/hostname", "cadence"),
    ["kubernetes.io/hostname cadence", "cadance"],
  ],
  [
    "another letter of a taint",
    "tolerations: [{ key: acme.io/team, value: databasse }],",
    ["acme.io/team databasse", "database"],
  ],
  ["another node", selecting("kubernetes.io/hostname", "twilight"), []],
  ["one of a family", selecting("kubernetes.io/hostname", "cadance2"), []],
  ["what others ask for of another label", selecting("acme.io/team", "cadence"), []],
  ["whatever it is", "tolerations: [{ key: kubernetes.io/hostname, operator: Exists }],", []],
])("the value that pods ask of nodes: %s", (_, head, [what, meant]) => {
  const other = `---\n${pods(`${selecting("kubernetes.io/hostname", "cadance")} tolerations: [{ key: acme.io/team, value: database }],`, "api")}`;
  const expected =
    what === undefined
      ? []
      : [
          `warning: Deployment web asks for nodes with ${what}, which no other here does: its pods are placed nowhere where none has it. Did you mean ${meant ?? ""}?`,
        ];
  expect(told("misspelt-name", pods("") + other, pods(head) + other)).toEqual(expected);
  expect(told("misspelt-name", other, pods(head) + other)).toEqual(expected);
  expect(told("misspelt-name", pods(head) + other, pods(`priority: 1, ${head}`) + other)).toEqual([]);
});
