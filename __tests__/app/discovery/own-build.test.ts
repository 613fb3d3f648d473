import { describe, expect, it } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const facts = {
  ownUrls: ["https://github.com/acme/fleet"],
  branch: { name: "main", isDefault: true },
} as const;

const kustomization = (name: string, path: string, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ${path}
  sourceRef: { kind: GitRepository, name: fleet }
  prune: true
${more}`;

const patched = (patch: string, child = "  postBuild: { substitute: { TAG: '${TAG:=none}' } }\n") => ({
  "clusters/prod/flux-system/gotk-sync.yaml": `${kustomization("flux-system", "./clusters/prod")}---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { url: https://github.com/acme/fleet, ref: { branch: main } }
`,
  "clusters/prod/flux-system/kustomization.yaml":
    "resources: [gotk-sync.yaml]\npatches: [{ path: patch.yaml }]\n",
  "clusters/prod/flux-system/patch.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: flux-system, namespace: flux-system }
spec:
${patch}`,
  "clusters/prod/web.yaml": kustomization("web", "./apps/web", child),
  "apps/web/kustomization.yaml": "resources: [deploy.yaml]\n",
  "apps/web/deploy.yaml": deployment("web:${TAG}"),
});

describe("an entry that patches itself, as Flux's documentation says", () => {
  it("gives what it declares the variables of its own patch", async () => {
    const files = (tag: string) => patched(`  postBuild: { substitute: { TAG: "${tag}" } }\n`);
    const { deployables } = await forecastTrees(files("1"), files("2"), facts);
    expect(deployables.map(({ id }) => id)).toContain("flux:flux-system/web@clusters/prod");
    const web = deployables.find(({ id }) => id === "flux:flux-system/web@clusters/prod");
    expect(web?.workloads).toMatchObject([{ name: "web", effect: "restart" }]);
  });

  it("gives it the patches of its own patch", async () => {
    const files = (image: string) => ({
      ...patched(`  patches:
    - target: { kind: Kustomization, name: web }
      patch: |
        - { op: add, path: /spec/images, value: [{ name: web, newTag: "${image}" }] }
`),
    });
    const { deployables } = await forecastTrees(files("1"), files("2"), facts);
    expect(deployables.map(({ id }) => id)).toContain("flux:flux-system/web@clusters/prod");
  });

  it("no longer applies what lies at the path that its own patch leaves", async () => {
    const files = (path: string) => ({
      ...patched(`  path: ./clusters/${path}\n`),
      "clusters/other/flux-system.yaml": kustomization("flux-system", "./clusters/other"),
    });
    const { deployables } = await forecastTrees(files("prod"), files("other"), facts);
    const web = deployables.find(({ id }) => id === "flux:flux-system/web@clusters/prod");
    expect(web?.workloads).toMatchObject([{ name: "web", effect: "delete" }]);
  });
});
