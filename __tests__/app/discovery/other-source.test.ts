import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, deployment } from "../argo/repository.ts";

const root = {
  "apps/web/kustomization.yaml": "resources: [deploy.yaml]\n",
  "apps/web/deploy.yaml": deployment("1.0"),
};
const flux = (url: string, branch: string) => ({
  ...root,
  "clusters/prod/flux.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { interval: 1m, url: "${url}", ref: { branch: ${branch} } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { interval: 10m, path: ./apps/web, prune: true, sourceRef: { kind: GitRepository, name: fleet } }
`,
});
const argo = (url: string, revision: string) => ({
  ...root,
  "app.yaml": application({ revision, source: { repoURL: url } }),
});
const HTTPS = "https://github.com/acme/fleet";

/** Nothing is known here of the repository's own address. */
it.each([
  ["flux", flux, "https://github.com/acme/other", "main", "caution"],
  ["flux", flux, HTTPS, "production", "caution"],
  ["flux", flux, "ssh://git@github.com/acme/fleet.git", "main", "calm"],
  ["argo", argo, "https://github.com/acme/other", "main", "caution"],
  ["argo", argo, HTTPS, "production", "caution"],
  ["argo", argo, "git@github.com:acme/fleet.git", "main", "calm"],
])("%s takes its files from %s %s: %s", async (_, of, url, revision, level) => {
  const { summary } = await forecastTrees(of(HTTPS, "main"), of(url, revision));
  expect(summary.level).toBe(level);
});

/** Its source is declared nowhere here, as where bootstrapping keeps it elsewhere. */
it.each([
  ["fleet", "calm"],
  ["fleetx", "caution"],
])(
  "a Kustomization that takes its files from a source of the name %s, which nothing here declares: %s",
  async (name, level) => {
    const of = (source: string) => {
      const [, declared = ""] = flux(HTTPS, "main")["clusters/prod/flux.yaml"].split("---\n");
      return { ...root, "clusters/prod/flux.yaml": declared.replace("name: fleet", `name: ${source}`) };
    };
    const { summary } = await forecastTrees(of("fleet"), of(name));
    expect(summary.level).toBe(level);
  },
);
