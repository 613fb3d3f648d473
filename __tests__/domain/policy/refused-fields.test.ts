import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const web = (pod: string, container = "", spec = "") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: n }
spec:
  { ${spec}
    selector: { matchLabels: { a: b } },
    template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, image: "a:1", ${container} }] } },
  }
`;
const priorityClass = (fields: string, name = "high") =>
  `---\n{ apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: { name: ${name} }, ${fields} }\n`;
const runtimeClass = (fields: string) =>
  `---\n{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: { name: kata }, handler: kata, ${fields} }\n`;
const account = (value: string, fields = "secrets: [{ name: a }], imagePullSecrets: [{ name: p }]") =>
  `---\n{ apiVersion: v1, kind: ServiceAccount, metadata: { name: robot, namespace: n, annotations: { kubernetes.io/enforce-mountable-secrets: "${value}" } }, ${fields} }\n`;

const SURE = "error unsafe";
const HIGH = "priorityClassName: high, ";

function told(base: string, head: string): readonly string[] {
  return findings("unready-pods", [base, head])
    .filter(({ isNew }) => isNew)
    .map(({ severity, unsafe }) => `${severity}${unsafe ? " unsafe" : ""}`);
}

/** https://github.com/kubernetes/kubernetes/tree/v1.36.3/plugin/pkg/admission: priority, runtimeclass, serviceaccount */
describe("admission takes nothing else for what it computes", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["priority: 1000, ", "", [SURE]],
    ["priority: 0, ", "", []],
    ["priority: 1000, ", priorityClass("value: 1000, globalDefault: true"), []],
    ["priority: 0, ", priorityClass("value: 1000, globalDefault: true"), [SURE]],
    [`${HIGH}priority: 1000, `, priorityClass("value: 1000"), []],
    [`${HIGH}priority: 5, `, priorityClass("value: 1000"), [SURE]],
    [`${HIGH}priority: 5, `, "", ["warning"]],
    ["priorityClassName: system-node-critical, priority: 2000001000, ", "", []],
    ["priorityClassName: system-node-critical, priority: 1, ", "", [SURE]],
    ["preemptionPolicy: Never, ", "", [SURE]],
    ["preemptionPolicy: PreemptLowerPriority, ", "", []],
    [`${HIGH}preemptionPolicy: Never, `, priorityClass("value: 1, preemptionPolicy: Never"), []],
    [`${HIGH}preemptionPolicy: Never, `, priorityClass("value: 1"), [SURE]],
    ["overhead: { cpu: 250m }, ", "", [SURE]],
    ["runtimeClassName: kata, overhead: { cpu: 250m }, ", "", ["warning"]],
    [
      "runtimeClassName: kata, overhead: { cpu: 250m }, ",
      runtimeClass('overhead: { podFixed: { cpu: "0.25" } }'),
      [],
    ],
    [
      "runtimeClassName: kata, overhead: { cpu: 250m }, ",
      runtimeClass("overhead: { podFixed: { cpu: 1 } }"),
      [SURE],
    ],
    ["runtimeClassName: kata, overhead: { cpu: 250m }, ", runtimeClass("a: b"), [SURE]],
  ])("%s beside %s: %j", (pod, rest, expected) => {
    expect(told(web("") + rest, web(pod) + rest)).toEqual(expected);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ["volumes: [{ name: s, secret: { secretName: b } }], ", "", "true", [SURE]],
    ["volumes: [{ name: s, secret: { secretName: a } }], ", "", "true", []],
    ["", "env: [{ name: A, valueFrom: { secretKeyRef: { name: b, key: k } } }]", "true", [SURE]],
    ["", "envFrom: [{ secretRef: { name: b } }]", "1", [SURE]],
    ["", "envFrom: [{ secretRef: { name: b } }]", "false", []],
    ["", "envFrom: [{ secretRef: { name: a } }]", "true", []],
    ["imagePullSecrets: [{ name: q }], ", "", "true", [SURE]],
    ["imagePullSecrets: [{ name: p }], ", "", "true", []],
  ])("a Secret that an account does not give: %s%s, %s: %j", (pod, container, value, expected) => {
    const at = (more: string, fields: string) =>
      web(`serviceAccountName: robot, ${more}`, fields) + account(value);
    expect(told(at("", ""), at(pod, container))).toEqual(expected);
  });
});

describe("what only the kubelet or a scheduler looks for", () => {
  const mount = (expression: string, more = "") =>
    `volumeMounts: [{ name: d, mountPath: /d, subPathExpr: "${expression}" }], ${more}`;
  const VOLUME = "volumes: [{ name: d, persistentVolumeClaim: { claimName: d } }], ";
  const NAME = "env: [{ name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]";
  const limitOf = (container: string) =>
    `resourceFieldRef: { containerName: ${container}, resource: limits.cpu }`;

  it.each<readonly [string, string, readonly string[]]>([
    [VOLUME, mount("$(POD_NAME)"), [SURE]],
    [VOLUME, mount("a/$(POD_NAME)/$(OTHER)", NAME), [SURE]],
    [VOLUME, mount("$(POD_NAME)", NAME), []],
    [VOLUME, mount("$(POD_NAME)", 'env: [{ name: POD_NAME, value: "" }]'), [SURE]],
    [VOLUME, mount("$(POD_NAME)", "envFrom: [{ configMapRef: { name: c } }]"), []],
    [VOLUME, mount("$$(POD_NAME)"), []],
    [VOLUME, mount("$(DB_SERVICE_HOST)"), []],
    ["", `env: [{ name: X, valueFrom: { ${limitOf("nope")} } }]`, [SURE]],
    ["", `env: [{ name: X, valueFrom: { ${limitOf("web")} } }]`, []],
    [`volumes: [{ name: v, downwardAPI: { items: [{ path: a, ${limitOf("nope")} }] } }], `, "", [SURE]],
    [
      `volumes: [{ name: v, projected: { sources: [{ downwardAPI: { items: [{ path: a, ${limitOf("nope")} }] } }] } }], `,
      "",
      [SURE],
    ],
    ["", "resources: { requests: { cpu: 500 } }", ["warning unsafe"]],
    ["", "resources: { limits: { cpu: 500 } }", ["warning unsafe"]],
    ["", "resources: { requests: { cpu: 500m } }", []],
  ])("%s%s: %j", (pod, container, expected) => {
    expect(told(web(VOLUME), web(pod, container))).toEqual(expected);
  });

  it.each([
    [36000, "", ["warning"]],
    [600, "", ["warning"]],
    [599, "", []],
    [700, "progressDeadlineSeconds: 800,", []],
  ])("a probe after %i seconds, with %s: %j", (delay, spec, expected) => {
    const at = (seconds: number) =>
      web("", `readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: ${seconds} }`, spec);
    expect(told(at(1), at(delay))).toEqual(expected);
  });

  it("another value of a variable is another part of a claim", () => {
    const at = (value: string) =>
      web(
        VOLUME,
        mount("$(TENANT)", `env: [{ name: TENANT, value: ${value} }, { name: B, value: ${value} }]`),
      );
    expect(findings("lost-data", [at("a"), at("b")]).map(({ message }) => message)).toEqual([
      "Container web no longer has $(TENANT) of claim d at /d, where it was: it starts without what is there.",
    ]);
    expect(findings("lost-data", [at("a"), at("a")])).toEqual([]);
  });
});

it.each([
  [
    "readinessGates: [{ conditionType: x.y/z }], ",
    "readiness gate x.y/z, which is not in the build: new pods are not ready until something else makes it",
  ],
  [
    "schedulerName: volcano, ",
    "scheduler volcano, which is not in the build: new pods wait until something else makes it",
  ],
  [
    "nodeName: n1, ",
    "Node n1, which no manifest makes: where the cluster has no node of that name, they do not run",
  ],
  ["schedulerName: default-scheduler, ", undefined],
])("pods that begin to wait for %s", (pod, expected) => {
  const told = findings("removed-dependency", [web(""), web(pod)]).map(({ message }) => message);
  expect(told).toEqual(expected === undefined ? [] : [`Its pods begin to name ${expected}.`]);
  expect(findings("removed-dependency", [web(pod), web(pod)])).toEqual([]);
});

it("each of two fields, and each of two Secrets, is news of its own", () => {
  const news = (base: string, head: string) =>
    findings("unready-pods", [base, head]).map(({ isNew, message }) => `${isNew ? "new" : "old"} ${message}`);
  const starts = (...texts: readonly string[]) => texts.map((text): unknown => expect.stringContaining(text));
  expect(news(web("priority: 5, "), web("priority: 5, preemptionPolicy: Never, "))).toEqual(
    starts("new `preemptionPolicy` is", "old `priority` is"),
  );
  const reads = (...names: readonly string[]) =>
    web(
      "serviceAccountName: robot, ",
      `envFrom: [${names.map((name) => `{ secretRef: { name: ${name} } }`).join(", ")}]`,
    ) + account("true");
  expect(news(reads("b"), reads("b", "c"))).toEqual(starts("old It reads Secret b", "new It reads Secret c"));
});
