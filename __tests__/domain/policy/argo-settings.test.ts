import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const settings = (data: string, name = "argocd-cm") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: argocd }\ndata: { ${data} }\n`;

const OTHER = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";

it.each([
  ["kustomize.buildOptions: --enable-helm", 1],
  ["resource.exclusions: a", 1],
  ["application.instanceLabelKey: a", 1],
  ["url: a", 0],
  ["accounts.bot: apiKey", 0],
  ["timeout.reconciliation: 1m", 0],
  ["timeout.reconciliation: 0s", 1],
  ['timeout.reconciliation: "0"', 1],
  ['timeout.reconciliation: "0.5h"', 0],
  ["timeout.reconciliation: 0h0m0s", 1],
  ["timeout.reconciliation: ' 0s '", 1],
  ["timeout.reconciliation: 10s", 0],
  ['application.sync.impersonation.enabled: "true"', 1],
  ["dex.config: a", 1],
  ['admin.enabled: "false"', 1],
  ["ui.bannercontent: a", 0],
])("%s: %i", (data, expected) => {
  expect(findings("argocd-settings", [settings(""), settings(data)])).toHaveLength(expected);
  expect(findings("argocd-settings", [settings("", "other"), settings(data, "other")])).toEqual([]);
});

it("says what each key means", () => {
  const told = findings("argocd-settings", [
    settings(""),
    settings('application.sync.impersonation.enabled: "true", dex.config: a, timeout.reconciliation: "0"'),
  ]);
  expect(told.map(({ message }) => message)).toEqual([
    "ConfigMap argocd-cm changes application.sync.impersonation.enabled: every Application of this Argo CD may be built or applied otherwise, which was not analysed.",
    "ConfigMap argocd-cm changes dex.config: others may log in to Argo CD from now on.",
    "ConfigMap argocd-cm changes timeout.reconciliation: no commit is looked for any more, and arrives only by a webhook or a refresh by hand.",
  ]);
});

it("is nothing that comes with a new Argo CD", () => {
  expect(findings("argocd-settings", [null, settings("kustomize.buildOptions: --enable-helm")])).toEqual([]);
});

it("names the keys that count, also of one that goes", () => {
  const both = settings("kustomize.buildOptions: --enable-helm, url: a, resource.exclusions: b");
  const message =
    "ConfigMap argocd-cm changes kustomize.buildOptions, resource.exclusions: every Application of this Argo CD may be built or applied otherwise, which was not analysed.";
  const finding = { severity: "warning", message, isNew: true, unsafe: false };
  expect(findings("argocd-settings", [settings(""), both])).toMatchObject([finding]);
  expect(findings("argocd-settings", [both + OTHER, OTHER])).toMatchObject([finding]);
  const secret = (text: string) => text.replace("kind: ConfigMap", "kind: Secret");
  expect(findings("argocd-settings", [secret(settings("")), secret(both)])).toEqual([]);
});

it("is nothing where the number goes by which commits are looked for", () => {
  const polls = settings("timeout.reconciliation: 1m, url: a");
  expect(findings("argocd-settings", [polls, settings("url: a")])).toEqual([]);
  expect(findings("argocd-settings", [polls + OTHER, OTHER])).toEqual([]);
});

it("is what an operator writes into it", () => {
  const argo = (spec: string) =>
    `apiVersion: argoproj.io/v1beta1\nkind: ArgoCD\nmetadata: { name: gitops, namespace: argocd }\nspec: { ${spec} }\n`;
  const told = (base: string, head: string) =>
    findings("argocd-settings", [argo(base), argo(head)]).map(({ message }) => message);
  const changes = (keys: string) => [
    `ArgoCD gitops changes ${keys}: every Application of this Argo CD may be built or applied otherwise, which was not analysed.`,
  ];
  expect(told("", "resourceExclusions: a, kustomizeBuildOptions: b")).toEqual(
    changes("kustomizeBuildOptions, resourceExclusions"),
  );
  expect(told("extraConfig: { resource.inclusions: a, url: a }", "extraConfig: { url: b }")).toEqual(
    changes("resource.inclusions"),
  );
  expect(told("resourceExclusions: a", "resourceExclusions: a, server: { replicas: 2 }")).toEqual([]);
  expect(findings("argocd-settings", [null, argo("resourceExclusions: a")])).toEqual([]);
});
