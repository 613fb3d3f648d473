import { expect, it } from "vitest";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { manifest } from "./check-fixture.ts";

const config = (name: string) => manifest("v1 ConfigMap", "", `name: ${name}, namespace: shop`);
const application = (project: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec: { project: ${project}, destination: { name: in-cluster, namespace: web }, source: { repoURL: https://github.com/me/apps.git, path: web } }
`;
const argo = (project: string, more: CaseFiles = {}): CaseFiles => ({
  "argocd/web.yaml": application(project),
  "web/c.yaml": config("c"),
  ...more,
});
const apps: CaseFiles = {
  "argocd/project.yaml": manifest("argoproj.io/v1alpha1 AppProject", "", "name: apps, namespace: argocd"),
};
const values: CaseFiles = { "argocd/values.yaml": "projects:\n  apps: {}\n" };

it.each<readonly [string, CaseFiles, CaseFiles, readonly string[]]>([
  ["is there", argo("apps", apps), argo("apps", { ...apps, "web/d.yaml": config("d") }), []],
  ["goes", argo("apps", apps), argo("apps"), ["error"]],
  ["goes with those who named it", argo("apps", apps), argo("default"), []],
  ["nothing makes", argo("default"), argo("apps"), ["warning"]],
  ["comes with who names it", argo("default"), argo("apps", apps), []],
  ["nothing made before either", argo("apps"), argo("apps", { "web/d.yaml": config("d") }), []],
  ["a chart may make of values", argo("default", values), argo("apps", values), []],
])("a project that %s", async (_, base, head, expected) => {
  const { findings, summary } = await forecastTrees(base, head);
  const found = findings.filter(({ check }) => check === "blocked-delivery");
  expect(found.map(({ severity }) => severity)).toEqual(expected);
  if (expected.length > 0) expect(summary.level).toBe(expected.includes("error") ? "danger" : "caution");
});
