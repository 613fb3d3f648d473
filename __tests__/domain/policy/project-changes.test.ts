import { expect, it } from "vitest";
import { projectDemands } from "../../../src/domain/policy/project-changes.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { objectOf } from "./check-fixture.ts";

const project = (spec: string) => objectOf("argoproj.io/v1alpha1 AppProject", `spec: { ${spec} }`).manifest;
const keys = (...ids: readonly string[]) =>
  `signatureKeys: [${ids.map((id) => `{ keyID: ${id} }`).join(", ")}]`;
const ACCOUNTS = "destinationServiceAccounts: [{ server: '*', namespace: '*', defaultServiceAccount: x }]";

it.each<readonly [string, string, readonly string[]]>([
  ["", keys("A"), ["signatureKeys"]],
  [keys("A"), keys("B"), ["signatureKeys"]],
  [keys("A"), keys("A", "B"), []],
  [keys("A", "B"), keys("A"), ["signatureKeys"]],
  [keys("A"), "", []],
  ["", ACCOUNTS, ["destinationServiceAccounts"]],
  [ACCOUNTS, "", ["destinationServiceAccounts"]],
  [ACCOUNTS, ACCOUNTS, []],
  ["", "permitOnlyProjectScopedClusters: true", ["permitOnlyProjectScopedClusters"]],
  ["permitOnlyProjectScopedClusters: true", "permitOnlyProjectScopedClusters: false", []],
  ["permitOnlyProjectScopedClusters: true", "permitOnlyProjectScopedClusters: true, description: b", []],
  ["sourceNamespaces: [a, b]", "sourceNamespaces: [a]", ["sourceNamespaces"]],
  ["sourceNamespaces: [a]", "sourceNamespaces: [a, b]", []],
  ["description: a", "description: b", []],
])("a project from %s to %s asks for %j", (before, after, expected) => {
  const told = projectDemands(project(before), project(after));
  expect(told.map((demand) => demand.slice(0, demand.indexOf(":")))).toEqual(expected);
});

it("is told wherever the project lies", async () => {
  const files = (spec: string) => ({
    "argocd/p.yaml": `apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: team, namespace: argocd }\nspec: { sourceRepos: ["*"], ${spec} }\n`,
    "web/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n",
  });
  const { findings, summary } = await forecastTrees(files("a: b"), files(keys("A")));
  expect(
    findings
      .filter(({ check }) => check === "blocked-delivery")
      .map(({ severity, message, file }) => [severity, message, file]),
  ).toEqual([
    [
      "warning",
      "AppProject team changes signatureKeys: a commit that is signed by none of these keys is not synced.",
      "argocd/p.yaml",
    ],
  ]);
  expect(summary.level).toBe("caution");
});
