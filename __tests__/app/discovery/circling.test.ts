import { describe, expect, it } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const application = (name: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://github.com/acme/fleet, path: ${name}, targetRevision: main }
  destination: { name: prod, namespace: web }
  syncPolicy: { automated: {} }
`;
const facts = {
  ownUrls: ["https://github.com/acme/fleet"],
  branch: { name: "main", isDefault: true },
} as const;

it("overlays that only each other's Applications deploy are followed all the same", async () => {
  const files = (image: string) => ({
    "infra/kustomization.yaml": "resources: [apps.yaml]\n",
    "infra/apps.yaml": application("apps"),
    "apps/kustomization.yaml": "resources: [infra.yaml, web.yaml]\n",
    "apps/infra.yaml": application("infra"),
    "apps/web.yaml": application("web"),
    "web/kustomization.yaml": "resources: [deploy.yaml]\n",
    "web/deploy.yaml": deployment(image),
  });
  const { deployables } = await forecastTrees(files("web:1"), files("web:2"), facts);
  expect(deployables.map(({ id }) => id)).toEqual(["argo:argocd/web@prod"]);
});

describe("a root that holds the Kustomization which deploys it, its path by variables of its own", () => {
  const kustomization = (name: string, path: string, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ${path}
  sourceRef: { kind: GitRepository, name: fleet }
${more}`;
  const variables = (cluster: string) =>
    `  postBuild: { substitute: { ENVIRONMENT: stg, CLUSTER: "${cluster}" } }\n`;
  const clusterFiles = (cluster: string) => ({
    [`clusters/stg/${cluster}/kustomization.yaml`]:
      "resources: [../base]\npatches: [{ path: flux-system.yaml }]\n",
    [`clusters/stg/${cluster}/flux-system.yaml`]: kustomization(
      "flux-system",
      `./clusters/stg/${cluster}`,
      variables(cluster),
    ),
  });
  const files = (image: string) => ({
    ...clusterFiles("00"),
    ...clusterFiles("01"),
    "clusters/stg/base/kustomization.yaml": "resources: [apps.yaml, flux-system.yaml]\n",
    "clusters/stg/base/flux-system.yaml": `${kustomization("flux-system", "./clusters/${ENVIRONMENT}/${CLUSTER}")}---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { url: https://github.com/acme/fleet, ref: { branch: main } }
`,
    "clusters/stg/base/apps.yaml": kustomization("web", "./apps/web/${ENVIRONMENT}/${CLUSTER}"),
    "apps/web/stg/00/kustomization.yaml": "resources: [../base]\n",
    "apps/web/stg/01/kustomization.yaml": "resources: [../base]\n",
    "apps/web/stg/base/kustomization.yaml": "resources: [deploy.yaml]\n",
    "apps/web/stg/base/deploy.yaml": deployment(image),
  });

  it("declares the others with these variables, in each cluster", async () => {
    const { deployables } = await forecastTrees(files("web:1"), files("web:2"), facts);
    expect(deployables.map(({ id, path, declaredAt }) => [id, path, declaredAt?.parent])).toEqual([
      [
        "flux:flux-system/web@clusters/stg/00",
        "apps/web/stg/00",
        "flux:flux-system/flux-system@clusters/stg/00",
      ],
      [
        "flux:flux-system/web@clusters/stg/01",
        "apps/web/stg/01",
        "flux:flux-system/flux-system@clusters/stg/01",
      ],
    ]);
  });
});
