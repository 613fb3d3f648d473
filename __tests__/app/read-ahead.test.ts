import { expect, it } from "vitest";
import type { BuildRequest } from "../../src/app/ports.ts";
import { readingAhead } from "../../src/app/read-ahead.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { bareOverlay } from "../../src/app/discovery/side.ts";

const tree = memoryTree({ "chart/Chart.yaml": "name: web", "chart/web.js": "" });
const other = memoryTree({ "chart/Chart.yaml": "name: web" });
const chart = { ...bareOverlay("chart"), delivery: { kind: "helm", spec: null, paths: [] } } as const;

it.each<[string, Pick<BuildRequest, "tree" | "deployable">, readonly string[]]>([
  ["a chart", { tree, deployable: chart }, ["chart/Chart.yaml", "chart/web.js", "built"]],
  ["an overlay, which was read before", { tree, deployable: bareOverlay("chart") }, ["built"]],
  ["a chart of a tree that was made here", { tree: other, deployable: chart }, ["built"]],
])("%s is built when what nobody has read yet was read in one go", async (_, made, expected) => {
  const steps: string[] = [];
  const preload = (files: readonly { readonly paths: Iterable<string> }[]) => {
    for (const { paths } of files) steps.push(...paths);
    return Promise.resolve();
  };
  const problem = { code: "build-failed", message: "not here" } as const;
  const builder = {
    rendersCharts: true,
    pullsCharts: false,
    chartAdvice: () => undefined,
    confineHosts: () => undefined,
    close: () => Promise.resolve(),
    build: () => {
      steps.push("built");
      return Promise.resolve({ status: "failed", builder: "helm", problem } as const);
    },
  };
  const closure = ["chart/Chart.yaml", "chart/web.js"];
  await readingAhead(builder, { preload }, [tree]).build({ side: "head", root: "chart", closure, ...made });
  expect(steps).toEqual(expected);
});
