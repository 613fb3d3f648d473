import { describe, expect, it, test } from "vitest";
import { UNKNOWN_BRANCH } from "../../../src/model/target-branch.ts";
import { FACTS } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
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

describe("a values file with the name of no source", () => {
  const app = (chart: object, ref: string, options: object = {}) =>
    application({
      sources: [
        { ...chart, helm: { ...helm, ...options } },
        { ...OWN_SOURCE, ref },
      ],
    });
  const files = {
    "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
    "v/web.yaml": "a: 1\n",
  };
  const problemsOf = async (chart: object, options: object = {}) => {
    const base = { ...files, [APP]: app(chart, "vals", options) };
    const head = { ...files, [APP]: app(chart, "values", options) };
    const { deployables } = await forecastTrees(base, head, FACTS);
    return deployables.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`));
  };

  it("fails for a chart from elsewhere, which hardly has it", async () => {
    expect(await problemsOf(CHART)).toContainEqual(
      expect.stringMatching(/^build-failed: its values file "\$vals\/v\/web.yaml" names none of its sources/),
    );
  });

  it("moves to this branch, though nobody says which one the change goes into", async () => {
    const to = (targetRevision: string) =>
      application({
        sources: [
          { ...CHART, helm },
          { ...OWN_SOURCE, targetRevision, ref: "vals" },
        ],
      });
    const facts = { ...FACTS, branch: UNKNOWN_BRANCH };
    const { deployables } = await forecastTrees(
      { ...files, [APP]: to("v1") },
      { ...files, [APP]: to("main") },
      facts,
    );
    expect(JSON.stringify(deployables)).toContain(
      "It takes values from this branch from now on, and no longer from v1",
    );
  });

  it.each([
    ["where missing ones are left out", CHART, { ignoreMissingValueFiles: true }],
    ["for a chart of the same repository", LOCAL, {}],
    ["as a file of a parameter", LOCAL, { valueFiles: [], fileParameters: [{ name: "a", path: "$vals/a" }] }],
  ])("fails %s too", async (_, chart, options) => {
    expect((await problemsOf(chart, options)).join()).toContain("names none of its sources");
  });

  it("is one from the top where the Application has a single source", async () => {
    const app = (more: object) =>
      application({ path: "charts/web", source: { helm: { valueFiles: ["$vals/v/web.yaml"], ...more } } });
    const { deployables } = await forecastTrees(
      { ...files, [APP]: app({}) },
      { ...files, [APP]: app({ releaseName: "b" }) },
      FACTS,
    );
    expect(JSON.stringify(deployables)).not.toContain("build-failed");
  });
});

test("no source at all", async () => {
  const files = { "apps/web/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n" };
  const { summary } = await forecastTrees(
    { ...files, [APP]: application() },
    { ...files, [APP]: application({ spec: { source: null } }) },
    FACTS,
  );
  expect(summary.level).toBe("danger");
});

test("helm options over a path without a chart", async () => {
  const files = { "apps/web/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n" };
  const head = application({ source: { helm: { releaseName: "a" } } });
  const { deployables } = await forecastTrees(
    { ...files, [APP]: application() },
    { ...files, [APP]: head },
    FACTS,
  );
  expect(JSON.stringify(deployables)).toContain('"apps/web\\" has no Chart.yaml');
});
