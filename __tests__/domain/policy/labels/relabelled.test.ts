import { describe, expect, it } from "vitest";
import { relabelled, tellingLabels } from "../../../../src/domain/policy/labels/relabelled.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, messages, objectOf } from "../check-fixture.ts";

const found = (base: string, head: string) =>
  relabelled({ base: readSide(manifestsOf(base), "base"), head: readSide(manifestsOf(head), "head") }).map(
    ({ object, isPods, before, after }) => [object.kind, isPods, before, after],
  );
const labelled = (type: string, labels: string, fields = "") =>
  manifest(type, fields, `name: web, labels: { ${labels} }`);
const web = (own: string, pods: string, image = "nginx", kind = "Deployment") =>
  labelled(
    `apps/v1 ${kind}`,
    own,
    `spec: { template: { metadata: { labels: { ${pods} } }, spec: { containers: [{ name: web, image: ${image} }] } } }`,
  );

const job = (...roles: readonly string[]) =>
  manifest(
    "kubeflow.org/v1 PyTorchJob",
    `spec: { pytorchReplicaSpecs: { ${roles.map((role) => `${role}: { template: { metadata: { labels: { role: ${role} } }, spec: { containers: [{ name: a, image: a }] } } }`).join(", ")} } }`,
    "name: web",
  );

