import { describe, expect, it } from "vitest";
import { nearestFirst } from "../../../src/app/discovery/clusters.ts";
import { deployment, fluxKustomization } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const ROOTS = ["clusters/dev", "clusters/prod"];

describe("objects of one name in several clusters", () => {
  it.each([
    [
      "a child of prod: its own, then what is shared",
      "clusters/prod",
      ROOTS,
      ["clusters/prod/flux", "infra"],
    ],
    [
      "a directory beside a known cluster",
      "clusters/test/apps",
      ["clusters/dev"],
      ["clusters/prod/flux", "infra"],
    ],
    [
      "a directory that belongs to no cluster",
      "apps",
      ROOTS,
      ["clusters/dev/flux", "clusters/prod/flux", "infra"],
    ],
    [
      "no known cluster: the nearest first",
      "clusters/prod/apps",
      [],
      ["clusters/prod/flux", "clusters/dev/flux", "infra"],
    ],
    ["a name that only begins alike", "clusters/prod-eu", ["clusters/prod"], ["clusters/dev/flux", "infra"]],
  ])("%s", (_, asking, roots, expected) => {
    const places = ["clusters/dev/flux", "clusters/prod/flux", "infra"];
    expect(nearestFirst(places, (place) => place, asking, roots)).toEqual(expected);
  });
});

const source = (branch: string) => `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: "https://github.com/acme/fleet", ref: { branch: ${branch} } }
`;
const entry = (path: string) =>
  fluxKustomization("", "cluster").replace("path: ./apps/web", `path: ./${path}`);
const settings = (data: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: flux-system }
data: { ${data} }
`;
const SUBSTITUTED = "  postBuild: { substituteFrom: [{ kind: ConfigMap, name: settings }] }\n";
const web = { "apps/web/kustomization.yaml": "resources: [deploy.yaml]\n" };

it("a cluster that nothing of the repository bootstraps takes neither source nor settings of the one beside it", async () => {
  const files = (image: string) => ({
    ...web,
    "apps/web/deploy.yaml": deployment(`web:${image}-\${FLAVOUR}`),
    "clusters/dev/config/cluster.yaml": source("dev") + "---\n" + entry("clusters/dev"),
    "clusters/dev/config/settings.yaml": settings("OTHER: dev"),
    "clusters/prod/config/kustomization.yaml": "resources: [settings.yaml]\n",
    "clusters/prod/config/settings.yaml": settings("FLAVOUR: slim"),
    "clusters/prod/infra/kustomization.yaml": "resources: [web.yaml]\n",
    "clusters/prod/infra/web.yaml": fluxKustomization(SUBSTITUTED),
  });
  const facts = {
    ownUrls: ["https://github.com/acme/fleet"],
    branch: { name: "main", isDefault: true },
  } as const;
  const { deployables, findings } = await forecastTrees(files("1"), files("2"), facts);
  expect(findings).toEqual([]);
  expect(deployables).toMatchObject([{ name: "flux-system/apps" }]);
  expect(deployables[0]).not.toHaveProperty("waiting");
  expect(JSON.stringify(deployables[0]?.workloads)).toContain("web:2-slim");
});

it("what is declared beside the Kustomization that syncs a cluster is in that cluster, once", async () => {
  const files = (image: string) => ({
    ...web,
    "apps/web/deploy.yaml": deployment(image),
    "clusters/dev/flux/config/kustomization.yaml": "resources: [cluster.yaml]\n",
    // The first reads its own declaration, and so that of the second.
    "clusters/dev/flux/config/cluster.yaml": `${entry("clusters/dev/flux")}---\n${fluxKustomization()}`,
  });
  const { deployables } = await forecastTrees(files("web:1"), files("web:2"));
  expect(deployables).toMatchObject([{ name: "flux-system/apps", cluster: "clusters/dev/flux" }]);
});
