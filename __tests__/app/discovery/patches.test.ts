import { expect, it } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const FLEET = "https://github.com/acme/fleet";
const facts = { ownUrls: [FLEET], branch: { name: "main", isDefault: true } } as const;

const kustomization = (name: string, more = ""): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 1m, prune: true${more} }\n`;
const SOURCE = "sourceRef: { kind: GitRepository, name: flux-config }";

/** Defaults for all Kustomizations of a cluster stand in a patch, which has a name that counts for nothing, and no path. */
const files = (image: string) => ({
  ".lint.yaml": "extends: default\n",
  "apps/base/defaults.yaml": kustomization("sample", `, ${SOURCE}`),
  "apps/web/base/web.yaml": kustomization("web", ", path: ./apps/web/prod"),
  "apps/web/prod/kustomization.yaml": "resources: [deploy.yaml]\n",
  "apps/web/prod/deploy.yaml": deployment(image),
  "clusters/prod/source.yaml": `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: flux-config, namespace: flux-system }\nspec: { url: ${FLEET}, ref: { branch: main }, interval: 1m }\n`,
  "clusters/prod/kustomization.yaml":
    "resources: [source.yaml, ../../apps/web/base/web.yaml]\npatches: [{ path: ../../apps/base/defaults.yaml, target: { kind: Kustomization } }]\n",
});

it("a patch that looks like a Kustomization is no entry, and claims nothing", async () => {
  const { deployables } = await forecastTrees(files("web:1"), files("web:2"), facts);
  expect(deployables.map(({ id, analysis, workloads }) => [id, analysis, workloads.length])).toEqual([
    ["flux:flux-system/web@clusters/prod", "full", 1],
  ]);
});

it("a Kustomization whose path comes with the overlay that reads it claims nothing before", async () => {
  const { "apps/web/base/web.yaml": _, ...others } = files("web:1");
  const overlay = {
    "clusters/prod/kustomization.yaml":
      'resources: [source.yaml, ../../apps/base/defaults.yaml]\npatches: [{ target: { kind: Kustomization }, patch: \'[{ "op": "add", "path": "/spec/path", "value": "./apps/web/prod" }]\' }]\n',
  };
  const base = { ...others, ...overlay };
  const head = { ...base, "apps/web/prod/deploy.yaml": deployment("web:2") };
  const { deployables } = await forecastTrees(base, head, facts);
  expect(deployables.map(({ id, analysis, workloads }) => [id, analysis, workloads.length])).toEqual([
    ["flux:flux-system/sample@clusters/prod", "full", 1],
  ]);
});

/** It has the name of the entry, and nothing lists it. */
it("a patch that no list names is not the entry that goes", async () => {
  const entry = kustomization("flux-system", `, path: ./clusters/prod, ${SOURCE}`);
  const { "apps/base/defaults.yaml": _, ...others } = files("web:1");
  const base = {
    ...others,
    "apps/web/base/web.yaml": kustomization(
      "web",
      `, path: ./apps/web/prod, targetNamespace: shop, ${SOURCE}`,
    ),
    "clusters/prod/sync.yaml": entry,
    "clusters/prod/health.yaml": kustomization("flux-system", ", timeout: 2m"),
    "clusters/prod/kustomization.yaml": "resources: [source.yaml, sync.yaml, ../../apps/web/base/web.yaml]\n",
  };
  const { "clusters/prod/sync.yaml": __, ...rest } = base;
  const head = {
    ...rest,
    "clusters/prod/kustomization.yaml": "resources: [source.yaml, ../../apps/web/base/web.yaml]\n",
  };
  const { deployables } = await forecastTrees(base, head, facts);
  const effects = deployables.flatMap(({ workloads }) => workloads.map(({ name, effect }) => [name, effect]));
  expect(effects).toEqual([["web", "delete"]]);
});
