import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const web = (fields: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, ${fields} }] } } }
`;

it.each([
  ["env: [{ name: CONFIG_MAP, value: settings }]", "the variable CONFIG_MAP"],
  ['args: ["--configmap=$(POD_NAMESPACE)/settings"]', "an argument"],
  ['command: [run, "--config=settings"]', "an argument"],
  ["env: [{ name: CONFIG_MAP, value: other-settings }]", undefined],
  ["envFrom: [{ configMapRef: { name: settings } }]", undefined],
])("a workload with %s: %j", async (fields, place) => {
  const files = (workers: string) => ({
    "app/kustomization.yaml": "resources: [web.yaml, cm.yaml]\n",
    "app/cm.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { workers: "${workers}" }\n`,
    "app/web.yaml": web(fields),
  });
  const { findings } = await forecastTrees(files("4"), files("8"));
  const told = findings.filter(({ check }) => check === "config-by-name").map(({ message }) => message);
  expect(told).toEqual(
    place === undefined
      ? []
      : [
          `No pod reads ConfigMap settings by a reference, but Deployment web has its name in ${place}: whether it follows the change is not known.`,
        ],
  );
});
