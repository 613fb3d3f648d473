import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";
import { findings, manifest } from "../check-fixture.ts";
import { answers, HOST, policy, web } from "../kyverno-fixture.ts";

const bound = (rules: string, match = "", actions = "[Deny]") =>
  manifest(
    "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy",
    `spec: { matchConstraints: { ${match} resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [${rules}] }] }, validations: [{ expression: "object.metadata.name.matches('a')" }] }`,
    "name: v",
  ) +
  manifest(
    "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding",
    `spec: { policyName: v, validationActions: ${actions} }`,
    "name: b",
  );
const VALIDATING = (rule: string, spec = "", metadata = "name: c", kind = "ValidatingPolicy") =>
  manifest(
    `policies.kyverno.io/v1 ${kind}`,
    `spec: { matchConstraints: { resourceRules: [{ apiGroups: [batch] }, { ${rule} }] }, ${spec} }`,
    metadata,
  );
const kubewarden = (namespace: string, kind: string) =>
  manifest(
    `policies.kubewarden.io/v1 ${kind}`,
    'spec: { rules: [{ apiGroups: [""], resources: [pods] }] }',
    `name: k, namespace: ${namespace}`,
  );
const narrowed = (match: string, rules = "deployments") =>
  bound(rules).replace("policyName: v,", `policyName: v, matchResources: { ${match} },`);
const inNamespace = (labels: string, selector: string) =>
  bound("deployments", `namespaceSelector: { ${selector} },`) +
  (labels === "" ? "" : manifest("v1 Namespace", "", `name: shop, labels: { ${labels} }`));
const constraint = (match: string) =>
  manifest("constraints.gatekeeper.sh/v1beta1 K8sRequiredLabels", `spec: { match: { ${match} } }`, "name: g");
const SELECTOR = (name: string) =>
  `namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: In, values: [${name}] }] },`;
const says = (who: string) => [
  `${who} may refuse Deployment web: what such a policy says is not evaluated here.`,
];
const VAP = says("ValidatingAdmissionPolicy v");
const GATEKEEPER = says("K8sRequiredLabels g");

