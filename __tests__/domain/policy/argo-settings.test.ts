import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const settings = (data: string, name = "argocd-cm") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: argocd }\ndata: { ${data} }\n`;

it.each([
  ["kustomize.buildOptions: --enable-helm", 1],
  ["resource.exclusions: a", 1],
  ["application.instanceLabelKey: a", 1],
  ["url: a", 0],
  ["accounts.bot: apiKey", 0],
  ["timeout.reconciliation: 1m", 0],
])("%s: %i", (data, expected) => {
  expect(findings("argocd-settings", [settings(""), settings(data)])).toHaveLength(expected);
  expect(findings("argocd-settings", [settings("", "other"), settings(data, "other")])).toEqual([]);
});

it("is nothing that comes with a new Argo CD", () => {
  expect(findings("argocd-settings", [null, settings("kustomize.buildOptions: --enable-helm")])).toEqual([]);
});
