import { expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { gitRepository, kustomization } from "../../delivery/rules/flux-repository.ts";
import { deployment as ready, FACTS, present, URL } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const files = (base: string, overlay: string) => ({
  "base/kustomization.yaml": "resources: [web.yaml]\n",
  "base/web.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, labels: { grafana_dashboard: "1" } }\ndata: { A.json: "${base}" }\n`,
  "overlays/a/kustomization.yaml": `resources: [../../base]\npatches: [{ patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: web}, data: {A.json: "${overlay}"}}' }]\n`,
  "overlays/b/kustomization.yaml": "resources: [../../base]\n",
});

const deployment = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: b }\nspec: { template: { spec: { containers: [{ name: b, image: "b:${image}" }] } } }\n`;

type Values = readonly [base: string, overlay: string];

async function comment(base: Values, head: Values, atHead = deployment("1")): Promise<string> {
  const beside = (text: string) => ({
    "overlays/b/b.yaml": text,
    "overlays/b/kustomization.yaml": "resources: [../../base, b.yaml]\n",
  });
  const forecast = await forecastTrees(
    { ...files(...base), ...beside(deployment("1")) },
    { ...files(...head), ...beside(atHead) },
  );
  return formatComment(forecast, { marker: "x" }).markdown;
}

it("names the file that reaches overlays but no pod", async () => {
  expect(await comment(["1", "own"], ["2", "own"])).toContain(
    "the change reaches 2 of 2 overlays (`base/web.yaml`), but no pod",
  );
});

it("names the file that reaches an overlay in which nothing changes, beside one in which something does", async () => {
  const restart = deployment("2");
  const markdown = await comment(["1", "own"], ["2", "own"], restart);
  expect(markdown).toContain("Changed files without a visible effect");
  expect(markdown).toContain("- `base/web.yaml` in overlay `a`\n");
});

it("is silent where something changes wherever a file is read", async () => {
  expect(await comment(["1", "own"], ["1", "other"])).not.toContain("without a visible effect");
});

it("is silent where what reads a file declares what changes", async () => {
  const application = (name: string, path: string, source = "") =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd }\nspec: { destination: { name: in-cluster, namespace: n }, source: { repoURL: "https://github.com/a/b", path: ${path}, targetRevision: main ${source} }, syncPolicy: { automated: {} } }\n`;
  const web = (tag: string) => ({
    "root.yaml": application("root", "apps"),
    "apps/web.yaml": application("web", "web", `, kustomize: { images: ["b:${tag}"] }`),
    "web/kustomization.yaml": "resources: [b.yaml]\n",
    "web/b.yaml": deployment("1"),
  });
  const facts = { ownUrls: ["https://github.com/a/b"], branch: { name: "main", isDefault: true } };
  const { markdown } = formatComment(await forecastTrees(web("2"), web("3"), facts), { marker: "x" });
  expect(markdown).toContain("restarts");
  expect(markdown).not.toContain("without a visible effect");
});

it("calls no file without effect by which an object comes that is no pod's", async () => {
  const monitor = {
    "m/kustomization.yaml": "resources: [m.yaml]\n",
    "m/m.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: { name: m }\n",
  };
  const before = { ...files("1", "own"), "overlays/b/kustomization.yaml": "resources: [b.yaml]\n" };
  const forecast = await forecastTrees(
    { ...before, "overlays/b/b.yaml": deployment("1") },
    { ...before, ...monitor, "overlays/b/b.yaml": deployment("2") },
  );
  const { markdown } = formatComment(forecast, { marker: "x" });
  expect(markdown).toContain("restarts");
  expect(markdown).not.toContain("without a visible effect");
});

it("is silent of a file of which a finding tells", async () => {
  const files = (dependency: string) => {
    const spec = `dependsOn: [{ name: ${dependency} }]`;
    return present({
      "clusters/eu/flux-system/source.yaml": gitRepository("flux-system", URL),
      "clusters/eu/flux-system/sync.yaml": kustomization("flux-system", "./clusters/eu"),
      "clusters/eu/infra.yaml": kustomization("infra", "./infra"),
      "clusters/eu/apps.yaml": kustomization("apps", "./apps", spec),
      "apps/web.yaml": ready("1"),
      "infra/api.yaml": ready("1"),
    });
  };
  const forecast = await forecastTrees(files("infra"), files("infrra"), FACTS);
  const { markdown } = formatComment(forecast, { marker: "x" });
  expect(markdown).toContain("a delivery waits for something that is not there\n");
  expect(markdown).not.toContain("without a visible effect");
});
