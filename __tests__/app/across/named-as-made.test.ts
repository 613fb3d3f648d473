import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string) =>
  `---\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { path: ./${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }\n`;
const release = (name: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${name}, namespace: shop }
spec:
  chart: { spec: { chart: ${name}, sourceRef: { kind: HelmRepository, name: shared, namespace: shop } } }
  valuesFrom:
    - kind: ConfigMap
      name: shared
`;
const config = (value: string) =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: shared, namespace: shop }\ndata: { values.yaml: "a: ${value}" }\n`;
const REPOSITORY =
  "---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: { name: shared, namespace: shop }\nspec: { url: https://example.com }\n";

/** Two releases take their values, and their charts, from what a third Kustomization holds. */
const of = (held: string) => ({
  "clusters/prod/all.yaml": ["config", "apps/web", "apps/api"]
    .map(kustomization)
    .join("")
    .replaceAll("name: apps/", "name: "),
  "config/held.yaml": `${held}---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n`,
  "apps/web/release.yaml": release("web"),
  "apps/api/release.yaml": release("api"),
});

it("who takes values of a config is not who makes it", async () => {
  const base = of(config("1") + REPOSITORY);
  const told = async (held: string) => {
    const { findings } = await forecastTrees(base, of(held));
    return findings.filter(({ check }) => check === "blocked-delivery").map(({ message }) => message);
  };
  const blocked = (name: string, what: string) =>
    `HelmRelease ${name} takes ${what}, which this change removes: until it is there again, Flux upgrades nothing of it.`;
  expect((await told(REPOSITORY)).sort()).toEqual([
    blocked("api", "values from ConfigMap shared"),
    blocked("web", "values from ConfigMap shared"),
  ]);
  expect((await told(config("1"))).sort()).toEqual([
    blocked("api", "its chart from HelmRepository shared"),
    blocked("web", "its chart from HelmRepository shared"),
  ]);
  const { summary, deployables } = await forecastTrees(base, of(config("2") + REPOSITORY));
  expect(summary.level).toBe("caution");
  expect(deployables.flatMap(({ workloads }) => workloads.map(({ name }) => name)).sort()).toEqual([
    "api",
    "web",
  ]);
});

it("who makes another config beside is not who makes this one", async () => {
  const reader = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: shared } }] }] } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: shop }
`;
  const apps = (held: string) => ({
    ...of(held),
    "apps/web/release.yaml": reader("web"),
    "apps/api/release.yaml": reader("api"),
  });
  const { findings } = await forecastTrees(apps(config("1")), apps(""));
  const missing = findings.filter(({ check }) => check === "missing-config-reference");
  expect(missing.map(({ workload }) => workload?.name).sort()).toEqual(["api", "web"]);
});
