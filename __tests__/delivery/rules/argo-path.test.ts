import { expect, test } from "vitest";
import { WEB, root, directory, app, V2, RESTARTS, says, FAILS, type Case } from "./argo-repository.ts";
import { outcome, deployment, ROOT, URL, type Texts } from "./outcome.ts";

const CHART: Texts = {
  "apps/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "apps/web/templates/web.yaml": deployment("{{ .Values.tag }}"),
  "apps/web/values.yaml": "tag: 1\n",
};

const TOOL: readonly Case[] = [
  [
    "34 a source file of the path is merged into the source",
    { ...app(), ...root() },
    { "apps/web/.argocd-source.yaml": "kustomize: {images: ['reg/web:2']}\n" },
    RESTARTS,
  ],
  [
    "34 one of the Application's name comes after it",
    { ...app(), ...root(), "apps/web/.argocd-source-web.yaml": "kustomize: {images: ['reg/web:1']}\n" },
    { "apps/web/.argocd-source.yaml": "kustomize: {images: ['reg/web:2']}\n" },
    [],
  ],
  [
    "34 one of another name is not read",
    { ...app(), ...root() },
    { "apps/web/.argocd-source-api.yaml": "kustomize: {images: ['reg/web:2']}\n" },
    [],
  ],
  [
    "34 it does not move the source",
    { ...app(), ...root() },
    { "apps/web/.argocd-source.yaml": "path: apps/none\ntargetRevision: v9\n" },
    [],
  ],
  [
    "35 two tools are an error",
    { ...app(), ...root() },
    app({ source: { kustomize: { namePrefix: "a-" }, directory: { recurse: true } } }),
    FAILS,
  ],
  [
    "35 an explicit directory takes a root as plain files",
    {
      ...app({ source: { directory: { include: "web.yaml" } } }),
      ...root("resources: [web.yaml]\nnamePrefix: a-\n"),
    },
    V2,
    [...RESTARTS, "overlay:apps/web restart Deployment a-web"],
  ],
  ["35 a chart is for Helm", { ...app(), ...CHART }, { "apps/web/values.yaml": "tag: 2\n" }, FAILS],
  ["35 a root beside a chart is for kustomize", { ...app(), ...CHART, ...root() }, V2, RESTARTS],
  [
    "36 a path on which another root builds is applied by itself",
    { ...app(), ...root(), "prod/kustomization.yaml": `${ROOT}resources: [../apps/web]\n` },
    V2,
    [...RESTARTS, says("overlay:prod restart Deployment web")],
  ],
  ...["v1", "0123456789012345678901234567890123456789", "other"].map((targetRevision): Case => [
    `36 ${targetRevision} is not reached by the merge`,
    { ...app({ source: { targetRevision } }), ...root() },
    V2,
    [...RESTARTS, "web waits: notReached"],
  ]),
  ...["HEAD", "main", ""].map((targetRevision): Case => [
    `36 "${targetRevision}" is`,
    { ...app({ source: { targetRevision } }), ...root() },
    V2,
    RESTARTS,
  ]),
  [
    "37 manifest-generate-paths changes nothing that is applied, but when",
    {
      ...app({ metadata: { annotations: { "argocd.argoproj.io/manifest-generate-paths": "/none" } } }),
      ...root(),
    },
    V2,
    [...RESTARTS, "web waits: notReached"],
  ],
];

const DIRECTORY: readonly Case[] = [
  [
    "44 subdirectories only with recurse",
    { ...app(), ...directory(), "apps/web/sub/b.yaml": deployment("1", "", "b") },
    app({ source: { directory: { recurse: true } } }),
    ["web create Deployment web/b"],
  ],
  [
    "44 exclude comes before include",
    {
      ...app({ source: { directory: { include: "*.yaml", exclude: "b*" } } }),
      ...directory(),
      "apps/web/b.yaml": deployment("1", "", "b"),
    },
    { ...V2, "apps/web/b.yaml": deployment("2", "", "b") },
    [...RESTARTS, "directory:apps/web restart Deployment b"],
  ],
  [
    "44 a star of include crosses slashes",
    {
      ...app({ source: { directory: { recurse: true, include: "*web.yaml" } } }),
      "apps/web/a/b/web.yaml": deployment("1"),
    },
    { "apps/web/a/b/web.yaml": deployment("2") },
    RESTARTS,
  ],
  [
    "44 a file with the skip mark is skipped",
    { ...app(), ...directory(), "apps/web/b.yaml": deployment("1", "", "b") },
    { [WEB]: `# +argocd:skip-file-rendering\n${deployment("1")}` },
    ["web delete Deployment web/web"],
  ],
  [
    "45 YAML that is broken and no object is skipped",
    { ...app(), ...directory() },
    { "apps/web/x.yaml": "a: [b\n" },
    [],
  ],
  [
    "45 broken YAML that looks like an object fails",
    { ...app(), ...directory() },
    { "apps/web/x.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: [b\n" },
    FAILS,
  ],
  [
    "45 a List is taken apart",
    { ...app(), "apps/web/all.json": JSON.stringify({ apiVersion: "v1", kind: "List", items: [] }) },
    {
      "apps/web/all.json": JSON.stringify({
        apiVersion: "v1",
        kind: "List",
        items: [
          {
            apiVersion: "v1",
            kind: "Pod",
            metadata: { name: "p" },
            spec: { containers: [{ name: "a", image: "b" }] },
          },
        ],
      }),
    },
    ["web create Pod web/p"],
  ],
  [
    "46 jsonnet is not analysed",
    { ...app(), "apps/web/a.jsonnet": "{}" },
    { "apps/web/a.jsonnet": "{a: 1}" },
    FAILS,
  ],
  [
    "46 what it imports is an input",
    { ...app(), "apps/web/a.jsonnet": "import '../lib/b.libsonnet'", "apps/lib/b.libsonnet": "{}" },
    { "apps/lib/b.libsonnet": "{a: 1}" },
    FAILS,
  ],
  [
    "47 values of a $ref reach the chart",
    {
      ...app({
        sources: [
          {
            repoURL: "https://charts.example",
            chart: "c",
            targetRevision: "1.0.0",
            helm: { valueFiles: ["$v/values/web.yaml"] },
          },
          { repoURL: URL, targetRevision: "main", ref: "v" },
        ],
      }),
      "values/web.yaml": "a: 1\n",
    },
    { "values/web.yaml": "a: 2\n" },
    FAILS,
  ],
];

const CASES = [...TOOL, ...DIRECTORY];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
