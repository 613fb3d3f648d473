import { expect, test } from "vitest";
import { application, OWN_SOURCE } from "./repository.ts";
import { told } from "./told.ts";

const APP = "argocd/web.yaml";
const WEB = "argo:argocd/web@in-cluster";
const CHART = { repoURL: "https://charts.example.com", chart: "web", targetRevision: "1.0.0" };
const LOCAL = { ...OWN_SOURCE, path: "charts/web" };
const OTHER = { repoURL: "https://github.com/acme/values", targetRevision: "v1" };
const helm = { valueFiles: ["$vals/v/web.yaml"] };

const CALM = ["calm", `${APP}: declaration`];
const NOT_ANALYSED = ["caution", `${WEB} not analysed`, `${APP}: declaration`];

test.each<[string, object, object, object, readonly string[]]>([
  [
    "to a tag, for a chart from elsewhere",
    CHART,
    OWN_SOURCE,
    { ...OWN_SOURCE, targetRevision: "v1" },
    NOT_ANALYSED,
  ],
  [
    "to a tag, for a chart of this repository",
    LOCAL,
    OWN_SOURCE,
    { ...OWN_SOURCE, targetRevision: "v1" },
    NOT_ANALYSED,
  ],
  ["to another tag of another repository", CHART, OTHER, { ...OTHER, targetRevision: "v2" }, NOT_ANALYSED],
  ["to another repository", LOCAL, OWN_SOURCE, OTHER, NOT_ANALYSED],
  ["to the same branch by another name", LOCAL, OWN_SOURCE, { ...OWN_SOURCE, targetRevision: "HEAD" }, CALM],
  ["to another way to write the address", CHART, OTHER, { ...OTHER, repoURL: `${OTHER.repoURL}.git` }, CALM],
])("a source of values moves %s", async (_, chart, was, is, lines) => {
  const app = (values: object) =>
    application({
      sources: [
        { ...chart, helm },
        { ...values, ref: "vals" },
      ],
    });
  const files = {
    "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
    "v/web.yaml": "a: 1\n",
    [APP]: app(was),
  };
  expect(await told(files, { [APP]: app(is) })).toEqual(lines);
});

test("a source of values moves, and gets another name", async () => {
  const app = (ref: string, targetRevision: string) =>
    application({
      sources: [
        { ...LOCAL, helm: { valueFiles: [`$${ref}/v/web.yaml`] } },
        { ...OWN_SOURCE, targetRevision, ref },
      ],
    });
  const files = {
    "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
    "v/web.yaml": "a: 1\n",
  };
  expect(await told({ ...files, [APP]: app("a", "v1") }, { [APP]: app("b", "v2") })).toEqual(NOT_ANALYSED);
});

test("a source of values that no chart names moves", async () => {
  const app = (targetRevision: string) =>
    application({ sources: [CHART, { ...OWN_SOURCE, targetRevision, ref: "vals" }] });
  expect(await told({ [APP]: app("v1") }, { [APP]: app("v2") })).toEqual(CALM);
});
