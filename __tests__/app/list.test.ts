import { expect, it } from "vitest";
import { runList } from "../../src/app/run.ts";
import { worldOfTrees, type CaseFiles } from "../support/forecast-trees.ts";
import { deployment } from "./policy/policy-repository.ts";

async function deployablesOf(files: CaseFiles, overlays: readonly string[] = []) {
  const revisions = { base: "base", mergeBase: false, head: "head" };
  const { result } = await runList(worldOfTrees(files, files), { directory: "" }, () =>
    Promise.resolve({
      request: { revisions, overlays },
      builder: { choice: "embedded", allow: [], fork: false } as const,
    }),
  );
  return result;
}

async function listed(files: CaseFiles, overlays: readonly string[] = []): Promise<readonly string[]> {
  return (await deployablesOf(files, overlays)).map(({ id }) => id);
}

const FILES: CaseFiles = {
  "apps/web/kustomization.yaml": "resources: [web.yaml]\n",
  "apps/web/web.yaml": deployment("web", "1"),
  "monitoring/grafana.yaml": deployment("grafana", "1"),
  "monitoring/values.yaml": "replicas: 2\n",
  "charts/shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
  "charts/shop/crds/crd.yaml": deployment("shop", "1"),
  "docs/mkdocs.yml": "site_name: Our cluster\n",
};

it("shows directories of manifests too, which nobody in the repository applies", async () => {
  expect(await listed(FILES)).toEqual(["overlay:apps/web", "directory:monitoring"]);
});

it("finds a directory by its path", async () => {
  expect(await listed(FILES, ["monitoring"])).toEqual(["directory:monitoring"]);
});

it("shows no value of a Secret, wherever one was filled in", async () => {
  const object = (kind: string, name: string, spec: string) =>
    `apiVersion: ${kind === "GitRepository" ? "source" : "kustomize"}.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 1h, ${spec} }\n---\n`;
  const follows = "prune: true, sourceRef: { kind: GitRepository, name: flux-system }";
  const files = {
    "clusters/prod/flux-system/gotk-sync.yaml":
      object("GitRepository", "flux-system", "url: 'https://github.com/acme/shop', ref: { branch: main }") +
      object("Kustomization", "flux-system", `path: ./clusters/prod, ${follows}`),
    "clusters/prod/apps.yaml":
      "apiVersion: v1\nkind: Secret\nmetadata: { name: vars, namespace: flux-system }\nstringData: { NS: Hunter2-Secret-Value }\n---\n" +
      object(
        "Kustomization",
        "apps",
        `path: ./apps, ${follows}, postBuild: { substituteFrom: [{ kind: Secret, name: vars }] }`,
      ),
    "apps/web.yaml": object("Kustomization", "web", `path: ./web, ${follows}, targetNamespace: "\${NS}"`),
    "web/web.yaml": deployment("web", "1"),
  };
  const found = await deployablesOf(files);
  expect(found.map(({ id }) => id)).toContain("flux:flux-system/web@clusters/prod");
  expect(found.map(({ target }) => target.namespace)).toContain("•••");
  expect(JSON.stringify(found)).not.toContain("Hunter2");
});

it("shows the folders of a plain directory, whatever Secret holds a word of them", async () => {
  const found = await deployablesOf({
    "protected-gateway/web.yaml": deployment("web", "1"),
    "other/secret.yaml":
      "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { level: protected-gateway }\n",
  });
  expect(found.map(({ root }) => root)).toEqual(["other", "protected-gateway"]);
});
