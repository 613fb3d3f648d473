import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

type Files = Readonly<Record<string, string>>;

const kustomization = (name: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 10m, path: ./${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }\n`;
const RELEASE =
  "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { interval: 10m, chart: { spec: { chart: web, sourceRef: { kind: HelmRepository, name: charts, namespace: flux-system } } } }\n---\n";
const repository = (namespace = "flux-system") =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: { name: charts, namespace: ${namespace} }\nspec: { interval: 1h, url: https://charts.example }\n---\n`;
const OTHER = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";

/** Two Kustomizations of one cluster. */
const cluster = (apps: string, sources: string): Files => ({
  "cluster/kustomization.yaml": "resources: [apps.yaml, sources.yaml]\n",
  "cluster/apps.yaml": kustomization("apps"),
  "cluster/sources.yaml": kustomization("sources"),
  "apps/all.yaml": apps + OTHER,
  "sources/all.yaml": sources + OTHER.replace("other", "another"),
});

// As of PingCAP-QE/ee-ops ac4b6f1, which was told not to be merged.
it.each([
  ["and another Kustomization brings", repository(), 0],
  ["and another Kustomization brings for another namespace", repository("shop"), 1],
  ["and nothing brings", "", 1],
])("a release waits for its source that leaves its own Kustomization, %s", async (_, brought, expected) => {
  const { findings } = await forecastTrees(cluster(RELEASE + repository(), ""), cluster(RELEASE, brought));
  expect(findings.filter(({ check }) => check === "blocked-delivery")).toHaveLength(expected);
});
