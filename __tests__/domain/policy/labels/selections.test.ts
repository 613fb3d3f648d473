import { expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

const workload = (labels: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web, ${labels} } }, spec: { containers: [{ name: web, image: a }] } } }\n`;
const object = (apiVersion: string, kind: string, spec: string, labels = "", namespace = "shop") =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x, namespace: ${namespace}, labels: { ${labels} } }\n${spec === "" ? "" : `spec: ${spec}\n`}`;
const namespace = (labels: string) =>
  `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { ${labels} } }\n`;
const selecting = "{ matchLabels: { cl: y } }";

const policies: readonly (readonly [string, string])[] = [
  ["networking.k8s.io/v1 NetworkPolicy", `{ podSelector: ${selecting}, ingress: [{}] }`],
  [
    "networking.k8s.io/v1 NetworkPolicy",
    `{ podSelector: {}, ingress: [{ from: [{ podSelector: ${selecting} }] }] }`,
  ],
  [
    "networking.k8s.io/v1 NetworkPolicy",
    "{ podSelector: {}, egress: [{ to: [{ podSelector: { matchExpressions: [{ key: cl, operator: In, values: [y] }] } }] }] }",
  ],
  ["cilium.io/v2 CiliumNetworkPolicy", "{ endpointSelector: { matchLabels: { 'k8s:cl': y } } }"],
  [
    "cilium.io/v2 CiliumNetworkPolicy",
    `{ endpointSelector: {}, ingress: [{ fromEndpoints: [${selecting}] }] }`,
  ],
  ["security.istio.io/v1 AuthorizationPolicy", `{ selector: ${selecting} }`],
  ["security.istio.io/v1 PeerAuthentication", `{ selector: ${selecting} }`],
  ["networking.istio.io/v1 Sidecar", "{ workloadSelector: { labels: { cl: y } } }"],
  ["networking.istio.io/v1 Gateway", "{ selector: { cl: y } }"],
  ["policy.linkerd.io/v1beta3 Server", `{ podSelector: ${selecting} }`],
];

it.each(policies)("a %s that stays, with %s, takes in pods no longer whose labels change", (type, spec) => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  const policy = object(apiVersion, kind, spec);
  const [told] = findings("lost-traffic", [workload("cl: y") + policy, workload("cl: n") + policy]);
  expect(told?.message).toMatch(new RegExp(`^${kind} x no longer takes in the pods of Deployment web`));
  expect(findings("lost-traffic", [workload("cl: y") + policy, workload("cl: y, b: c") + policy])).toEqual(
    [],
  );
});

it("an isolated pod is told, a new peer not", () => {
  const [subject, peer] = policies.map(([type, spec]) => object(...asPair(type), spec));
  const [told] = findings("lost-traffic", [
    workload("cl: n") + (subject ?? ""),
    workload("cl: y") + (subject ?? ""),
  ]);
  expect(told?.message).toContain("takes in the pods of Deployment web from now on");
  expect(
    findings("lost-traffic", [workload("cl: n") + (peer ?? ""), workload("cl: y") + (peer ?? "")]),
  ).toEqual([]);
});

function asPair(type: string): readonly [string, string] {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return [apiVersion, kind];
}

it("a policy that changes with the labels takes in the same", () => {
  const policy = (value: string) =>
    object(
      "networking.k8s.io/v1",
      "NetworkPolicy",
      `{ podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { cl: ${value} } } }] }] }`,
    );
  const told = findings("lost-traffic", [workload("cl: y") + policy("y"), workload("cl: n") + policy("n")]);
  expect(told.map(({ message }) => message).filter((message) => message.includes("takes in"))).toEqual([]);
});

it.each([
  [
    "lost-traffic",
    "networking.k8s.io/v1",
    "NetworkPolicy",
    `{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: ${selecting} }] }] }`,
  ],
  [
    "lost-traffic",
    "gateway.networking.k8s.io/v1",
    "Gateway",
    `{ listeners: [{ name: a, allowedRoutes: { namespaces: { from: Selector, selector: ${selecting} } } }] }`,
  ],
  [
    "next-pods",
    "kyverno.io/v1",
    "ClusterPolicy",
    `{ rules: [{ match: { any: [{ resources: { namespaceSelector: ${selecting} } }] } }] }`,
  ],
  [
    "removed-object",
    "external-secrets.io/v1",
    "ClusterSecretStore",
    `{ conditions: [{ namespaceSelector: ${selecting} }] }`,
  ],
])("%s: a %s %s takes in a namespace no longer whose labels change", (check, apiVersion, kind, spec) => {
  const other = object(apiVersion, kind, spec, "", "other");
  const [told] = findings(check, [namespace("cl: y") + other, namespace("cl: n") + other]);
  expect(told?.message).toMatch(new RegExp(`^${kind} x no longer takes in Namespace shop`));
  expect(findings(check, [namespace("cl: y") + other, namespace("cl: y, b: c") + other])).toEqual([]);
});

it("a webhook takes in a namespace no longer", () => {
  const hook = `---\napiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nmetadata: { name: x }\nwebhooks: [{ name: a.b.c, namespaceSelector: ${selecting} }]\n`;
  expect(findings("next-pods", [namespace("cl: y") + hook, namespace("cl: n") + hook])).toHaveLength(1);
  expect(findings("next-pods", [namespace("cl: n") + hook, namespace("cl: y") + hook])).toHaveLength(1);
});

const service = (labels: string, type = "ClusterIP") => object("v1", "Service", `{ type: ${type} }`, labels);

