import { expect, test } from "vitest";
import { deployment } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const overlay = (folder: string, ...names: readonly string[]) => ({
  [`${folder}/kustomization.yaml`]: `namespace: shop\nresources: [${names.map((name) => `${name}.yaml`).join(", ")}]\n`,
  ...Object.fromEntries(names.map((name) => [`${folder}/${name}.yaml`, deployment("1", "", name)])),
});

async function told(base: Record<string, string>, head: Record<string, string>) {
  const { deployables } = await forecastTrees(base, head);
  return deployables.flatMap(({ path, workloads }) =>
    workloads.map(({ name, effect }) => `${path}: ${name} ${effect}`),
  );
}

test("what goes from one overlay and comes to another that has the same beside it is lost for the one cluster", async () => {
  const base = { ...overlay("staging", "web", "worker"), ...overlay("production", "web") };
  const head = { ...overlay("staging", "web"), ...overlay("production", "web", "worker") };
  expect(await told(base, head)).toEqual(["production: worker create", "staging: worker delete"]);
});

test("between two that have nothing in common it moves", async () => {
  const base = { ...overlay("first", "web", "worker"), ...overlay("second", "shop") };
  const head = { ...overlay("first", "web"), ...overlay("second", "shop", "worker") };
  expect(await told(base, head)).toEqual(["second: worker none"]);
});
