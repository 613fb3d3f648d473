import { expect, it } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const facts = {
  ownUrls: ["https://github.com/acme/fleet"],
  branch: { name: "main", isDefault: true },
} as const;

const application = (name: string, path: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://github.com/acme/fleet, path: ${path}, targetRevision: main }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  syncPolicy: { automated: { prune: true, selfHeal: true } }
`;

const kustomization = (name: string, path: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: https://github.com/acme/fleet, ref: { branch: main } }
---
`;
const web = { "web/web.yaml": deployment("web:1") };

/** What was there reads its new declaration from where it was, and then fails; what it has deployed stays. */
it.each<readonly [string, string, (path: string) => CaseFiles]>([
  [
    "a root Application that deploys itself",
    "argo:argocd/root@in-cluster",
    (path) => ({
      "apps/root.yaml": application("root", path),
      "apps/web.yaml": application("web", "web"),
      ...web,
    }),
  ],
  [
    "one that deploys the Application which deploys it",
    "argo:argocd/root@in-cluster",
    (path) => ({
      "clusters/root.yaml": application("root", path),
      "apps/cluster.yaml": application("cluster", "clusters"),
      "apps/web.yaml": application("web", "web"),
      ...web,
    }),
  ],
  [
    "a Kustomization that flux bootstrap has written",
    "flux:flux-system/flux-system@apps",
    (path) => ({
      "apps/flux-system/gotk-sync.yaml": source + kustomization("flux-system", `./${path}`),
      "apps/web.yaml": kustomization("web", "./web"),
      ...web,
    }),
  ],
  [
    "one beside the kustomization that flux bootstrap has written",
    "flux:flux-system/flux-system@apps",
    (path) => ({
      "apps/flux-system/gotk-sync.yaml": source + kustomization("flux-system", `./${path}`),
      "apps/flux-system/kustomization.yaml": "resources: [gotk-sync.yaml]\n",
      "apps/web.yaml": kustomization("web", "./web"),
      ...web,
    }),
  ],
])("%s fails where its path is misspelt, and nothing is deleted", async (_, id, files) => {
  const { summary, deployables } = await forecastTrees(files("apps"), files("app"), facts);
  expect(summary.level).toBe("danger");
  expect(deployables.flatMap(({ workloads }) => workloads)).toEqual([]);
  expect(deployables.filter(({ analysis }) => analysis === "none").map((each) => each.id)).toEqual([id]);
});

// The cluster reads what it has read, which does not build: https://fluxcd.io/flux/installation/bootstrap/
it.each([
  ["is gone and still listed", "resources: [gotk-sync.yaml]\n", "danger", []],
  [
    "is gone and named by a comment",
    "# not gotk-sync.yaml\nresources: [other.yaml]\n",
    "caution",
    ["delete"],
  ],
  ["is gone and listed no more", "resources: [other.yaml]\n", "caution", ["delete"]],
])("of a cluster whose own declaration %s", async (_, list, level, effects) => {
  const base = {
    "apps/flux-system/kustomization.yaml": "resources: [gotk-sync.yaml, other.yaml]\n",
    "apps/flux-system/other.yaml":
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n",
    "apps/web.yaml": kustomization("web", "./web"),
    ...web,
  };
  const { summary, deployables } = await forecastTrees(
    { ...base, "apps/flux-system/gotk-sync.yaml": source + kustomization("flux-system", "./apps") },
    { ...base, "apps/flux-system/kustomization.yaml": list },
    facts,
  );
  const workloads = deployables.flatMap((each) => each.workloads.map(({ effect }) => effect));
  expect([summary.level, workloads]).toEqual([level, effects]);
});
