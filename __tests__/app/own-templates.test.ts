import { expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

/** As in a catalogue whose apps are filled in by whoever installs them. */
const app = (path: string, level: string, name = "${releaseName}-defaults") => ({
  [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n",
  [`${path}/all.yaml`]: `apiVersion: v1
kind: ConfigMap
metadata: { name: "${name}", namespace: "\${releaseNamespace}" }
data: { values.yaml: "level: ${level}" }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${path}, namespace: "\${releaseNamespace}" }
spec:
  interval: 1h
  chartRef: { kind: OCIRepository, name: ${path} }
  valuesFrom: [{ kind: ConfigMap, name: "${name}" }]
`,
});

it("a config whose name is filled in for each app is only that of its own app", async () => {
  const of = (level: string) => ({ ...app("opencost", level), ...app("grafana", "info") });
  const { deployables } = await forecastTrees(of("info"), of("debug"));
  const told = deployables.flatMap(({ workloads }) =>
    workloads.map(({ name, effect }) => `${name} ${effect}`),
  );
  expect(told).toEqual(["opencost unknown"]);
});
