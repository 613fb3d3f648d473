import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

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
