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

const FLEET = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: fleet, namespace: flux-system }
spec: { interval: 10m, path: ./tenants, prune: true, sourceRef: { kind: GitRepository, name: fleet } }
`;
const tenant = (url: string, sourceFile: "one" | "two") => {
  const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: apps }
spec: { interval: 1m, url: "${url}", ref: { branch: main } }
`;
  const sync = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps }
spec: { interval: 10m, path: ./apps, prune: true, sourceRef: { kind: GitRepository, name: apps } }
`;
  return sourceFile === "one"
    ? { "sync.yaml": `${source}---\n${sync}` }
    : { "source.yaml": source, "sync.yaml": sync };
};
const inFolder = (folder: string, files: Readonly<Record<string, string>>) => ({
  [`tenants/${folder}/kustomization.yaml`]: `namespace: ${folder}\nresources: [${Object.keys(files).join(", ")}]\n`,
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`tenants/${folder}/${name}`, text])),
});

// https://github.com/controlplaneio-fluxcd/d1-fleet: each tenant has its namespace, and a source of the same name.
it.each(["one", "two"] as const)(
  "a Kustomization whose folder gives the namespace takes the source of that folder (%s)",
  async (sourceFile) => {
    const files = (url: string) => ({
      "clusters/prod/fleet.yaml": FLEET,
      "tenants/kustomization.yaml": "resources: [a, b]\n",
      ...inFolder("a", tenant("https://github.com/acme/a", sourceFile)),
      ...inFolder("b", tenant(url, sourceFile)),
    });
    const { summary, deployables } = await forecastTrees(
      files("https://github.com/acme/b"),
      files("https://github.com/acme/c"),
    );
    expect(deployables.map(({ name }) => name)).toContain("b/apps");
    expect(summary.level).toBe("caution");
  },
);
