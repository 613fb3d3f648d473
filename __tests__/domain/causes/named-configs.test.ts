import { expect, it } from "vitest";
import { formatHeadline } from "../../../src/report/text.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const release = (name: string, version: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chart: { spec: { chart: web, version: ${version}, sourceRef: { kind: HelmRepository, name: charts } } }
  valuesFrom: [{ kind: ConfigMap, name: ${name} }]
`;
/** https://fluxcd.io/flux/guides/helmreleases/#refer-to-values-in-configmaps-generated-with-kustomize */
const NAMES =
  "nameReference: [{ kind: ConfigMap, version: v1, fieldSpecs: [{ path: spec/valuesFrom/name, kind: HelmRelease }] }]\n";
const files = (values: string, version = "1.0.0") => ({
  "web/kustomization.yaml":
    "namespace: shop\nresources: [release.yaml]\nconfigMapGenerator: [{ name: web-values, files: [values.yaml] }]\nconfigurations: [names.yaml]\n",
  "web/names.yaml": NAMES,
  "web/release.yaml": release("web-values", version),
  "web/values.yaml": values,
});

it("what a release names by its hash is the cause, and not the field", async () => {
  const forecast = await forecastTrees(files("a: 1\n"), files("a: 2\n"));
  const [{ causes } = { causes: [] }] = forecast.deployables.flatMap(({ workloads }) => workloads);
  expect(causes).toMatchObject([
    {
      type: "config",
      config: { kind: "ConfigMap", name: "web-values" },
      keys: ["values.yaml"],
      reads: "possible",
    },
  ]);
  expect(formatHeadline(forecast)).toBe(
    "web may restart: values.yaml goes from a: 1 to a: 2 in ConfigMap web-values",
  );
});

it("another field is told as it is", async () => {
  const forecast = await forecastTrees(files("a: 1\n"), files("a: 1\n", "1.0.1"));
  expect(formatHeadline(forecast)).toBe("web may restart: chart.spec.version goes from 1.0.0 to 1.0.1");
});

it("a name that is another config's from now on is a field that changes", async () => {
  const at = (name: string) => ({
    "web/kustomization.yaml": "namespace: shop\nresources: [release.yaml, a.yaml]\n",
    "web/a.yaml": ["one", "two"]
      .map(
        (each) =>
          `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${each} }\ndata: { values.yaml: "a: ${each}" }\n`,
      )
      .join(""),
    "web/release.yaml": release(name, "1.0.0"),
  });
  const forecast = await forecastTrees(at("one"), at("two"));
  const [{ causes } = { causes: [] }] = forecast.deployables.flatMap(({ workloads }) => workloads);
  expect(causes).toMatchObject([{ type: "other" }]);
});
