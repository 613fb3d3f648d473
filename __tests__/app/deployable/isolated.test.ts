import { expect, it } from "vitest";
import type { World } from "../../../src/app/ports.ts";
import { worldOfTrees } from "../../support/forecast-trees.ts";
import { forecastIn } from "../../support/world.ts";

const files = (image: string) =>
  Object.fromEntries(
    ["sound", "cursed"].flatMap((name) => [
      [`${name}/kustomization.yaml`, "resources: [app.yaml]\n"],
      [
        `${name}/app.yaml`,
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: "${image}"}]}}}\n`,
      ],
    ]),
  );

/** A world in which whoever reads a manifest of one overlay meets a bug, with a text that nobody may see. */
function cursed(world: World): World {
  return {
    ...world,
    createBuilder: async (options) => {
      const builder = await world.createBuilder(options);
      return {
        ...builder,
        build: async (request) => {
          const outcome = await builder.build(request);
          if (outcome.status !== "built" || request.root !== "cursed") return outcome;
          const object = new Proxy(
            {},
            {
              get() {
                throw new TypeError("hunter2");
              },
            },
          );
          return { ...outcome, manifests: [{ object }] };
        },
      };
    },
  };
}

it("a bug that one deployable brings to light leaves what is told of the others, and quotes nothing", async () => {
  const world = cursed(worldOfTrees(files("a:1"), files("a:2")));
  const told = await forecastIn(
    world,
    { directory: "" },
    {
      revisions: { base: "base", mergeBase: false, head: "head" },
    },
  );
  expect(told.deployables.map(({ path, status, workloads }) => [path, status, workloads.length])).toEqual([
    ["cursed", "notAnalysed", 0],
    ["sound", "changed", 1],
  ]);
  expect(told.deployables[0]?.problems.map(({ code }) => code)).toEqual(["build-failed"]);
  expect(told.deployables[0]?.problems[0]?.message).toContain("(TypeError), which is a bug");
  expect(JSON.stringify(told)).not.toContain("hunter2");
});
