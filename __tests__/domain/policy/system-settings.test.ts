import { forecast } from "../forecast-of.ts";
import { describe, expect, it } from "vitest";
import { findings, manifest, messages } from "./check-fixture.ts";

const config = (name: string, value: string, namespace = "kube-system") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\ndata: { a: ${value} }\n`;
const reader = `---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns, namespace: kube-system }
spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: coredns } }] }] } } }
`;
const secret = (type: string, value: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: argocd, labels: { argocd.argoproj.io/secret-type: ${type} } }\nstringData: { server: ${value} }\n`;

it.each([
  ["CoreDNS", config("coredns", "1"), config("coredns", "2"), 1],
  ["CoreDNS that is read here", config("coredns", "1") + reader, config("coredns", "2") + reader, 0],
  ["an app of that name", config("coredns", "1", "shop"), config("coredns", "2", "shop"), 0],
  ["CoreDNS by its former name", config("coredns-custom", "1"), config("coredns-customs", "1"), 1],
  ["any other name that becomes another one", config("settings", "1"), config("setting", "1"), 0],
  ["any other name", config("settings", "1"), config("settings", "2"), 0],
  ["a cluster of Argo CD", secret("cluster", "a"), secret("cluster", "b"), 1],
  [
    "what Argo CD's pods take as environment",
    config("argocd-cmd-params-cm", "1", "argocd"),
    config("argocd-cmd-params-cm", "2", "argocd"),
    1,
  ],
  [
    "who may do what in Argo CD",
    config("argocd-rbac-cm", "1", "gitops"),
    config("argocd-rbac-cm", "2", "gitops"),
    1,
  ],
  [
    "what goes with all of Argo CD's pods",
    config("argocd-cmd-params-cm", "1", "kube-system") + reader.replace("coredns", "argocd-cmd-params-cm"),
    config("other", "2", "shop"),
    0,
  ],
  [
    "what goes, and whose readers stay elsewhere",
    config("argocd-cmd-params-cm", "1", "kube-system") + reader,
    config("other", "2", "shop"),
    1,
  ],
  ["any other Secret", secret("other", "a"), secret("other", "b"), 0],
  ["what is new", reader.slice(4), reader.slice(4) + `---\n${config("istio", "1", "istio-system")}`, 0],
])("%s", (_, base, head, expected) => {
  expect(findings("system-settings", [base, head])).toHaveLength(expected);
});

it.each([
  ["a label of a cluster", "cluster", "env: prod", "env: dev", 1],
  ["what it is", "repository", "", null, 1],
  ["another label of a repository", "repository", "env: prod", "env: dev", 0],
])("tells of %s of Argo CD", (_, type, before, after, expected) => {
  const secret = (labels: string | null) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: prod, namespace: argocd, labels: { ${labels === null ? "" : `argocd.argoproj.io/secret-type: ${type}, ${labels}`} } }\nstringData: { name: prod }\n`;
  expect(findings("system-settings", [secret(before), secret(after)])).toHaveLength(expected);
});

it.each([
  ["argocd-cmd-params-cm", "", 1],
  ["argocd-rbac-cm", "", 1],
  ["argocd-tls-certs-cm", "", 1],
  ["plugin", "app.kubernetes.io/part-of: argocd", 1],
  ["plugin", "", 0],
])("of Argo CD: %s with %s", (name, labels, expected) => {
  const settings = (value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: argocd, labels: { ${labels} } }\ndata: { a: ${value} }\n`;
  expect(findings("system-settings", [settings("b"), settings("c")])).toHaveLength(expected);
});

it("tells of what the plugin of an ApplicationSet is asked by", () => {
  const set =
    "---\napiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: s, namespace: argocd }\nspec: { generators: [{ plugin: { configMapRef: { name: plugin } } }] }\n";
  const both = (value: string) => config("plugin", value, "argocd") + set;
  expect(findings("system-settings", [both("a"), both("b")])).toHaveLength(1);
});