it.each([
  ["monitoring.coreos.com/v1", "ServiceMonitor", `{ selector: ${selecting} }`],
  ["operator.victoriametrics.com/v1beta1", "VMServiceScrape", `{ selector: ${selecting} }`],
])("a %s %s takes in a Service no longer", (apiVersion, kind, spec) => {
  const other = object(apiVersion, kind, spec).replace("name: x", "name: m");
  const [told] = findings("removed-object", [service("cl: y") + other, service("cl: n") + other]);
  expect(told?.message).toBe(
    `${kind} m no longer takes in Service x (\`selector\`): what it does with it ends.`,
  );
});

it.each(["{}", "{ deployment: { spec: { template: { spec: { containers: [{ name: grafana }] } } } } }"])(
  "a datasource takes in a Grafana no longer with %s",
  (spec) => {
    const grafana = (labels: string) =>
      object("grafana.integreatly.org/v1beta1", "Grafana", spec, labels).replace("name: x", "name: g");
    const other = object(
      "grafana.integreatly.org/v1beta1",
      "GrafanaDatasource",
      `{ instanceSelector: ${selecting} }`,
    );
    const [told] = findings("removed-object", [grafana("cl: y") + other, grafana("cl: n") + other]);
    expect(told?.message).toBe(
      "GrafanaDatasource x no longer takes in Grafana g (`instanceSelector`): what it does with it ends.",
    );
  },
);

it.each([
  ["a budget", object("policy/v1", "PodDisruptionBudget", `{ minAvailable: 1, selector: ${selecting} }`), 1],
  ["a monitor of pods", object("monitoring.coreos.com/v1", "PodMonitor", `{ selector: ${selecting} }`), 1],
  ["a metric", object("keda.sh/v1alpha1", "ScaledObject", `{ metrics: [{ selector: ${selecting} }] }`), 0],
  [
    "a monitor of Services",
    object("monitoring.coreos.com/v1", "ServiceMonitor", `{ selector: ${selecting} }`),
    0,
  ],
])("%s and pods", (_, other, expected) => {
  expect(findings("removed-object", [workload("cl: y") + other, workload("cl: n") + other])).toHaveLength(
    expected,
  );
});

it.each([
  ["removed-object", (labels: string) => object("monitoring.coreos.com/v1", "PrometheusRule", "{}", labels)],
  ["removed-object", (labels: string) => object("monitoring.coreos.com/v1", "ServiceMonitor", "{}", labels)],
  ["lost-traffic", (labels: string) => service(labels, "LoadBalancer")],
  ["next-pods", (labels: string) => object("v1", "Node", "", labels)],
])("%s: labels by which something outside of the build selects", (check, made) => {
  expect(findings(check, [made("release: a"), made("release: b")])).toHaveLength(1);
  expect(findings(check, [made("helm.sh/chart: a-1"), made("helm.sh/chart: a-2")])).toEqual([]);
});

it("labels of a Prometheus' own rules, which it selects, are told once", () => {
  const rule = (labels: string) => object("monitoring.coreos.com/v1", "PrometheusRule", "{}", labels);
  const prometheus = object("monitoring.coreos.com/v1", "Prometheus", `{ ruleSelector: ${selecting} }`);
  const told = findings("removed-object", [rule("cl: y") + prometheus, rule("cl: n") + prometheus]);
  expect(told.map(({ message }) => message)).toEqual([
    "Prometheus x no longer takes in PrometheusRule x (`ruleSelector`): what it does with it ends.",
  ]);
});

it("one of two selectors takes in pods no longer", () => {
  const policy = object(
    "networking.k8s.io/v1",
    "NetworkPolicy",
    `{ podSelector: ${selecting}, ingress: [{ from: [{ podSelector: { matchLabels: { app: other } } }] }] }`,
  );
  expect(findings("lost-traffic", [workload("cl: y") + policy, workload("cl: n") + policy])).toHaveLength(1);
});

it("what selects by a label that it has itself is told of others alone", () => {
  const pool = (label: string) => object("cilium.io/v2", "CiliumPool", `{ selector: ${selecting} }`, label);
  expect(findings("lost-traffic", [pool("cl: y"), pool("cl: n")])).toEqual([]);
});

it.each([
  [
    "kyverno.io/v1",
    "ClusterPolicy",
    `{ rules: [{ match: { resources: { kinds: [v1/Namespace], selector: ${selecting} } } }] }`,
    1,
  ],
  [
    "kyverno.io/v1",
    "ClusterPolicy",
    `{ rules: [{ match: { resources: { kinds: [Pod], selector: ${selecting} } } }] }`,
    0,
  ],
  [
    "kyverno.io/v1",
    "ClusterPolicy",
    `{ rules: [{ generate: { cloneList: { kinds: [v1/Secret], selector: ${selecting} } } }] }`,
    0,
  ],
  [
    "constraints.gatekeeper.sh/v1beta1",
    "NeedsOwner",
    `{ match: { kinds: [{ kinds: [Namespace] }], labelSelector: ${selecting} } }`,
    1,
  ],
  [
    "constraints.gatekeeper.sh/v1beta1",
    "NeedsOwner",
    `{ match: { kinds: [{ kinds: [Pod] }], labelSelector: ${selecting} } }`,
    0,
  ],
  [
    "constraints.gatekeeper.sh/v1beta1",
    "NeedsOwner",
    `{ match: { kinds: [{ kinds: [Pod] }], namespaceSelector: ${selecting} } }`,
    1,
  ],
])("a rule of %s %s takes in a Namespace only where it is about one: %s", (apiVersion, kind, spec, told) => {
  const rule = object(apiVersion, kind, spec, "", "other");
  expect(findings("next-pods", [namespace("cl: y") + rule, namespace("cl: n") + rule])).toHaveLength(told);
});
