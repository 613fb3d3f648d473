import { expect, it } from "vitest";
import { createSteps } from "../../src/app/steps.ts";
import { UserError } from "../../src/model/user-error.ts";
import { worldOfTrees } from "../support/forecast-trees.ts";
import { forecastIn } from "../support/world.ts";

it("a bug costs its step, is told without its words, and once", async () => {
  const steps = createSteps();
  const fails = (): never => {
    throw new TypeError("hunter2");
  };
  expect(await steps.run(() => "done", "without")).toBe("done");
  expect(await steps.run(fails, "without")).toBe("without");
  expect(await steps.run(fails, "without")).toBe("without");
  expect(steps.failures()).toMatchObject([{ check: "not-analysed", severity: "error", isNew: true }]);
  expect(JSON.stringify(steps.failures())).not.toContain("hunter2");
  await expect(
    steps.run(() => {
      throw new UserError("mend it");
    }, "without"),
  ).rejects.toThrow("mend it");
});

const files = (image: string) => ({
  "web/kustomization.yaml": "namespace: shop\nresources: [web.yaml]\n",
  "web/web.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: "${image}"}]}}}\n`,
  "own/kustomization.yaml": "namespace: shop\nresources: [own.yaml]\n",
  "own/own.yaml":
    "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {a: b}, ports: [{port: 80}]}\n",
});

it("the forecast of each deployable stays, and is not calm", async () => {
  const world = worldOfTrees(files("a:1"), files("a:2"));
  let fails = false;
  const cursed: typeof world = {
    ...world,
    createBuilder: async (options) => {
      const builder = await world.createBuilder(options);
      return {
        ...builder,
        build: async (request) => {
          fails = true;
          return builder.build(request);
        },
      };
    },
    openRepository: async (options) => {
      const repository = await world.openRepository(options);
      return {
        ...repository,
        preload: (wanted) => {
          if (!fails) return repository.preload(wanted);
          fails = false;
          throw new TypeError("hunter2");
        },
      };
    },
  };
  const revisions = { base: "base", mergeBase: false, head: "head" };
  const told = await forecastIn(cursed, { directory: "" }, { revisions });
  expect(told.deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect))).toEqual([
    "restart",
  ]);
  expect(told.findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("Rollcast failed (TypeError) where it looks at all"),
  );
  expect(told.summary.level).not.toBe("calm");
  expect(JSON.stringify(told)).not.toContain("hunter2");
});
