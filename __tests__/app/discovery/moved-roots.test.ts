import { expect, test } from "vitest";
import { gitRepository, kustomization } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present, URL, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

/** Roots of two environments that nothing in the repository applies: their paths stand elsewhere. */
const repository = (folder: string, apps = ["web", "shop", "mail"]): Texts => ({
  "source/kustomization.yaml": "resources: [source.yaml]\n",
  "source/source.yaml": gitRepository("flux-system", URL, "interval: 1m, ref: {branch: main}"),
  ...Object.fromEntries(
    ["web", "shop", "mail"].flatMap((app) => [
      [`apps/${app}/kustomization.yaml`, "resources: [flux.yaml]\n"],
      [`apps/${app}/flux.yaml`, kustomization(app, `./apps/${app}/deploy`)],
      [`apps/${app}/deploy/app.yaml`, deployment("1", "", app)],
    ]),
  ),
  ...Object.fromEntries(
    ["dev", "prod"].map((environment) => [
      `${folder}/${environment}/kustomization.yaml`,
      `resources: [../../source, ${apps.map((app) => `../../apps/${app}`).join(", ")}]\n`,
    ]),
  ),
});

async function told(base: Texts, head: Texts) {
  const { summary, deployables, findings } = await forecastTrees(present(base), present(head), FACTS);
  const workloads = deployables.flatMap(({ id, workloads: all }) =>
    all.map(({ name, effect }) => `${effect} ${name} of ${id}`),
  );
  return {
    level: summary.level,
    workloads,
    findings: findings.map(({ check, message }) => `${check}: ${message}`),
  };
}

const MOVED =
  "blocked-delivery: What declares the deployables of a cluster moves to clusters/dev (before: envs/dev), clusters/prod (before: envs/prod), and nothing in this repository applies it: whoever does finds nothing under the former path any more, so that this change and later ones do not arrive.";

test("roots that move with all that they declare delete nothing, and whoever applies them has to follow", async () => {
  expect(await told(repository("envs"), repository("clusters"))).toEqual({
    level: "caution",
    workloads: [],
    findings: [MOVED],
  });
});

test("what they declare no longer goes, and the rest stays", async () => {
  expect(await told(repository("envs"), repository("clusters", ["web", "shop"]))).toMatchObject({
    level: "caution",
    workloads: [
      "delete mail of flux:flux-system/mail@envs/dev",
      "delete mail of flux:flux-system/mail@envs/prod",
    ],
  });
});

test("a root that declares little of it is another one", async () => {
  const { workloads } = await told(repository("envs"), repository("clusters", ["web"]));
  expect(workloads).toContain("delete shop of flux:flux-system/shop@envs/dev");
  expect(workloads).toContain("create web of flux:flux-system/web@clusters/dev");
});