describe("a setting that is read by its name", () => {
  const settings = (value: string, metadata: string, kind = "ConfigMap") =>
    manifest(`v1 ${kind}`, `stringData: { a: ${value} }, data: { a: ${value} }`, metadata);
  const told = (metadata: string, kind?: string) =>
    messages("system-settings", settings("b2xk", metadata, kind), settings("bmV3", metadata, kind)).map(
      (message) => message.replace(/^.*: /, ""),
    );
  it.each<readonly [metadata: string, reader: readonly string[]]>([
    ["name: coredns, namespace: kube-system", ["CoreDNS."]],
    ["name: kube-proxy, namespace: kube-system", ["kube-proxy, which keeps it until it restarts."]],
    ["name: kube-flannel-cfg, namespace: kube-flannel", ["flannel."]],
    ["name: calico-config, namespace: calico-system", ["Calico."]],
    ["name: istio, namespace: istio-system", ["Istio."]],
    ["name: linkerd-config, namespace: linkerd", ["Linkerd."]],
    ["name: karpenter-global-settings, namespace: karpenter", ["Karpenter."]],
    [
      "name: container-azm-ms-agentconfig, namespace: kube-system",
      ["Azure Monitor, whose agents restart by it."],
    ],
    ["name: cluster-monitoring-config, namespace: openshift-monitoring", ["OpenShift's monitoring."]],
    ["name: coredns, namespace: my-kube-system", []],
    ["name: coredns, namespace: kube-system-2", []],
    ["name: coredns, namespace: openshift", []],
    ["name: coredns", []],
    // Each object of JavaScript has a member of this name.
    ["name: constructor, namespace: kube-system", []],
    ["name: argocd-cmd-params-cm, namespace: any", ["Argo CD's own pods, which keep it until they restart."]],
    ["name: argocd-notifications-cm", ["Argo CD, for what it tells."]],
    // Its own check tells of it.
    ["name: argocd-cm, namespace: argocd, labels: { app.kubernetes.io/part-of: argocd }", []],
    ["name: plugin, namespace: argocd, labels: { app.kubernetes.io/part-of: argocd }", ["Argo CD."]],
    ["name: plugin, namespace: argocd, labels: { app.kubernetes.io/part-of: shop }", []],
  ])("%s", (metadata, reader) => {
    expect(told(metadata)).toEqual(reader);
  });

  it.each<readonly [metadata: string, reader: readonly string[]]>([
    ["name: coredns, namespace: kube-system", []],
    ["name: argocd-secret, namespace: argocd", ["Argo CD, for who may log in and which webhooks count."]],
    [
      "name: a, labels: { argocd.argoproj.io/secret-type: repo-creds }",
      ["Argo CD (repo-creds), for every Application that uses it."],
    ],
    [
      "name: a, labels: { argocd.argoproj.io/secret-type: repository }",
      ["Argo CD (repository), for every Application that uses it."],
    ],
    ["name: a, labels: { argocd.argoproj.io/secret-type: other }", []],
  ])("a Secret: %s", (metadata, reader) => {
    expect(told(metadata, "Secret")).toEqual(reader);
  });

  it("a ConfigMap with the label of a Secret is none", () => {
    expect(told("name: a, labels: { argocd.argoproj.io/secret-type: cluster }")).toEqual([]);
  });

  const DNS = "name: coredns, namespace: kube-system";
  it("is told in words that name it, where its content changes or it goes", () => {
    const TOLD = ["ConfigMap coredns is read by what is not in this build: CoreDNS."];
    const other = manifest("v1 ConfigMap", "data: {}", "name: other");
    expect(messages("system-settings", settings("a", DNS), settings("b", DNS))).toEqual(TOLD);
    expect(messages("system-settings", settings("a", DNS) + other, other)).toEqual(TOLD);
    expect(messages("system-settings", other, settings("a", DNS) + other)).toEqual([]);
    expect(
      messages("system-settings", settings("a", DNS), settings("a", `${DNS}, labels: { a: b }`)),
    ).toEqual([]);
  });

  it("is told of nothing that a workload here reads", () => {
    const reading = (name: string) =>
      manifest(
        "apps/v1 DaemonSet",
        `spec: { template: { spec: { containers: [{ name: dns, image: coredns, envFrom: [{ configMapRef: { name: ${name} } }] }] } } }`,
        "name: dns, namespace: kube-system",
      );
    const of = (reader: string) =>
      messages("system-settings", settings("a", DNS) + reader, settings("b", DNS) + reader);
    expect(of(reading("coredns"))).toEqual([]);
    expect(of(reading("other"))).toHaveLength(1);
    expect(of(reading("coredns").replace("configMapRef", "secretRef"))).toHaveLength(1);
    expect(of(reading("coredns").replace("kube-system", "shop"))).toHaveLength(1);
    // What goes is missing, which another check tells; it is read by CoreDNS all the same.
    const reader = reading("coredns");
    expect(messages("system-settings", settings("a", DNS) + reader, reader)).toHaveLength(1);
  });
});

describe("the plugin of an ApplicationSet", () => {
  const plugin = (value: string, kind = "ConfigMap") =>
    manifest(`v1 ${kind}`, `data: { token: ${value} }`, "name: plugin, namespace: argocd");
  const set = (name: string) =>
    manifest(
      "argoproj.io/v1alpha1 ApplicationSet",
      `spec: { generators: [{ plugin: { configMapRef: { name: ${name} } } }] }`,
      "name: tenants, namespace: argocd",
    );
  it("is asked by a ConfigMap", () => {
    const of = (name: string, kind?: string) =>
      messages("system-settings", plugin("YQ==", kind) + set(name), plugin("Yg==", kind) + set(name));
    expect(of("plugin")).toEqual([
      "ConfigMap plugin is read by what is not in this build: ApplicationSet tenants, which makes, changes and deletes Applications by what it gets there.",
    ]);
    expect(of("other")).toEqual([]);
    expect(of("plugin", "Secret")).toEqual([]);
  });
});

