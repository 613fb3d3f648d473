import { expect, test } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const URL = "https://github.com/acme/fleet";
const application = (name: string) => ({
  [`argocd/${name}.yaml`]: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: ${URL}, targetRevision: HEAD, path: ${name}/prod }
  destination: { server: https://kubernetes.default.svc, namespace: ${name} }
`,
});
const service = (name: string, resource: string) => ({
  [`${name}/web.yaml`]: deployment("web:1"),
  [`${name}/prod/web.yaml`]: deployment("web:2"),
  [`${name}/prod/kustomization.yaml`]: `resources: [${resource}]\n`,
});
const [SHOP, BLOG] = [application("shop"), application("blog")];
const TOLD =
  'Application argocd/shop: "../web.yaml" is not in or below the directory of its kustomization, which kustomize allows only with --load-restrictor LoadRestrictionsNone. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.';

test.each([
  ["that comes", {}, { ...SHOP, ...service("shop", "../web.yaml") }, [TOLD]],
  [
    "that stays",
    { ...SHOP, ...service("shop", "web.yaml") },
    { ...SHOP, ...service("shop", "../web.yaml") },
    [TOLD],
  ],
  ["that reads its own", {}, { ...SHOP, ...service("shop", "web.yaml") }, []],
  [
    "beside one that does so already",
    { ...BLOG, ...service("blog", "../web.yaml") },
    { ...BLOG, ...service("blog", "../web.yaml"), ...SHOP, ...service("shop", "../web.yaml") },
    [],
  ],
  [
    "where the settings allow it",
    {},
    {
      ...SHOP,
      ...service("shop", "../web.yaml"),
      "argocd/settings.yaml": `apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-cm, namespace: argocd }
data: { kustomize.buildOptions: "--load-restrictor LoadRestrictionsNone" }
`,
    },
    [],
  ],
])("files from outside of its directory, of an Application %s", async (_, base, head, expected) => {
  const { findings } = await forecastTrees(base, head, {
    ownUrls: [URL],
    branch: { name: "main", isDefault: true },
  });
  const told = findings.filter(({ check }) => check === "blocked-delivery");
  expect(told.map(({ message }) => message)).toEqual(expected);
});
