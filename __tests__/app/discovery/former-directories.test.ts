import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const deployment = (name: string, image = "a") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { selector: { matchLabels: { a: ${name} } }, template: { metadata: { labels: { a: ${name} } }, spec: { containers: [{ name: a, image: ${image} }] } } }\n`;

type Files = Readonly<Record<string, string>>;

async function told(base: Files, head: Files) {
  const { deployables } = await forecastTrees(base, head);
  return deployables.flatMap(({ id, workloads }) =>
    workloads.map(({ name, effect }) => `${id} ${name} ${effect}`),
  );
}

const list = (...names: string[]) => ({ "app/kustomization.yaml": `resources: [${names.join(", ")}]\n` });
const both = { "app/web.yaml": deployment("web"), "app/job.yaml": deployment("job") };

describe("a kustomization that comes to a plain directory", () => {
  it("makes nothing anew of what lay there", async () => {
    expect(await told(both, { ...both, ...list("web.yaml", "job.yaml") })).toEqual([]);
    const head = { ...both, ...list("web.yaml", "job.yaml"), "app/web.yaml": deployment("web", "b") };
    expect(await told(both, head)).toEqual(["overlay:app web restart"]);
  });

  it("no longer deploys what it does not list", async () => {
    expect(await told(both, { ...both, ...list("web.yaml") })).toEqual(["overlay:app job delete"]);
  });

  it.each([
    ["comes with its files", {}],
    ["takes what lies deeper", { "app/web/web.yaml": deployment("web") }],
    ["takes values of a chart", { "app/Chart.yaml": "name: app\n", "app/job.yaml": deployment("job") }],
    [
      "takes what another overlay has",
      { ...both, "all/kustomization.yaml": "resources: [../app/web.yaml]\n" },
    ],
  ])("%s: it is new", async (_, base) => {
    const head = { ...base, "app/web.yaml": deployment("web"), ...list("web.yaml") };
    expect(await told(base, head)).toEqual(["overlay:app web create"]);
  });
});
