import { describe, expect, it } from "vitest";
import { findings, manifest, messages } from "./check-fixture.ts";

const CONFIG = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: shop");
const of = (base: string, head: string) => messages("next-pods", CONFIG + base, CONFIG + head);

describe("a ResourceQuota", () => {
  const quota = (hard: string, namespace = "shop") =>
    manifest("v1 ResourceQuota", `spec: { hard: ${hard} }`, `name: q, namespace: ${namespace}`);
  const LESS = (what: string) => [
    `ResourceQuota q allows less (${what}): pods that no longer fit stay, and are not made again.`,
  ];
  it.each<readonly [before: string, after: string, told: readonly string[]]>([
    ["{ pods: 10 }", "{ pods: 10 }", []],
    ["{ pods: 10, cpu: 4 }", "{ pods: 10, cpu: 5 }", []],
    ["{ pods: 10, cpu: 4 }", "{ pods: 9, cpu: 3500m }", LESS("cpu 4 → 3500m, pods 10 → 9")],
    ["{ pods: 10 }", "{ pods: ten }", []],
    ["{ pods: ten }", "{ pods: 10 }", LESS("pods 10")],
    ["{ pods: 10 }", "{}", []],
  ])("of %s gets %s", (before, after, told) => {
    expect(of(quota(before), quota(after))).toEqual(told);
  });

  it("of another group is none", () => {
    const other = (pods: number) =>
      manifest(
        "example.com/v1 ResourceQuota",
        `spec: { hard: { pods: ${pods} } }`,
        "name: q, namespace: shop",
      );
    expect(of(other(10), other(1))).toEqual([]);
  });

  it("counts where its namespace was there, here or elsewhere", () => {
    const namespace = manifest("v1 Namespace", "", "name: shop");
    expect(of("", quota("{ pods: 1 }"))).toHaveLength(1);
    expect(of(namespace, namespace + quota("{ pods: 1 }"))).toHaveLength(1);
    expect(of("", namespace + quota("{ pods: 1 }"))).toEqual([]);
    // A namespace that comes holds what comes with it only.
    expect(of(quota("{ pods: 2 }"), namespace + quota("{ pods: 1 }"))).toHaveLength(1);
    expect(of("", namespace + quota("{ pods: 1 }", "other"))).toHaveLength(1);
  });
});

describe("a LimitRange", () => {
  const range = (cpu: string, labels = "") =>
    manifest(
      "v1 LimitRange",
      `spec: { limits: [{ type: Container, max: { cpu: ${cpu} } }] }`,
      `name: l, namespace: shop, labels: { ${labels} }`,
    );
  const THEN = "pods made from now on get its defaults, and are refused outside of its limits.";
  it.each<readonly [string, string, string, readonly string[]]>([
    ["is new", "", range("1"), [`LimitRange l is new: ${THEN}`]],
    ["changes", range("1"), range("2"), [`LimitRange l changes: ${THEN}`]],
    ["gets a label", range("1"), range("1", "a: b"), []],
    ["goes", range("1"), "", []],
  ])("%s", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });
});

describe("a Namespace", () => {
  const namespace = (labels: string, annotations = "") =>
    manifest("v1 Namespace", "", `name: shop, labels: { ${labels} }, annotations: { ${annotations} }`);
  const level = (name: string) => namespace(`pod-security.kubernetes.io/enforce: ${name}`);
  const ENFORCES = (after: string, before: string) => [
    `Namespace shop enforces the Pod Security level ${after}, after ${before}: pods that do not meet it stay, and are not made again.`,
  ];
  const CHANGES = (names: string) => [
    `Namespace shop changes ${names}: pods made from now on are not what they were; those that run keep what they have until they restart.`,
  ];
  it.each<readonly [before: string, after: string, told: readonly string[]]>([
    [namespace(""), level("baseline"), ENFORCES("baseline", "privileged")],
    [level("privileged"), level("restricted"), ENFORCES("restricted", "privileged")],
    [level("baseline"), level("restricted"), ENFORCES("restricted", "baseline")],
    [level("restricted"), namespace(""), []],
    [namespace(""), level("privileged"), []],
    ["", level("restricted"), []],
    [namespace("istio-injection: enabled"), namespace(""), CHANGES("istio-injection")],
    [
      namespace("istio-injection: enabled"),
      namespace("istio-injection: disabled"),
      CHANGES("istio-injection"),
    ],
    [
      namespace("istio.io/rev: a"),
      namespace("istio.io/rev: b", "linkerd.io/inject: enabled"),
      CHANGES("istio.io/rev, linkerd.io/inject"),
    ],
    [
      namespace("", "openshift.io/node-selector: a=b"),
      namespace("", "openshift.io/node-selector: a=c"),
      CHANGES("openshift.io/node-selector"),
    ],
    [
      namespace("", "scheduler.alpha.kubernetes.io/node-selector: a=b"),
      namespace(""),
      CHANGES("scheduler.alpha.kubernetes.io/node-selector"),
    ],
    [namespace("my.istio-injection: a"), namespace("my.istio-injection: b"), []],
    [namespace("istio-injection-note: a"), namespace("istio-injection-note: b"), []],
    [namespace("istio-injection: enabled, team: a"), namespace("istio-injection: enabled, team: b"), []],
  ])("%s, then %s", (before, after, told) => {
    expect(of(before, after)).toEqual(told);
  });
});

