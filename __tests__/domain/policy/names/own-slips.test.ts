import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";

const role = (rules: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: pruner }\nrules: [${rules}]\n`;
const rule = (group: string, resource = "subscriptions") =>
  `{ apiGroups: ["${group}"], resources: ["${resource}"], verbs: [delete] }`;
const OTHER = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";

const GROUP =
  "ClusterRole pruner has a rule for the API group operators.coreos.com/v1: there a group has no version, so that no request is of it. Did you mean operators.coreos.com?";
const RESOURCE =
  "ClusterRole pruner has a rule for the resource Pods: resources are in lower case, so that no request is of it. Did you mean pods?";

const one = (name: string, several: string) =>
  `ClusterRole pruner has a rule for the resource ${name}: resources are in the plural, so that no request is of it. Did you mean ${several}?`;

// https://github.com/redhat-appstudio/infra-deployments/commit/d7c54ace, https://github.com/OCP-on-NERC/nerc-ocp-config/commit/1fc9cfc9
it.each<readonly [string, string, string, readonly string[]]>([
  ["a new role has a group with a version", OTHER, role(rule("operators.coreos.com/v1")) + OTHER, [GROUP]],
  ["a rule comes", role(rule("a.io")), role(`${rule("a.io")}, ${rule("operators.coreos.com/v1")}`), [GROUP]],
  ["a resource has capitals", role(""), role(rule("", "Pods")), [RESOURCE]],
  ["a resource is in the singular", role(""), role(rule("", "configmap")), [one("configmap", "configmaps")]],
  ["another is", role(""), role(rule("networking.k8s.io", "ingress")), [one("ingress", "ingresses")]],
  [
    "a third is",
    role(""),
    role(rule("networking.k8s.io", "networkpolicy")),
    [one("networkpolicy", "networkpolicies")],
  ],
  ["one of another group is", role(""), role(rule("a.io", "service")), []],
  ["it was there", role(rule("a.io/v1")), role(`${rule("a.io/v1")}, ${rule("b.io")}`), []],
  ["a subresource is asked for", role(""), role(rule("", "pods/log")), []],
  ["all are", role(""), role(rule("*", "*")), []],
])("a rule that no request is of: %s", (_, base, head, expected) => {
  const told = forecast(base, head).findings.filter(({ check }) => check === "misspelt-name");
  expect(told.map(({ message }) => message)).toEqual(expected);
});

const ELSEWHERE = (resource: string, group: string, own: string) =>
  `ClusterRole pruner has a rule for ${resource} of the API group ${group}: they are of ${own}, so that no request is of it.`;

// https://github.com/StatCan/aaw-argocd-manifests/commit/e9689ad7
it.each<readonly [string, string, readonly string[]]>([
  ["it is of another group", rule("", "statefulsets"), [ELSEWHERE("statefulsets", 'core ("")', "apps")]],
  ["it is of the core", rule("apps", "pods"), [ELSEWHERE("pods", "apps", 'core ("")')]],
  ["a part of it is asked for", rule("", "jobs/status"), [ELSEWHERE("jobs/status", 'core ("")', "batch")]],
  ["another rule gives it", `${rule("", "statefulsets")}, ${rule("apps", "statefulsets")}`, []],
  ["another rule gives all", `${rule("", "statefulsets")}, ${rule("*", "*")}`, []],
  ["it is of one of two groups", rule('", "apps', "statefulsets"), []],
  ["its group may have it too", rule("metrics.k8s.io", "pods"), []],
  ["nobody here knows it", rule("", "widgets"), []],
])("a rule whose API group has no such resource: %s", (_, head, expected) => {
  const { findings } = forecast(role(rule("a.io")), role(head));
  const told = findings.filter(({ check }) => check === "misspelt-name");
  expect(told.map(({ message }) => message)).toEqual(expected);
});

const alerts = (route: string, receivers = "{ name: chat }, { name: mail }") =>
  `apiVersion: monitoring.coreos.com/v1alpha1\nkind: AlertmanagerConfig\nmetadata: { name: a, namespace: shop }\nspec: { route: ${route}, receivers: [${receivers}] }\n`;
const NESTED = "{ receiver: chat, routes: [{ matchers: [] }, { receiver: mail }] }";
const LOST =
  "AlertmanagerConfig a routes alerts to the receiver mail, which it does not have: the operator takes nothing of it, and nobody is alerted by it.";
const template = (name: string) =>
  `apiVersion: templates.gatekeeper.sh/v1\nkind: ConstraintTemplate\nmetadata: { name: ${name} }\nspec: { crd: { spec: { names: { kind: ServiceTypes } } } }\n`;

// https://github.com/pauwels-labs/flux-infra/commit/1bab053b
it.each<readonly [string, string, string, readonly string[]]>([
  ["a receiver is there", OTHER, alerts(NESTED), []],
  ["a receiver is renamed", alerts(NESTED), alerts(NESTED, "{ name: chat }, { name: post }"), [LOST]],
  ["a new one has none", OTHER, alerts("{ receiver: mail }", ""), [LOST]],
  ["it was so before", alerts("{ receiver: mail }", ""), alerts("{ receiver: mail, groupBy: [] }", ""), []],
  [
    "the first has none",
    alerts(NESTED),
    alerts("{ groupBy: [a], routes: [{ receiver: chat }] }"),
    [
      "AlertmanagerConfig a has no receiver in its route: the operator takes nothing of it, and nobody is alerted by it.",
    ],
  ],
  ["it is named as its kind", OTHER, template("servicetypes"), []],
  [
    "it is named otherwise than its kind",
    OTHER,
    template("service-types"),
    [
      "ConstraintTemplate service-types makes the kind ServiceTypes: Gatekeeper refuses it, unless its name is servicetypes.",
    ],
  ],
])("names within an object: %s", (_, base, head, expected) => {
  const told = forecast(base, head).findings.filter(({ check }) => check === "misspelt-name");
  expect(told.map(({ message }) => message)).toEqual(expected);
});

describe("the severity of an alert", () => {
  const told = (base: string, head: string) =>
    forecast(base, head)
      .findings.filter(({ check }) => check === "misspelt-name")
      .map(({ message }) => message);
  const rules = (severity: string) =>
    `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: r, namespace: shop }\nspec: { groups: [{ name: g, rules: [{ alert: Down, expr: up == 0, labels: { severity: ${severity} } }] }] }\n`;

  it.each([
    ["crtical", "critical"],
    ["warnign", "warning"],
    ["ifno", "info"],
  ])("%s is a letter off", (severity, meant) => {
    expect(told(rules("critical"), rules(severity))).toEqual([
      `PrometheusRule r gives alert Down the severity ${severity}, by which nobody may be told of it. Did you mean ${meant}?`,
    ]);
    expect(told(rules(severity), rules(severity).replace("== 0", "== 1"))).toEqual([]);
  });

  it.each(["warning", "none", "page", "warn", "critic", "sev1"])("%s is a word of its own", (severity) => {
    expect(told(rules("critical"), rules(severity))).toEqual([]);
  });
});
