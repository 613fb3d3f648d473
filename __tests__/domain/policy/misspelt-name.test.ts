import { describe, expect, it } from "vitest";
import { textAt } from "../../../src/domain/fields.ts";
import { manifestsOf } from "../forecast-of.ts";
import { manifest, told } from "./check-fixture.ts";
import { binding, HERE, ROLES, route, scaler } from "./slip-fixture.ts";

const deployment = (name: string, labels = `app: ${name}`) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: a, image: a, ports: [{ name: metrics, containerPort: 1 }] }] } } }`,
    HERE(name),
  );
const service = (name: string, selector: string, rest = "") =>
  manifest(
    "v1 Service",
    `spec: { selector: { ${selector} }, ports: [{ name: public, port: 80${rest} }] }`,
    `${HERE(name)}, labels: { app: ${name} }`,
  );
const WEB = deployment("website") + service("website", "app: website");
const ingress = (to: string, name = "i") =>
  manifest(
    "networking.k8s.io/v1 Ingress",
    `spec: { rules: [{ http: { paths: [{ path: /, backend: { service: { name: ${to}, port: { number: 80 } } } }] } }] }`,
    HERE(name),
  );
const selecting = (type: string, field: string, labels: string, rest = "") =>
  manifest(type, `spec: { ${field}: { matchLabels: { ${labels} } }${rest} }`, HERE("x"));
const MONITOR = "monitoring.coreos.com/v1 ServiceMonitor";

const LABELS = "name: payments, namespace: shop, labels: { app: payments }";
const CONFIG = manifest("v1 ConfigMap", "data: { a: b }", LABELS);
const KNATIVE = manifest("serving.knative.dev/v1 Service", "spec: {}", LABELS);
const TIER = manifest(
  "v1 Service",
  "spec: { ports: [{ port: 80 }] }",
  "name: t, namespace: shop, labels: { tier: a }",
);
const USER = manifest("rabbitmq.com/v1beta1 User", "spec: {}", HERE("bosses"));

const slip = (who: string, what: string, meant: string) =>
  `warning: ${who} names ${what}, which is not in the build. Did you mean ${meant}?`;

describe("what comes and names what is not there is told", () => {
  const HPA = "autoscaling/v2 HorizontalPodAutoscaler";
  const target = (name: string) => `scaleTargetRef: { kind: Deployment, name: ${name} }`;
  it.each<readonly [string, string, string]>([
    ["an Ingress", ingress("websit"), slip("Ingress i", "Service websit", "website")],
    ["a route", route("wesbite"), slip("HTTPRoute r", "Service wesbite", "website")],
    [
      "an autoscaler",
      scaler(HPA, target("webiste")),
      slip("HorizontalPodAutoscaler s", "Deployment webiste", "website"),
    ],
    [
      "an autoscaler of KEDA",
      scaler("keda.sh/v1alpha1 ScaledObject", "scaleTargetRef: { name: webiste }"),
      slip("ScaledObject s", "Deployment webiste", "website"),
    ],
    [
      "a vertical one",
      scaler("autoscaling.k8s.io/v1 VerticalPodAutoscaler", "targetRef: { kind: Deployment, name: webiste }"),
      slip("VerticalPodAutoscaler s", "Deployment webiste", "website"),
    ],
    ["a binding, of a role", binding("raeder", "runner"), slip("RoleBinding b", "Role raeder", "reader")],
    [
      "a binding, of an account",
      binding("reader", "runer"),
      slip("RoleBinding b", "ServiceAccount runer", "runner"),
    ],
    ["a Service", service("w", "app: websit"), slip("Service w", "the label app=websit of pods", "website")],
    [
      "a Service, by a label",
      service("w", "ap: website"),
      slip("Service w", "the label ap=website of pods", "app"),
    ],
    [
      "a Service, by a port",
      service("w", "app: website", ", targetPort: metrcs"),
      slip("Service w", "port metrcs of pods", "metrics"),
    ],
    [
      "a binding, of a role of all",
      manifest("rbac.authorization.k8s.io/v1 ClusterRole", "rules: []", "name: viewer") +
        binding("vewer", "runner").replace("{ kind: Role", "{ kind: ClusterRole"),
      slip("RoleBinding b", "ClusterRole vewer", "viewer"),
    ],
    [
      "a budget",
      selecting("policy/v1 PodDisruptionBudget", "selector", "app: websit"),
      slip("PodDisruptionBudget x", "the label app=websit of pods", "website"),
    ],
    [
      "a policy of the network",
      selecting("networking.k8s.io/v1 NetworkPolicy", "podSelector", "app: websit"),
      slip("NetworkPolicy x", "the label app=websit of pods", "website"),
    ],
    [
      "a monitor",
      selecting(MONITOR, "selector", "app: websit"),
      slip("ServiceMonitor x", "the label app=websit of Services", "website"),
    ],
    [
      "a monitor, by a port",
      selecting(MONITOR, "selector", "app: website", ", endpoints: [{ port: publik }]"),
      slip("ServiceMonitor x", "port publik of Services", "public"),
    ],
    [
      "a binding of an admission policy",
      manifest(
        "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding",
        "spec: { policyName: few-replica, validationActions: [Warn] }",
        "name: b",
      ) +
        manifest(
          "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy",
          "spec: {}",
          "name: few-replicas",
        ),
      slip("ValidatingAdmissionPolicyBinding b", "ValidatingAdmissionPolicy few-replica", "few-replicas"),
    ],
    [
      "the parameters of an admission policy",
      manifest(
        "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding",
        "spec: { policyName: few-replicas, paramRef: { name: replica-limit, namespace: shop, parameterNotFoundAction: Deny } }",
        "name: b",
      ) + manifest("v1 ConfigMap", "data: { most: '5' }", HERE("replica-limits")),
      slip("ValidatingAdmissionPolicyBinding b", "ConfigMap replica-limit", "replica-limits"),
    ],
    [
      "a monitor of pods",
      selecting("monitoring.coreos.com/v1 PodMonitor", "selector", "app: websit"),
      slip("PodMonitor x", "the label app=websit of pods", "website"),
    ],
  ])("of %s", (_, come, expected) => {
    expect(told("misspelt-name", WEB + ROLES, WEB + ROLES + come)).toEqual([expected]);
  });

  it("of a route that leads to one more", () => {
    const expected = slip("HTTPRoute r", "Service shpo", "shop");
    const shop = service("shop", "app: website");
    expect(told("misspelt-name", WEB + route("website"), WEB + shop + route("website", "shpo"))).toEqual([
      expected,
    ]);
  });
});

it("what others of its kind name rightly is told, where several may", () => {
  const monitor = (port: string) =>
    selecting(MONITOR, "selector", "app: website", `, endpoints: [{ port: ${port} }]`);
  const right = monitor("public").replace("name: x", "name: y");
  expect(told("misspelt-name", WEB + right, WEB + right + monitor("publik"))).toEqual([
    slip("ServiceMonitor x", "port publik of Services", "public"),
  ]);
});

describe("nothing is told", () => {
  it.each([
    ["Deployment", "websit", []],
    ["StatefulSet", "websit", [slip("HorizontalPodAutoscaler s", "Deployment websit", "website")]],
    ["Deployment", "website2", [slip("HorizontalPodAutoscaler s", "Deployment websit", "website")]],
  ])("where what is named comes elsewhere: %s %s", (kind, name, expected) => {
    const hpa = scaler(
      "autoscaling/v2 HorizontalPodAutoscaler",
      "scaleTargetRef: { kind: Deployment, name: websit }",
    );
    const come = [{ group: "apps", kind, name, namespace: "shop" }];
    const elsewhere = { inPlace: [], gone: [], late: [], stores: [], sources: [], come };
    expect(told("misspelt-name", WEB, WEB + hpa, { elsewhere })).toEqual(expected);
  });

  it.each<readonly [string, base: string, head: string]>([
    ["where the name is there", WEB, WEB + ingress("website")],
    ["where nothing is near", WEB, WEB + ingress("payments")],
    ["of another namespace", WEB, WEB + ingress("websit").replaceAll("shop", "other")],
    ["of a family", WEB + service("db-1", "app: db"), WEB + service("db-1", "app: db") + ingress("db-2")],
    [
      "where the near one is another's",
      WEB + ingress("website"),
      WEB + ingress("website") + ingress("websit", "j"),
    ],
    ["where it was named before", WEB + ingress("websit"), WEB + ingress("websit") + ingress("websit", "j")],
    ["of what stays", WEB + ingress("websit"), WEB + ingress("websit") + deployment("other")],
    ["where it takes the place of another", WEB + ingress("website"), WEB + ingress("websit")],
    [
      "of a binding to a role of all",
      WEB,
      WEB + ROLES + binding("reader", "runner").replace("Role, name: reader", "ClusterRole, name: readr"),
    ],
    [
      "of a user",
      WEB + ROLES,
      WEB + ROLES + binding("reader", "runner").replace("ServiceAccount, name: runner", "User, name: runer"),
    ],
    [
      "of a backend that is no Service",
      WEB,
      WEB + route("websit").replace("{ name: websit,", "{ kind: ServiceImport, name: websit,"),
    ],
    [
      "of a user that is called like an object",
      WEB + USER,
      WEB +
        USER +
        ROLES +
        binding("reader", "runner").replace("ServiceAccount, name: runner", "User, name: bosss"),
    ],
    [
      "of an account elsewhere",
      WEB + ROLES,
      WEB + ROLES + binding("reader", "runer").replace("namespace: shop }]", "namespace: other }]"),
    ],
    ["of a label that Services alone have", WEB + TIER, WEB + TIER + service("w", "teir: a")],
    ["of a port that Services alone have", WEB, WEB + service("w", "app: website", ", targetPort: publik")],
    [
      "of a label of what is no Service",
      WEB + CONFIG,
      WEB + CONFIG + selecting(MONITOR, "selector", "app: payment"),
    ],
    [
      "of a label of a Service of Knative",
      WEB + KNATIVE,
      WEB + KNATIVE + selecting(MONITOR, "selector", "app: payment"),
    ],
    [
      "of labels that are no texts",
      deployment("website", "app: 1234567") + service("website", "app: website"),
      deployment("website", "app: 1234567") +
        service("website", "app: website") +
        service("w", "app: 1234568"),
    ],
    ["of labels that nothing has", WEB, WEB + service("w", "cnpg.io/cluster: websit")],
    [
      "of another name in the DNS",
      WEB,
      WEB + service("w", "app: websit").replace("spec: {", "spec: { type: ExternalName,"),
    ],
    [
      "of a monitor of other namespaces",
      WEB,
      WEB + selecting(MONITOR, "selector", "app: websit", ", namespaceSelector: { any: true }"),
    ],
  ])("%s", (_, base, head) => {
    expect(told("misspelt-name", base, head)).toEqual([]);
  });

  it("where something was left out", () => {
    expect(told("misspelt-name", WEB, WEB + ingress("websit"), { isPartial: true })).toEqual([]);
    expect(told("misspelt-name", WEB, WEB + ingress("websit"), { headIncomplete: true })).toEqual([]);
  });
});

it("what pods name and is not there has the name that is", () => {
  const worker = (spec: string) =>
    manifest(
      "apps/v1 Deployment",
      `spec: { template: { metadata: { labels: { app: w } }, spec: { ${spec} } } }`,
      HERE("worker"),
    );
  const config = manifest("v1 ConfigMap", "data: { a: b }", HERE("settings")) + ROLES;
  const env = "containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: setings } }] }]";
  expect(told("missing-config-reference", config, config + worker(env))[0]).toContain(
    "Did you mean settings?",
  );
  const account = "serviceAccountName: runer, containers: [{ name: a, image: a }]";
  expect(told("removed-dependency", config, config + worker(account))[0]).toContain("Did you mean runner?");
  const head = manifestsOf(config.replace("settings", "settings-h2") + worker(env)).map((each) => ({
    ...each,
    ...(textAt(each.object, "kind") === "ConfigMap" && { nameBeforeHash: "settings" }),
  }));
  expect(told("missing-config-reference", config, null, { head })[0]).toContain("Did you mean settings?");
});