describe("a ServiceAccount", () => {
  const web = (pod: string, namespace = "shop") =>
    manifest(
      "apps/v1 Deployment",
      `spec: { template: { spec: { ${pod}, containers: [{ name: web, image: nginx }] } } }`,
      `name: web, namespace: ${namespace}`,
    );
  const robot = "serviceAccountName: robot";
  const account = (fields: string, marks = "", name = "robot") =>
    manifest("v1 ServiceAccount", fields, `name: ${name}, namespace: shop, annotations: { ${marks} }`);
  const CHANGES = (names: string, name = "robot") => [
    `ServiceAccount ${name} changes ${names}: pods made from now on get that; those that run keep what they have until they restart.`,
  ];
  it.each<readonly [pods: string, before: string, after: string, told: readonly string[]]>([
    [web(robot), account(""), account("imagePullSecrets: [{ name: a }]"), CHANGES("imagePullSecrets")],
    // The older name of the field.
    [web("serviceAccount: robot"), account(""), account("imagePullSecrets: []"), CHANGES("imagePullSecrets")],
    [
      web(robot),
      account("", "iam.gke.io/gcp-service-account: a"),
      account("imagePullSecrets: []", "iam.gke.io/gcp-service-account: a"),
      CHANGES("imagePullSecrets"),
    ],
    [
      web(robot),
      account("imagePullSecrets: [{ name: a }]"),
      account("automountServiceAccountToken: false"),
      CHANGES("automountServiceAccountToken, imagePullSecrets"),
    ],
    [
      web(robot),
      account("", "eks.amazonaws.com/role-arn: a, iam.gke.io/gcp-service-account: a"),
      account("automountServiceAccountToken: true", "eks.amazonaws.com/role-arn: b"),
      CHANGES("automountServiceAccountToken, eks.amazonaws.com/role-arn, iam.gke.io/gcp-service-account"),
    ],
    [
      web(robot),
      account(""),
      account("", "azure.workload.identity/client-id: a"),
      CHANGES("azure.workload.identity/client-id"),
    ],
    [web(robot), account("", "my.eks.amazonaws.com/a: a"), account("", "my.eks.amazonaws.com/a: b"), []],
    [web(robot), account("secrets: []"), account("secrets: [{ name: a }]"), []],
    [web(robot), "", account("imagePullSecrets: [{ name: a }]"), []],
    [web("serviceAccountName: other"), account(""), account("imagePullSecrets: []"), []],
    [web(robot, "other"), account(""), account("imagePullSecrets: []"), []],
    [
      web("restartPolicy: Always"),
      account("", "", "default"),
      account("imagePullSecrets: []", "", "default"),
      CHANGES("imagePullSecrets", "default"),
    ],
  ])("of %s is %s, then %s", (pods, before, after, told) => {
    expect(of(pods + before, pods + after)).toEqual(told);
  });

  it("of another group or kind is none", () => {
    const like = (type: string, field: string) => manifest(type, field, "name: robot, namespace: shop");
    for (const type of ["example.com/v1 ServiceAccount", "v1 Endpoints"])
      expect(of(web(robot) + like(type, "a: b"), web(robot) + like(type, "imagePullSecrets: []"))).toEqual(
        [],
      );
  });
});

