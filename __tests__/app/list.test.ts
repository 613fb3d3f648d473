import { expect, it } from "vitest";
import { runList } from "../../src/app/run.ts";
import { worldOfTrees, type CaseFiles } from "../support/forecast-trees.ts";
import { deployment } from "./policy/policy-repository.ts";

async function listed(files: CaseFiles, overlays: readonly string[] = []): Promise<readonly string[]> {
  const revisions = { base: "base", mergeBase: false, head: "head" };
  const { result } = await runList(worldOfTrees(files, files), { directory: "" }, () =>
    Promise.resolve({
      request: { revisions, overlays },
      builder: { choice: "embedded", allow: [], fork: false } as const,
    }),
  );
  return result.map(({ id }) => id);
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
