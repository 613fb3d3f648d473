import { expect, test } from "vitest";
import { app, says, type Case } from "./argo-repository.ts";
import { outcome, URL, type Texts } from "./outcome.ts";

const CHART: Texts = {
  "charts/c/Chart.yaml": "apiVersion: v2\nname: c\nversion: 1.0.0\n",
  "charts/c/templates/c.yaml": "a: {{ .Values.tag }}",
  "charts/c/values-prod.yaml": "tag: a\n",
};
const ENVS: Texts = { "envs/a.yaml": "tag: a\n" };
const own = (helm: object): Texts => ({ ...app({ source: { path: "charts/c", helm } }), ...CHART, ...ENVS });
const elsewhere = (helm: object, revision = "main"): Texts => ({
  ...app({
    sources: [
      { repoURL: "https://charts.example", chart: "c", targetRevision: "1.0.0", helm },
      { repoURL: URL, targetRevision: revision, ref: "v" },
    ],
  }),
  ...ENVS,
});
const NOT_RENDERED = [says("Argo CD renders the chart")];
const MISSING = [says('the values file "envs/a.yaml" does not exist')];

const CASES: readonly Case[] = [
  [
    "47 a pattern of values takes a file that comes",
    own({ valueFiles: ["../../envs/*.yaml"] }),
    { "envs/b.yaml": "tag: b\n" },
    NOT_RENDERED,
  ],
  [
    "47 a file of a parameter",
    own({ fileParameters: [{ name: "conf", path: "../../envs/a.yaml" }] }),
    { "envs/a.yaml": "tag: b\n" },
    NOT_RENDERED,
  ],
  ["47 values of the chart that nobody names", own({}), { "charts/c/values-prod.yaml": "tag: b\n" }, []],
  ["47 values that go fail", own({ valueFiles: ["../../envs/a.yaml"] }), { "envs/a.yaml": null }, MISSING],
  [
    "47 values of the chart that go",
    own({ valueFiles: ["values-prod.yaml"] }),
    { "charts/c/values-prod.yaml": null },
    [says('"charts/c/values-prod.yaml" does not exist')],
  ],
  [
    "47 unless they may be missing",
    own({ valueFiles: ["../../envs/a.yaml"], ignoreMissingValueFiles: true }),
    { "envs/a.yaml": null },
    [expect.not.stringContaining("does not exist")],
  ],
  [
    "47 values of a $ref that go",
    elsewhere({ valueFiles: ["$v/envs/a.yaml"] }),
    { "envs/a.yaml": null },
    MISSING,
  ],
  [
    "47 unless that follows another revision",
    elsewhere({ valueFiles: ["$v/envs/a.yaml"] }, "v1"),
    { "envs/a.yaml": null },
    [expect.not.stringContaining("does not exist")],
  ],
  [
    "47 values that a change names and that are not there",
    own({}),
    app({ source: { path: "charts/c", helm: { valueFiles: ["../../envs/b.yaml"] } } }),
    [says('"envs/b.yaml" does not exist')],
  ],
];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