describe("a webhook", () => {
  const hooks = (rules: string, more = "", kind = "ValidatingWebhookConfiguration") =>
    manifest(
      `admissionregistration.k8s.io/v1 ${kind}`,
      `webhooks: [{ name: a.b.io, rules: [${rules}]${more} }]`,
      "name: w",
    );
  const rule = (groups: string, resources: string) => `{ apiGroups: [${groups}], resources: [${resources}] }`;
  const TOLD = (verb: string, kind = "ValidatingWebhookConfiguration") => [
    `${kind} w ${verb}: pods made from now on have to pass it, and where it does not answer they are refused, unless it says \`failurePolicy: Ignore\`.`,
  ];
  it.each<readonly [string, boolean]>([
    [rule('""', "pods"), true],
    [rule('"*"', '"*"'), true],
    [rule('apps, ""', '"*/*"'), true],
    [`${rule("apps", "deployments")}, ${rule('""', "pods")}`, true],
    [rule('""', "secrets, pods"), true],
    [rule('""', "secrets"), false],
    [rule("metrics.k8s.io", "pods"), false],
    [rule('""', "pods/exec"), false],
    ["", false],
  ])("of the rules [%s] that comes concerns pods: %j", (rules, expected) => {
    expect(of("", hooks(rules))).toEqual(expected ? TOLD("is new") : []);
  });

  const pods = rule('""', "pods");
  it.each<readonly [string, string, string, readonly string[]]>([
    ["another policy", hooks(pods), hooks(pods, ", failurePolicy: Ignore"), TOLD("changes")],
    ["another certificate", hooks(pods), hooks(pods, ", clientConfig: { caBundle: YQ== }"), []],
    ["no pods any more", hooks(pods), hooks(rule('""', "secrets")), []],
    ["another order", hooks(`${pods}, ${rule("apps", "deployments")}`), hooks(pods), TOLD("changes")],
    [
      "another rule, and changes pods",
      hooks(pods, "", "MutatingWebhookConfiguration"),
      hooks(pods, ", failurePolicy: Ignore", "MutatingWebhookConfiguration"),
      TOLD("changes", "MutatingWebhookConfiguration"),
    ],
    [
      "one that changes pods",
      "",
      hooks(pods, "", "MutatingWebhookConfiguration"),
      TOLD("is new", "MutatingWebhookConfiguration"),
    ],
  ])("gets %s", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });

  it("of a kind or group that is none", () => {
    expect(of("", hooks(pods).replace("admissionregistration.k8s.io", "example.com"))).toEqual([]);
    expect(of("", hooks(pods, "", "OtherWebhookConfiguration"))).toEqual([]);
  });

  it("that changed pods goes", () => {
    const mutating = (rules: string) => hooks(rules, "", "MutatingWebhookConfiguration");
    const GOES =
      "MutatingWebhookConfiguration w is removed: pods made from now on lack what it put into them; those that run keep it.";
    expect(of(mutating(pods), "")).toEqual([GOES]);
    expect(of(mutating(rule('""', "secrets")), "")).toEqual([]);
    expect(of(mutating(pods).replace("admissionregistration.k8s.io", "example.com"), "")).toEqual([]);
    // Then all of the deployable goes, which is told once.
    expect(messages("next-pods", mutating(pods), "")).toEqual([]);
  });
});

it("is a warning, of whatever it is", () => {
  const namespace = (label: string) => manifest("v1 Node", "", `name: a, labels: { zone: ${label} }`);
  const hook = manifest(
    "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
    'webhooks: [{ name: a.b.io, rules: [{ apiGroups: [""], resources: [pods] }] }]',
    "name: w",
  );
  const range = manifest("v1 LimitRange", "spec: {}", "name: l, namespace: shop");
  const found = findings("next-pods", [CONFIG + namespace("a") + hook, CONFIG + namespace("b") + range]);
  expect(found.map(({ severity, unsafe, message }) => [severity, unsafe, message.split(" ")[0]])).toEqual([
    ["warning", false, "LimitRange"],
    ["warning", false, "MutatingWebhookConfiguration"],
    ["warning", false, "Node"],
  ]);
});

it("counts pods of a kind with several templates", () => {
  const spec = (account: string) => `template: { spec: { ${account}containers: [{ name: a, image: a }] } }`;
  const job = manifest(
    "kubeflow.org/v1 PyTorchJob",
    `spec: { pytorchReplicaSpecs: { Master: { ${spec("serviceAccountName: robot, ")} }, Worker: { ${spec("")} } } }`,
  );
  const account = (fields: string) => manifest("v1 ServiceAccount", fields, "name: robot, namespace: shop");
  expect(of(job + account("a: b"), job + account("imagePullSecrets: []"))).toHaveLength(1);
});

it("is silent where there was nothing, or not all of it was seen", () => {
  const range = manifest("v1 LimitRange", "spec: {}", "name: l, namespace: shop");
  expect(messages("next-pods", null, range)).toEqual([]);
  expect(messages("next-pods", CONFIG, CONFIG + range, { baseIncomplete: true })).toEqual([]);
});

it("names what a Namespace changes in one order", () => {
  const namespace = (labels: string) => manifest("v1 Namespace", "", `name: shop, labels: { ${labels} }`);
  expect(
    messages("next-pods", namespace("linkerd.io/inject: enabled, istio-injection: enabled"), namespace("")),
  ).toEqual([expect.stringContaining("Namespace shop changes istio-injection, linkerd.io/inject: ")]);
});