describe("what gets other labels", () => {
  it.each<readonly [string, string, string, readonly unknown[]]>([
    [
      "an object",
      labelled("v1 Service", "a: b"),
      labelled("v1 Service", "a: c"),
      [["Service", false, { a: "b" }, { a: "c" }]],
    ],
    [
      "an object that had none",
      manifest("v1 Service", "", "name: web"),
      labelled("v1 Service", "a: c"),
      [["Service", false, {}, { a: "c" }]],
    ],
    [
      "an object that changes otherwise",
      labelled("v1 Service", "a: b"),
      labelled("v1 Service", "a: b", "spec: {}"),
      [],
    ],
    ["a new object", "", labelled("v1 Service", "a: c"), []],
    ["pods", web("a: b", "p: q"), web("a: c", "p: r"), [["Deployment", true, { p: "q" }, { p: "r" }]]],
    ["nothing of pods", web("", "p: q"), web("", "p: q", "nginx:2"), []],
    [
      "pods of a template that is new",
      job("Master"),
      job("Master", "Worker"),
      [["PyTorchJob", true, {}, { role: "Worker" }]],
    ],
    ["pods that are new", "", web("", "p: q"), []],
    [
      "a namespace, which has its name as a label",
      labelled("v1 Namespace", ""),
      labelled("v1 Namespace", "a: b"),
      [
        [
          "Namespace",
          false,
          { "kubernetes.io/metadata.name": "web" },
          { a: "b", "kubernetes.io/metadata.name": "web" },
        ],
      ],
    ],
    [
      "what is only called a namespace",
      labelled("example.com/v1 Namespace", ""),
      labelled("example.com/v1 Namespace", "a: b"),
      [["Namespace", false, {}, { a: "b" }]],
    ],
    [
      "what an operator makes pods of, and its pods",
      labelled("postgresql.cnpg.io/v1 Cluster", "a: b", "spec: { instances: 1 }"),
      labelled("postgresql.cnpg.io/v1 Cluster", "a: c", "spec: { instances: 1 }"),
      [["Cluster", false, { a: "b" }, { a: "c" }]],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(found(base, head)).toEqual(expected);
  });
});

it.each<readonly [before: Record<string, string>, after: Record<string, string>, told: readonly string[]]>([
  [{ tier: "a", app: "web" }, { app: "api", zone: "b" }, ["app", "tier", "zone"]],
  [{ app: "web" }, { app: "web" }, []],
  [
    { "app.kubernetes.io/version": "1", "helm.sh/chart": "a-1", chart: "a-1" },
    { heritage: "Helm", version: "2" },
    [],
  ],
  [{ "kustomize.toolkit.fluxcd.io/name": "a" }, { "helm.toolkit.fluxcd.io/name": "b" }, []],
  [{ "argocd.argoproj.io/instance": "a" }, { "argocd.argoproj.io/instance": "b" }, []],
  [{ "argocd.argoproj.io/secret-type": "cluster" }, {}, ["argocd.argoproj.io/secret-type"]],
  [{ versions: "1", mychart: "a", "my.helm.sh/a": "b" }, {}, ["my.helm.sh/a", "mychart", "versions"]],
])("from %j to %j: %j", (before, after, told) => {
  expect(tellingLabels({ object: objectOf("v1 Service"), isPods: false, before, after })).toEqual(told);
});

describe("what no longer looks at it", () => {
  const WATCHED = [
    "ServiceMonitor",
    "PodMonitor",
    "Probe",
    "PrometheusRule",
    "ScrapeConfig",
    "AlertmanagerConfig",
  ];
  it.each(WATCHED)("a Prometheus at a %s", (kind) => {
    const at = (labels: string, group = "monitoring.coreos.com") =>
      labelled(`${group}/v1 ${kind}`, labels, "spec: {}");
    expect(messages("removed-object", at("release: a, team: a"), at("team: b"))).toEqual([
      `${kind} web changes the label release, team: a Prometheus or Alertmanager that selects by it no longer takes it, or another one does.`,
    ]);
    expect(
      messages("removed-object", at("release: a", "example.com"), at("release: b", "example.com")),
    ).toEqual([]);
  });

  it("nothing at what gets one label more", () => {
    const at = (labels: string) => labelled("monitoring.coreos.com/v1 ServiceMonitor", labels, "spec: {}");
    expect(messages("removed-object", at("release: a"), at("release: a, team: b"))).toEqual([]);
  });

  it.each(["Prometheus", "MyServiceMonitor", "ProbeSet"])("no Prometheus at a %s", (kind) => {
    const at = (labels: string) => labelled(`monitoring.coreos.com/v1 ${kind}`, labels, "spec: {}");
    expect(messages("removed-object", at("release: a"), at("release: b"))).toEqual([]);
  });

  const pods = (label: string) => web("", `app: web, ${label}`);
  const budget = manifest(
    "policy/v1 PodDisruptionBudget",
    "spec: { maxUnavailable: 1, selector: { matchLabels: { tier: a } } }",
    "name: b",
  );
  it("a budget at pods", () => {
    expect(messages("removed-object", pods("tier: a") + budget, pods("tier: b") + budget)).toEqual([
      "PodDisruptionBudget b no longer takes in the pods of Deployment web (`selector`): what it does with them ends.",
    ]);
    // What begins is no loss.
    expect(messages("removed-object", pods("tier: b") + budget, pods("tier: a") + budget)).toEqual([]);
  });
});

describe("what runs elsewhere, or is checked otherwise, from now on", () => {
  const node = (labels: string, group = "") => labelled(`${group}v1 Node`, labels);
  it("where a Node gets other labels", () => {
    expect(messages("next-pods", node("zone: a, disk: ssd"), node("zone: b"))).toEqual([
      "Node web changes the label disk, zone: a DaemonSet that asks for it deletes its pods there, or makes some, and other new pods that ask for it go elsewhere.",
    ]);
    expect(messages("next-pods", node("a: b", "example.com/"), node("a: c", "example.com/"))).toEqual([]);
    expect(messages("next-pods", labelled("v1 Service", "a: b"), labelled("v1 Service", "a: c"))).toEqual([]);
  });

  const hook = manifest(
    "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
    "webhooks: [{ name: a.b.c, namespaceSelector: { matchLabels: { check: yes } } }]",
    "name: x",
  );
  const namespace = (labels: string) => labelled("v1 Namespace", labels);
  const THEN = "what is made there from now on is checked or changed otherwise; what runs stays as it is.";
  it.each([
    ["check: yes", "check: no", `no longer takes in Namespace web (\`webhooks.namespaceSelector\`): ${THEN}`],
    [
      "check: no",
      "check: yes",
      `takes in Namespace web from now on, by their labels (\`webhooks.namespaceSelector\`): ${THEN}`,
    ],
  ])("where a Namespace with %s gets %s", (before, after, told) => {
    expect(messages("next-pods", namespace(before) + hook, namespace(after) + hook)).toEqual([
      `ValidatingWebhookConfiguration x ${told}`,
    ]);
  });
});

describe("what reaches it otherwise", () => {
  const service = (labels: string, type = "LoadBalancer", group = "") =>
    labelled(`${group}v1 Service`, labels, `spec: { type: ${type} }`);
  it("by its address", () => {
    expect(messages("lost-traffic", service("pool: a, vip: b"), service("pool: c"))).toEqual([
      "Service web changes the label pool, vip: where its address is given or announced by that, it loses it.",
    ]);
    expect(messages("lost-traffic", service("pool: a"), service("pool: a, env: dev"))).toEqual([]);
    expect(messages("lost-traffic", service("pool: a", "NodePort"), service("pool: b", "NodePort"))).toEqual(
      [],
    );
    const other = (labels: string) => service(labels, "LoadBalancer", "example.com/");
    expect(messages("lost-traffic", other("pool: a"), other("pool: b"))).toEqual([]);
    const like = (labels: string) => service(labels).replace("kind: Service", "kind: Endpoints");
    expect(messages("lost-traffic", like("pool: a"), like("pool: b"))).toEqual([]);
  });

  it("by a pool of this build, which is told in its place", () => {
    const pool = manifest(
      "cilium.io/v2alpha1 CiliumLoadBalancerIPPool",
      "spec: { serviceSelector: { matchLabels: { pool: a } } }",
      "name: p",
    );
    expect(messages("lost-traffic", service("pool: a") + pool, service("pool: b") + pool)).toEqual([
      "CiliumLoadBalancerIPPool p no longer takes in Service web (`serviceSelector`): what reaches it, or is reached from there, changes.",
    ]);
  });

  const pods = (label: string) => web("", `app: web, ${label}`);
  const policy = (spec: string, type = "networking.k8s.io/v1 NetworkPolicy") =>
    manifest(type, `spec: { ${spec} }`, "name: n");
  const BEGINS = (path: string, kind = "NetworkPolicy") => [
    `${kind} n takes in the pods of Deployment web from now on, by their labels (\`${path}\`): what reaches them, or is reached from there, changes.`,
  ];
  it.each<readonly [string, string, readonly string[]]>([
    ["what a policy is about", policy("podSelector: { matchLabels: { tier: a } }"), BEGINS("podSelector")],
    [
      "what a policy of Cilium is about",
      policy("endpointSelector: { matchLabels: { tier: a } }", "cilium.io/v2 CiliumNetworkPolicy"),
      BEGINS("endpointSelector", "CiliumNetworkPolicy"),
    ],
    [
      "what a policy of Istio is about",
      policy("selector: { matchLabels: { tier: a } }", "security.istio.io/v1 AuthorizationPolicy"),
      BEGINS("selector", "AuthorizationPolicy"),
    ],
    [
      "what a policy of an administrator is about",
      policy(
        "subject: { pods: { podSelector: { matchLabels: { tier: a } } } }",
        "policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy",
      ),
      BEGINS("subject.pods.podSelector", "AdminNetworkPolicy"),
    ],
    [
      "a peer, which is given something",
      policy(
        "podSelector: { matchLabels: { app: x } }, ingress: [{ from: [{ podSelector: { matchLabels: { tier: a } } }] }]",
      ),
      [],
    ],
  ])("as %s", (_, by, told) => {
    expect(messages("lost-traffic", pods("tier: b") + by, pods("tier: a") + by)).toEqual(told);
  });
});

describe("who tells of a selection", () => {
  const pods = (tier: string) => web("", `app: web, tier: ${tier}`);
  const selecting = "{ matchLabels: { tier: a } }";
  const policy = (tier: string) =>
    manifest(
      "networking.k8s.io/v1 NetworkPolicy",
      `spec: { podSelector: { matchLabels: { tier: ${tier} } } }`,
      "name: n",
    );
  const budget = manifest(
    "policy/v1 PodDisruptionBudget",
    `spec: { maxUnavailable: 1, selector: ${selecting} }`,
    "name: b",
  );
  it("is one check", () => {
    expect(messages("removed-object", pods("a") + policy("a"), pods("b") + policy("a"))).toEqual([]);
    expect(messages("lost-traffic", pods("a") + budget, pods("b") + budget)).toEqual([]);
  });

  it("is nobody of one that comes with the labels, or follows them", () => {
    const takesIn = (base: string, head: string) =>
      messages("lost-traffic", base, head).filter((message) => message.includes("takes in"));
    expect(takesIn(pods("a"), pods("b") + policy("b"))).toEqual([]);
    expect(takesIn(pods("a") + policy("a"), pods("b") + policy("b"))).toEqual([]);
    expect(takesIn(pods("a") + policy("a"), pods("b") + policy("c"))).toHaveLength(1);
  });
});