describe("a policy that is not evaluated", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["is bound to Deployments", bound("deployments"), VAP],
    ["is bound to other kinds", bound("statefulsets"), []],
    ["is bound to tell only", bound("deployments", "", "[Audit]"), []],
    ["is bound to the namespace", bound("deployments", SELECTOR("shop")), VAP],
    ["is bound to another namespace", bound("deployments", SELECTOR("prod")), []],
    ["is of Gatekeeper", constraint("kinds: [{ apiGroups: [apps], kinds: [Deployment] }]"), GATEKEEPER],
    ["is of Gatekeeper and for pods", constraint('kinds: [{ apiGroups: [""], kinds: [Pod] }]'), GATEKEEPER],
    ["is of Gatekeeper and for others", constraint('kinds: [{ apiGroups: [""], kinds: [Service] }]'), []],
    ["is of Gatekeeper and leaves the namespace out", constraint("excludedNamespaces: [shop]"), []],
    ["is of Gatekeeper and for another namespace", constraint("namespaces: [prod]"), []],
    [
      "is of Gatekeeper and for some",
      constraint("kinds: [{ kinds: [a] }, { apiGroups: ['*'], kinds: ['*'] }]"),
      GATEKEEPER,
    ],
    [
      "is of Gatekeeper and for a kind of two groups",
      constraint("kinds: [{ apiGroups: [batch, apps], kinds: [Job, Deployment] }]"),
      GATEKEEPER,
    ],
    [
      "is of Gatekeeper and for another group",
      constraint("kinds: [{ apiGroups: [batch], kinds: ['*'] }]"),
      [],
    ],
    ["is of Gatekeeper and in the namespace", constraint("namespaces: [prod, sh*]"), GATEKEEPER],
    ["is of Gatekeeper and leaves others out", constraint("excludedNamespaces: [prod]"), GATEKEEPER],
    ["is of Gatekeeper and for other labels", constraint("labelSelector: { matchLabels: { a: c } }"), []],
    [
      "is of Gatekeeper and for labels of the pods",
      constraint("labelSelector: { matchLabels: { a: b } }"),
      GATEKEEPER,
    ],
    ["is of Kubewarden", kubewarden("prod", "ClusterAdmissionPolicy"), says("ClusterAdmissionPolicy k")],
    ["is of Kubewarden in the namespace", kubewarden("shop", "AdmissionPolicy"), says("AdmissionPolicy k")],
    ["is of Kubewarden in another namespace", kubewarden("prod", "AdmissionPolicyGroup"), []],
    ["is in CEL", VALIDATING("apiGroups: [apps], resources: [deployments]"), says("ValidatingPolicy c")],
    ["is in CEL and for all", VALIDATING("apiGroups: ['*'], resources: ['*']"), says("ValidatingPolicy c")],
    [
      "is in CEL and for all of it",
      VALIDATING("apiGroups: ['*'], resources: ['*/*']"),
      says("ValidatingPolicy c"),
    ],
    [
      "is in CEL and for two",
      VALIDATING("apiGroups: ['', apps], resources: [services, deployments]"),
      says("ValidatingPolicy c"),
    ],
    ["is in CEL and for another group", VALIDATING("apiGroups: [batch], resources: ['*']"), []],
    ["is in CEL and for others", VALIDATING("apiGroups: [apps], resources: [daemonsets]"), []],
    [
      "is in CEL in the namespace",
      VALIDATING(
        "apiGroups: [apps], resources: ['*']",
        "",
        "name: c, namespace: shop",
        "NamespacedValidatingPolicy",
      ),
      says("NamespacedValidatingPolicy c"),
    ],
    [
      "is in CEL in another namespace",
      VALIDATING(
        "apiGroups: [apps], resources: ['*']",
        "",
        "name: c, namespace: prod",
        "NamespacedValidatingPolicy",
      ),
      [],
    ],
    ["is bound, but nowhere here", bound("deployments").slice(bound("deployments").lastIndexOf("---")), []],
    [
      "changes labels alone",
      manifest("mutations.gatekeeper.sh/v1 AssignMetadata", "spec: {}", "name: m"),
      [],
    ],
    [
      "is of Kubewarden and for others",
      kubewarden("shop", "ClusterAdmissionPolicy").replace("pods", "services"),
      [],
    ],
    ["is bound, but not in the build", bound("deployments").replace("name: v }", "name: w }"), []],
    [
      "is bound to labels that it has not",
      bound("deployments", "objectSelector: { matchLabels: { a: b } },"),
      [],
    ],
    ["is bound to its labels", bound("deployments", "objectSelector: { matchLabels: { app: web } },"), VAP],
    ["is bound in another namespace alone", narrowed(SELECTOR("prod")), []],
    ["is bound in its namespace", narrowed(SELECTOR("shop")), VAP],
    [
      "is bound for other kinds alone",
      narrowed("resourceRules: [{ apiGroups: [apps], resources: [daemonsets] }]"),
      [],
    ],
    [
      "is bound for its kind",
      narrowed("resourceRules: [{ apiGroups: [apps], resources: [deployments] }]"),
      VAP,
    ],
    ["is for a namespace's labels", inNamespace("env: prod", "matchLabels: { env: prod }"), VAP],
    ["is for other labels of a namespace", inNamespace("env: dev", "matchLabels: { env: prod }"), []],
    [
      "is for a namespace by its name",
      inNamespace("env: dev", "matchLabels: { kubernetes.io/metadata.name: shop }"),
      VAP,
    ],
    [
      "is for labels that nobody knows",
      inNamespace(
        "",
        "matchLabels: { env: prod }, matchExpressions: [{ key: env, operator: In, values: [prod] }]",
      ),
      VAP,
    ],
    [
      "is for another name",
      inNamespace("", "matchLabels: { kubernetes.io/metadata.name: prod, env: prod }"),
      [],
    ],
  ])("%s", (_, rules, expected) => {
    expect(answers(rules, web("", "app: web"), web(HOST, "app: web"))).toEqual(expected);
  });

  it("is asked of what has no namespace yet, whatever it is for", () => {
    const [before, after] = [web(), web(HOST)].map((text) => text.replace("namespace: shop, ", ""));
    const told = (rules: string) => answers(rules, before, after);
    expect(told(constraint("namespaces: [prod]"))).toEqual(GATEKEEPER);
    expect(told(constraint("excludedNamespaces: [default]"))).toEqual(GATEKEEPER);
    expect(told(bound("deployments", SELECTOR("prod")))).toEqual(VAP);
  });

  it("is not asked of what makes no pods", () => {
    const [before, after] = [1, 2].map((replicas) =>
      manifest("example.com/v1 Thing", `spec: { replicas: ${replicas} }`),
    );
    expect(answers(constraint(""), before, after)).toEqual([]);
  });

  it("is told of head, and of no more than three by name", () => {
    const named = (...names: readonly string[]) =>
      names.map((name) => constraint("").replace("name: g", `name: ${name}`)).join("");
    expect(answers(named("a", "b", "c"))).toEqual(
      says("K8sRequiredLabels a, K8sRequiredLabels b, K8sRequiredLabels c"),
    );
    expect(answers(named("a", "b", "c", "d"))).toEqual(
      says("K8sRequiredLabels a, K8sRequiredLabels b, K8sRequiredLabels c and 1 more"),
    );
    expect(forecast(web() + named("a"), web(HOST) + named("a")).problems).toContainEqual(
      expect.objectContaining({ code: "policy-not-asked", side: "head" }),
    );
  });

  it("is one line with others, and none where nothing changes", () => {
    const both = bound("deployments") + constraint("");
    expect(answers(both)).toEqual(says("K8sRequiredLabels g, ValidatingAdmissionPolicy v"));
    expect(answers(both, web(), web())).toEqual([]);
  });
});

it("makes no restart less safe: nothing of it is applied", () => {
  expect(findings("apply-fails", [web() + policy(), web(HOST) + policy()])).toMatchObject([
    { severity: "error", unsafe: false },
  ]);
});
