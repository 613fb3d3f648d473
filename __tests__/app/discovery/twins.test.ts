import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (
  name: string,
  path: string,
  namespace = "flux-system",
  source = "{ name: flux-system, namespace: flux-system }",
) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { interval: 10m, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, ${source.slice(1)} }\n`;
const git = (name: string, namespace: string, url: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { url: "${url}" }\n---\n`;

/** What a private repository has at the same paths makes nobody here the only one who reads them. */
const CLUSTER = {
  "cluster/config/cluster.yaml":
    git("flux-system", "flux-system", "https://git.example/a") + flux("cluster", "cluster"),
  "cluster/apps.yaml": flux("apps", "apps"),
  "cluster/private.yaml":
    git("private", "flux-system", "ssh://git@git.example/private.git") +
    flux("apps-private", "apps", "flux-system", "{ name: private }") +
    "---\n" +
    flux("cluster-private", "cluster", "flux-system", "{ name: private }"),
};
const gateway = (name: string) => ({
  [`apps/${name}/kustomization.yaml`]: "resources: [ks.yaml]\n",
  [`apps/${name}/ks.yaml`]: flux("app", `apps/${name}/app`, name),
  [`apps/${name}/app/crds.yaml`]:
    git("api", name, "https://git.example/gateway-api") + flux("crds", "config/crd", name, "{ name: api }"),
});

it("leaves out what is declared by what was taken for an entry, and is declared by who deploys that", async () => {
  const base = { ...CLUSTER, ...gateway("kgateway") };
  const { deployables } = await forecastTrees(base, { ...base, ...gateway("envoy") });
  expect(deployables.map(({ id }) => id).filter((id) => id.includes("/crds@"))).toEqual([
    "flux:envoy/crds@cluster",
  ]);
});
