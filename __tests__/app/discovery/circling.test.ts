import { expect, it } from "vitest";
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
