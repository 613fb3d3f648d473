import { expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

const release = (file: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chart:
    spec:
      chart: ./charts/web
      valuesFiles: ["./charts/web/values.yaml", "${file}"]
      sourceRef: { kind: GitRepository, name: fleet }
`;
const of = (file: string, replicas: number) => ({
  "releases/kustomization.yaml": "resources: [web.yaml]\n",
  "releases/web.yaml": release(file),
  "charts/web/Chart.yaml": "name: web\nversion: 1.0.0\n",
  "settings/prod.yaml": `replicas: ${replicas}\n`,
});

it.each([
  ["./settings/prod.yaml", "notAnalysed not-built", "caution"],
  ["./settings/other.yaml", "inert no-object", "calm"],
])("a file beside a chart, of whose release the values are %s, is %s", async (file, line, level) => {
  const { account, summary } = await forecastTrees(of(file, 1), of(file, 2));
  expect(account.map((each) => `${each.line} ${each.code ?? ""}`)).toEqual([line]);
  expect(summary.level).toBe(level);
});
