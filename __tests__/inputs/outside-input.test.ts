import { describe, expect, it } from "vitest";
import { rootsWith, type Files } from "./root-fixture.ts";

describe("what comes from outside", () => {
  const needs = (kustomization: string, files: Files = {}): readonly string[] =>
    rootsWith(kustomization, files)
      .closure("app")
      .uncertain.map(
        ({ needs, what, field, file, line }) =>
          `${needs} ${what} | ${field} ${file.slice(4)} ${line ?? "no line"}`,
      );
  const inline = (text: string): string => `transformers:\n- |\n${text.replaceAll(/^/gm, "  ")}\n`;

  it.each<readonly [string, string, Files, readonly string[]]>([
    [
      "not what a local file is called like",
      "resources: ['git@example.com:org.yaml']\n",
      { "app/git@example.com:org.yaml": "" },
      [],
    ],
    [
      "a repository, though a file is called like the end of its query",
      "resources: ['github.com/org/repo?ref=v1']\n",
      { "app/v1": "" },
      ["network github.com/org/repo?ref=v1 | resources kustomization.yaml 1"],
    ],
    [
      "a repository whose words lead out of this one",
      "resources: ['https://h/../../../../x']\n",
      {},
      ["network https://h/../../../../x | resources kustomization.yaml 1"],
    ],
    [
      "a URL, though a file is called so",
      "resources: ['https://h/a.yaml']\n",
      { "app/https:/h/a.yaml": "" },
      ["network https://h/a.yaml | resources kustomization.yaml 1"],
    ],
    ["no repository in a field of files", "openapi: {path: 'git@example.com:org/repo'}\n", {}, []],
    [
      "files of every field that kustomize downloads",
      `crds: ['https://h/1']
patchesStrategicMerge: ['https://h/2']
configMapGenerator: [{env: 'https://h/3'}]
helmCharts: [{name: redis, repo: 'https://h', valuesFile: 'https://h/4', additionalValuesFiles: ['https://h/5']}]
`,
      {},
      [
        "network https://h/1 | crds kustomization.yaml 1",
        "network https://h/2 | patchesstrategicmerge kustomization.yaml 2",
        "network https://h/3 | configmapgenerator.env kustomization.yaml 3",
        "helm chart redis | helmCharts kustomization.yaml 4",
        "network https://h/5 | helmcharts.additionalvaluesfiles kustomization.yaml 4",
        "network https://h/4 | helmcharts.valuesfile kustomization.yaml 4",
      ],
    ],
    [
      "a root of generators",
      "generators: ['github.com/org/repo/gen?ref=v1']\n",
      {},
      ["network github.com/org/repo/gen?ref=v1 | generators kustomization.yaml 1"],
    ],
    [
      "no URL that a text begins with",
      inline("https://h/a: 1\napiVersion: builtin\nkind: PrefixTransformer"),
      {},
      [],
    ],
    [
      "what a file that configures names",
      "transformers: [t.yaml]\n",
      { "app/t.yaml": "apiVersion: builtin\nkind: PatchTransformer\npath: https://h/p.yaml\n" },
      ["network https://h/p.yaml | path t.yaml 3"],
    ],
    [
      "a plugin in a root of generators",
      "generators: [../gen]\n",
      { "gen/kustomization.yaml": "resources: [g.yaml]\n", "gen/g.yaml": "apiVersion: a/v1\nkind: Any\n" },
      ["plugins Any (a/v1) | generators g.yaml 2"],
    ],
    [
      "what it names itself, beside a root of generators",
      "generators: [../gen]\nresources: ['https://h/a.yaml']\n",
      { "gen/kustomization.yaml": "resources: []\n" },
      ["network https://h/a.yaml | resources kustomization.yaml 2"],
    ],
    [
      "a chart of the old field",
      "helmChartInflationGenerator: [{chartName: redis}]\n",
      {},
      ["helm chart redis | helmChartInflationGenerator kustomization.yaml 1"],
    ],
    [
      "a chart without a name",
      "helmCharts: [{}]\n",
      {},
      ["helm chart unknown | helmCharts kustomization.yaml no line"],
    ],
    [
      "a chart named as the file begins",
      "helmCharts: [{name: h}]\n",
      {},
      ["helm chart h | helmCharts kustomization.yaml 1"],
    ],
    [
      "text whose place is unknown",
      'crds: ["https://h/\\u0061"]\n',
      {},
      ["network https://h/a | crds kustomization.yaml no line"],
    ],
    [
      "a builtin that runs as a function",
      inline(
        "apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {annotations: {config.kubernetes.io/function: x}}",
      ),
      {},
      ["plugins PrefixTransformer (builtin) | transformers kustomization.yaml 4"],
    ],
    [
      "no builtin with another annotation, or with something else for annotations",
      inline(
        "apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {annotations: {a: b}}\n---\napiVersion: builtin\nkind: PrefixTransformer\nmetadata: {annotations: 5}",
      ),
      {},
      [],
    ],
    [
      "a plugin without a kind",
      inline("a: b\n"),
      {},
      ["plugins unknown (unknown) | transformers kustomization.yaml no line"],
    ],
    [
      "not what a file is called like, beside the root or beside what names it",
      "generators: [gen/g.yaml]\n",
      {
        "app/gen/g.yaml": "apiVersion: a/v1\nkind: Any\nresources: ['git@h:o/r.yaml', 'git@h:o/s.yaml']\n",
        "app/git@h:o/r.yaml": "",
        "app/gen/git@h:o/s.yaml": "",
      },
      ["plugins Any (a/v1) | generators gen/g.yaml 2"],
    ],
    ["no list, and no single pair, which is a path", "generators: ['[a]', 'kind: x']\n", {}, []],
  ])("is %s", (_, kustomization, files, expected) => {
    expect(needs(kustomization, files)).toEqual(expected);
  });

  it("is sorted by file and line, as numbers", () => {
    const far = `crds:\n- https://h/b\n${"#\n".repeat(8)}- https://h/a\n`;
    const files: Files = { "base/kustomization.yaml": 'crds: ["https://h/\\u0063", "https://h/d"]\n' };
    expect(needs(`${far}resources: [../base]\n`, files).map((need) => need.slice(8, 19))).toEqual([
      ...["https://h/b", "https://h/a"],
      ...["https://h/c", "https://h/d"],
    ]);
  });
});

it.each([
  ["helmCharts: [{ name: redis, repo: 'https://h' }]\n", true],
  ["helmCharts: [{ name: redis }]\n", undefined],
  ["helmCharts: [{ name: redis, repo: '' }]\n", undefined],
  ["helmChartInflationGenerator: [{ chartName: redis, chartRepoUrl: 'https://h' }]\n", true],
])("a chart of %s is pulled: %s", (kustomization, pulls) => {
  expect(
    rootsWith(kustomization, {})
      .closure("app")
      .uncertain.map((each) => each.pulls),
  ).toEqual([pulls]);
});
