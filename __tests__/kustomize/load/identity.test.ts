import { describe, expect, it } from "vitest";
import { createKustomizeEngine } from "../../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { memoryTree } from "../../support/memory-tree.ts";

type Files = Readonly<Record<string, string>>;

const chart =
  "helmCharts: [{name: redis, version: 19.0.1, valuesInline: {replicas: 1}, valuesFile: v.yaml}]\n";
const files: Files = {
  "o/kustomization.yaml": chart,
  "o/v.yaml": "a: 1\n",
  "o/charts/redis/Chart.yaml": "x: 1\n",
};

/** What tells the refused chart of `o` apart from others. */
function identity(changed: Files): string | undefined {
  const options = { loadRestrictor: "none", reorder: "legacy", libraries: LIBRARIES } as const;
  const result = createKustomizeEngine().build(memoryTree({ ...files, ...changed }), "o", options);
  return result.kind === "unsupported" ? result.problems[0]?.identity : undefined;
}

describe("a chart that is refused", () => {
  it("is the same as long as nothing of it changes", () => {
    expect(identity({})).toMatch(/^[0-9a-f]{64}$/);
    expect(
      identity({
        "o/web.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n",
        "o/kustomization.yaml": `resources: [web.yaml]\n${chart}`,
      }),
    ).toBe(identity({}));
  });

  it.each<[string, Files]>([
    ["its inline values", { "o/kustomization.yaml": chart.replace("replicas: 1", "replicas: 2") }],
    ["its values file", { "o/v.yaml": "a: 2\n" }],
    ["the settings of all charts", { "o/kustomization.yaml": `helmGlobals: {configHome: helm}\n${chart}` }],
    ["a file of the chart", { "o/charts/redis/Chart.yaml": "x: 2\n" }],
  ])("is another one with %s, though it is called the same", (_, changed) => {
    expect(identity(changed)).not.toBe(identity({}));
  });

  it("is another one with a file of a chart in the folder that helmGlobals names", () => {
    const home = { "o/kustomization.yaml": `helmGlobals: {chartHome: ../shared}\n${chart}` };
    const inHome = (content: string) => identity({ ...home, "shared/redis/Chart.yaml": content });
    expect(inHome("x: 2\n")).not.toBe(inHome("x: 1\n"));
  });
});
