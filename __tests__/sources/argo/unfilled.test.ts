import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const application = (valuesFile: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: apps, namespace: argocd }
spec:
  project: default
  destination: { server: https://kubernetes.default.svc, namespace: apps }
  source:
    repoURL: https://github.com/acme/fleet
    path: charts/apps
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
