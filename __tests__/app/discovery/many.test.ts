import { expect, it } from "vitest";
import { createBuildCache } from "../../../src/app/discovery/build-cache.ts";
import { findDeclarations } from "../../../src/app/discovery/declarations.ts";
import { discover } from "../../../src/app/discovery/discover.ts";
import { NO_FACTS } from "../../../src/app/discovery/sides.ts";
import { createRootIndex } from "../../../src/inputs/closure.ts";
import { createMentionCache } from "../../../src/inputs/inputs.ts";
import { memoryTree } from "../../support/memory-tree.ts";

function application(name: string): string {
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: { name, namespace: "argocd" },
    spec: { source: { repoURL: "https://charts.example", chart: "a", targetRevision: "1.0.0" } },
  });
}

it("names what is deployed beyond the bound, and never leaves it out", async () => {
  const tree = memoryTree({ "apps.yaml": ["a", "b", "c"].map(application).join("\n---\n") });
  const builds = createBuildCache({
    rendersCharts: false,
    pullsCharts: false,
    chartAdvice: () => undefined,
    build: () => Promise.reject(new Error("nothing is built")),
    close: () => Promise.resolve(),
  });
  const context = {
    side: "head" as const,
    tree,
    index: createRootIndex(tree, createMentionCache()),
    declarations: findDeclarations(tree, new Map()),
    clusters: [],
    ...NO_FACTS,
    commit: "",
    builds,
    rendersCharts: false,
    pullsCharts: false,
    chartAdvice: () => undefined,
  };
  const { found } = await discover(context, 2);
  const told = [...found.values()].map(({ deployable: { name, notAnalysed } }) => [
    name,
    notAnalysed?.message.includes("deploys more than 2 things") === true,
  ]);
  expect(told).toEqual([
    ["argocd/a", false],
    ["argocd/b", false],
    ["argocd/c", true],
  ]);
});
