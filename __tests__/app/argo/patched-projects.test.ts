import { expect, test } from "vitest";
import { deployment, FACTS, present, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, OWN_SOURCE, PRUNING } from "./repository.ts";

const OWN = "https://github.com/acme/gitops";
const project = (repository: string) => `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec:
  sourceRepos: ["${repository}"]
  destinations: [{ server: "*", namespace: "*" }]
`;
const web = (tag: string): Texts => ({ "apps/web/web.yaml": deployment(tag) });
const shop = application({ name: "web", syncPolicy: PRUNING, spec: { project: "shop" } });

async function told(files: Texts) {
  const { deployables } = await forecastTrees(
    present({ ...files, ...web("1") }),
    present({ ...files, ...web("2") }),
    FACTS,
  );
  return deployables.flatMap(({ id, workloads, problems }) => [
    ...workloads.map(({ name, effect }) => `${id} ${effect} ${name}`),
    ...problems.map(({ message }) => message),
  ]);
}

test("the project counts that what declares an Application makes, with its patches", async () => {
  const files = {
    "clusters/base/kustomization.yaml": "resources: [project.yaml, web.yaml]\n",
    "clusters/base/project.yaml": project("https://registration.invalid/gitops"),
    "clusters/base/web.yaml": shop,
    "clusters/eks/kustomization.yaml": `resources: [../base]
patches:
  - target: { kind: AppProject, name: shop }
    patch: '[{"op": "replace", "path": "/spec/sourceRepos/0", "value": "${OWN}"}]'
`,
  };
  expect(await told(files)).toEqual(["argo:argocd/web@in-cluster restart web"]);
  const root = application({ name: "root", path: "clusters/eks", spec: { project: "shop" } });
  expect(await told({ ...files, "clusters/eks/root.yaml": root })).toEqual([
    "argo:argocd/web@in-cluster restart web",
  ]);
});

test("so does one that another Application makes, which is declared beside it", async () => {
  const files = {
    "projects/base/kustomization.yaml": "resources: [project.yaml]\n",
    "projects/base/project.yaml": project("https://registration.invalid/gitops"),
    "projects/eks/kustomization.yaml": `resources: [../base]
patches:
  - target: { kind: AppProject, name: shop }
    patch: '[{"op": "replace", "path": "/spec/sourceRepos/0", "value": "${OWN}"}]'
`,
    "argocd/all/a-web.yaml": shop,
    "argocd/all/projects.yaml": application({ name: "projects", path: "projects/eks" }),
  };
  const restarts = ["argo:argocd/web@in-cluster restart web"];
  expect(await told(files)).toEqual(restarts);
  const several = application({ name: "projects", sources: [{ ...OWN_SOURCE, path: "projects/eks" }] });
  expect(await told({ ...files, "argocd/all/projects.yaml": several })).toEqual(restarts);
  const root = application({ name: "root", path: "argocd/all", source: { directory: {} } });
  expect(await told({ ...files, "bootstrap/root.yaml": root })).toEqual(restarts);
});

test("of several of one name the nearest counts", async () => {
  const files = {
    "argocd/a/project.yaml": project("https://github.com/acme/other"),
    "argocd/b/project.yaml": project(OWN),
    "argocd/b/web.yaml": shop,
  };
  expect(await told(files)).toEqual(["argo:argocd/web@in-cluster restart web"]);
});