describe("the labels of a Secret of Argo CD", () => {
  const CLUSTERS =
    "ApplicationSets that choose clusters by that, or write it into their Applications, make, change and delete Applications.";
  const secret = (type: string, more = "", annotations = "") =>
    manifest(
      "v1 Secret",
      "stringData: { name: prod }",
      `name: prod, namespace: argocd, labels: { ${type === "" ? "" : `argocd.argoproj.io/secret-type: ${type}`}${more} }, annotations: { ${annotations} }`,
    );
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      "of a cluster",
      secret("cluster", ", tier: a, env: dev"),
      secret("cluster", ", tier: b", "region: eu"),
      [`Secret prod of Argo CD (cluster) changes label env, label tier, annotation region: ${CLUSTERS}`],
    ],
    [
      "of a cluster that stays as it is",
      secret("cluster", ", env: dev"),
      secret("cluster", ", env: dev"),
      [],
    ],
    [
      "that it no longer is one by",
      secret("cluster"),
      secret(""),
      [`Secret prod of Argo CD (cluster) changes label argocd.argoproj.io/secret-type: ${CLUSTERS}`],
    ],
    [
      "that it becomes one by",
      secret(""),
      secret("cluster"),
      [`Secret prod of Argo CD (cluster) changes label argocd.argoproj.io/secret-type: ${CLUSTERS}`],
    ],
    [
      "that it becomes something else by",
      secret("repository"),
      secret("repo-creds"),
      [
        "Secret prod of Argo CD (repository) changes label argocd.argoproj.io/secret-type: Argo CD knows what it holds no longer, or for something else.",
      ],
    ],
    ["of a repository, and others", secret("repository", ", a: b"), secret("repository", "", "a: b"), []],
    ["of no kind of Argo CD", secret("other", ", a: b"), secret("other", ", a: c"), []],
    ["of one that is new", "", secret("cluster"), []],
  ])("%s", (_, base, head, told) => {
    const other = manifest("v1 ConfigMap", "data: {}", "name: other");
    expect(messages("system-settings", other + base, other + head)).toEqual(told);
  });
});

describe("what a setting is, in all that counts", () => {
  const OTHER = manifest("v1 ConfigMap", "data: {}", "name: other");
  it("is a warning, at the config", () => {
    const found = findings("system-settings", [config("coredns", "1"), config("coredns", "2")]);
    expect(found.map(({ severity, unsafe, workload }) => [severity, unsafe, workload])).toEqual([
      ["warning", false, null],
    ]);
    const cluster = (env: string) =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: a, labels: { argocd.argoproj.io/secret-type: cluster, env: ${env} } }\n`;
    expect(findings("system-settings", [cluster("a"), cluster("b")]).map(({ severity }) => severity)).toEqual(
      ["warning"],
    );
  });

  it("is told where it goes, by its labels too", () => {
    const part = manifest(
      "v1 ConfigMap",
      "data: { a: b }",
      "name: plugin, labels: { app.kubernetes.io/part-of: argocd }",
    );
    expect(messages("system-settings", part + OTHER, OTHER)).toHaveLength(1);
    const cluster = manifest(
      "v1 Secret",
      "stringData: { a: b }",
      "name: a, labels: { argocd.argoproj.io/secret-type: cluster }",
    );
    expect(messages("system-settings", cluster + OTHER, OTHER)).toHaveLength(1);
  });

  it("is not told where no content changes, nor of a kind that Argo CD does not know", () => {
    const fixed = (more: string) =>
      manifest("v1 ConfigMap", `data: { a: b }${more}`, "name: coredns, namespace: kube-system");
    expect(messages("system-settings", fixed(", immutable: true"), fixed(""))).toEqual([]);
    const other = (type: string) =>
      manifest(
        "v1 Secret",
        "stringData: { a: b }",
        `name: a, labels: { argocd.argoproj.io/secret-type: ${type} }`,
      );
    expect(messages("system-settings", other("one"), other("two"))).toEqual([]);
  });
});

it("asks others of a setting of Argo CD that something makes in the cluster, of which no other check tells", () => {
  const made = (property: string) =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: argocd-notifications-secret, namespace: argocd }\nspec: { data: [{ secretKey: a, remoteRef: { key: b, property: ${property} } }] }\n`;
  expect(forecast(made("x"), made("y")).shared.edited).toMatchObject([{ isUnseen: true }]);
});
