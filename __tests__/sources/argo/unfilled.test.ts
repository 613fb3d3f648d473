import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const application = (valuesFile: string, path = "charts/apps") => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: apps, namespace: argocd }
spec:
  project: default
  destination: { server: https://kubernetes.default.svc, namespace: apps }
  source:
    repoURL: https://github.com/acme/fleet
    path: ${path}
    helm: { valueFiles: ["${valuesFile}"] }
`;
const files = (valuesFile: string, replicas: number) => ({
  "charts/bootstrap/Chart.yaml": "{ apiVersion: v2, name: bootstrap, version: 1.0.0 }\n",
  "charts/bootstrap/templates/apps.yaml": application(valuesFile),
  "charts/apps/Chart.yaml": "{ apiVersion: v2, name: apps, version: 1.0.0 }\n",
  "charts/apps/values-prod.yaml": `replicas: ${replicas}\n`,
});
const toldOf = async (valuesFile: string) => {
  const facts = { ownUrls: ["https://github.com/acme/fleet"], branch: { name: "main", isDefault: true } };
  const { deployables } = await forecastTrees(files(valuesFile, 1), files(valuesFile, 2), facts);
  return deployables.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`));
};

// https://github.com/alphagov/govuk-helm-charts/blob/main/charts/argo-bootstrap/templates/argocd/apps-application.yaml
it("an Application in a chart's template is not said to fail for a name that the chart fills in", async () => {
  expect(await toldOf("values-{{ .Values.environment }}.yaml")).toEqual([
    expect.stringMatching(
      /^unsupported: its declaration stands in a template of a chart, which fills in "values-\{\{ \.Values\.environment \}\}\.yaml"/,
    ),
  ]);
});

// https://github.com/deas/argocd-conductr/blob/main/envs/app-root.tmpl.yaml
it("an Application whose path something else fills in is not said to fail", async () => {
  const path = "charts/${ENVIRONMENT}";
  const trees = [1, 2].map((replicas) => ({
    ...files("values-prod.yaml", replicas),
    "root.tmpl.yaml": application("values-prod.yaml", path).replace(
      "namespace: apps",
      `namespace: apps-${replicas}`,
    ),
  }));
  const facts = { ownUrls: ["https://github.com/acme/fleet"], branch: { name: "main", isDefault: true } };
  const { deployables } = await forecastTrees(trees[0] ?? {}, trees[1] ?? {}, facts);
  const told = deployables.flatMap(({ problems }) =>
    problems.map(({ code, message }) => `${code}: ${message}`),
  );
  expect(told).toContainEqual(
    expect.stringMatching(
      /^unsupported: its source says "charts\/\$\{ENVIRONMENT\}", which Argo CD takes as it stands/,
    ),
  );
});
