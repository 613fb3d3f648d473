import { expect, test } from "vitest";
import { readInputs } from "../../../src/builders/helm/inputs.ts";
import type { ChartRelease, ChartValues } from "../../../src/model/chart.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const FILES: Readonly<Record<string, string>> = {
  "Chart.yaml": "name: web\nversion: 1.2.3\n",
  "values.yaml": "image: {tag: own, name: nginx}\nlist: [a]\n",
  "values-large.yaml": "image: {tag: large}\n",
  "text.txt": "no map\n",
};

/** The release of a chart from elsewhere, with these parts of values. */
function read(parts: Partial<Pick<ChartRelease, "values" | "ownValues">>) {
  const files = new Map(
    Object.entries(FILES).map(([path, text]) => [path, { bytes: new TextEncoder().encode(text) }]),
  );
  const release: ChartRelease = {
    ...{ chart: "", name: "web", namespace: "shop", values: [], settings: [] },
    remote: { kind: "repository", url: "https://charts.example", name: "web", version: "1.2.3" },
    options: {
      ...{ isUpgrade: true, includesCrds: false, skipsTests: true, skipsHooks: true, skipsSchema: false },
      ...{ kubeVersion: null, apiVersions: [], buildsDependencies: true, looksUp: true },
    },
    ...parts,
  };
  const tree = memoryTree({ "own.yaml": "image: {tag: repository}\n" });
  return readInputs(tree, release, { files, name: "web", version: "1.2.3" });
}

const inChart = (path: string, optional = false): ChartValues => ({ kind: "chart", path, optional });
const text = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));

test("files of values that lie in the chart stand in the place of its own", () => {
  const result = read({
    ownValues: [inChart("values.yaml"), inChart("gone.yaml", true), inChart("values-large.yaml")],
  });
  expect(result.ok && text(result.inputs.chartBytes.get("values.yaml"))).toEqual({
    image: { tag: "large", name: "nginx" },
    list: ["a"],
  });
});

test("values of the repository and of the chart, each in its turn", () => {
  const result = read({
    values: [inChart("values-large.yaml"), { kind: "file", path: "own.yaml", optional: false }],
  });
  expect(result.ok && result.inputs.values.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    "image: {tag: large}\n",
    "image: {tag: repository}\n",
  ]);
});

test.each([
  [
    "a file that is missing",
    { values: [inChart("gone.yaml")] },
    'the values file "gone.yaml" does not exist',
  ],
  ["one that is no map", { ownValues: [inChart("text.txt")] }, 'the values file "text.txt" holds no map'],
])("%s fails, as it does in the cluster", (_, parts, message) => {
  const result = read(parts);
  expect(result.ok ? "" : result.problem).toMatchObject({ code: "build-failed" });
  expect(result.ok ? "" : result.problem.message).toContain(message);
});
