import { delimiter } from "node:path";
import { expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import type { Files } from "../support/git-repository.ts";
import { recordedHelm } from "../support/recorded-helm.ts";
import { application, parentChart, webChart } from "./charts.ts";
import { said } from "./deployment.ts";

const ONE = { tag: "1.0", setting: "one" };
/** Nothing in the repository installs `charts/parent`, which declares the Application web. */
const UNINSTALLED: Files = { ...webChart("charts/web", ONE), ...parentChart("charts/parent") };
const BUMPED = webChart("charts/web", { ...ONE, tag: "1.1" });

const helm = recordedHelm();

function forecastWith(base: Files, head: Files): Promise<Forecast> {
  const env = { HOME: "/", PATH: [helm, process.env.PATH ?? ""].join(delimiter) };
  return forecastChange(base, head, {}, { choice: "auto", allow: ["helm"], env });
}

test("each file of values of an environment is one way to install a chart that declares Applications", async () => {
  const environments = {
    "charts/parent/values-dev.yaml": "app: web\n",
    "charts/parent/prod-values.yml": "app: web\n",
  };
  const result = await forecastWith({ ...UNINSTALLED, ...environments }, BUMPED);
  expect(said(result)).toEqual({
    "argo:argocd/web@charts/parent/prod-values.yml": ["restart Deployment web/web", "chart-changes"],
    "argo:argocd/web@charts/parent/values-dev.yaml": ["restart Deployment web/web", "chart-changes"],
  });
  expect(result.deployables[0]?.declaredAt?.parent).toBe("directory:charts/parent/prod-values.yml");
});

test("environments may lie in a folder of values, unless templates name it for what they declare", async () => {
  const environments = {
    "charts/parent/values/dev.yaml": "app: web\n",
    "charts/parent/values/prod.yml": "app: web\n",
  };
  const result = await forecastWith({ ...UNINSTALLED, ...environments }, BUMPED);
  expect(Object.keys(said(result))).toEqual([
    "argo:argocd/web@charts/parent/values/dev.yaml",
    "argo:argocd/web@charts/parent/values/prod.yml",
  ]);
  const naming = { "charts/parent/templates/more.yaml": "# valueFiles: values/{{ .Values.app }}.yaml\n" };
  const others = await forecastWith({ ...UNINSTALLED, ...environments, ...naming }, BUMPED);
  expect(others.deployables).toEqual([]);
  expect(others.summary.level).toBe("caution");
});

test("nobody installs a chart that is data of tests", async () => {
  const files = {
    ...webChart("tests/data/charts/web", ONE),
    ...parentChart("tests/data/charts/parent"),
    "tests/data/charts/parent/values-dev.yaml": "app: web\n",
  };
  const result = await forecastWith(files, webChart("tests/data/charts/web", { ...ONE, tag: "1.1" }));
  expect(result.deployables).toEqual([]);
  expect(result.summary.level).not.toBe("calm");
});

test("a chart that declares its own Application is deployed by that", async () => {
  const itself = application("parent", "charts/parent");
  const own: Files = {
    "charts/parent/templates/root.yaml": application("parent", "charts/parent").replace(
      "HEAD",
      "{{ .Values.revision }}",
    ),
    "charts/parent/recorded.txt": `---\n# Source: parent/templates/root.yaml\n${itself}---\n# Source: parent/templates/apps.yaml\n${application("web", "charts/web")}`,
  };
  const result = await forecastWith({ ...UNINSTALLED, ...own }, BUMPED);
  const [web] = result.deployables;
  expect(result.deployables.map(({ name }) => name)).toEqual(["argocd/web"]);
  expect(web?.declaredAt?.parent).toBe("argo:argocd/parent@in-cluster");
  expect(result.summary).toMatchObject({ deployablesTotal: 2, restarts: 1 });
});

test("with which values somebody installs another one is not known, and so nothing of what it declares", async () => {
  const result = await forecastWith(UNINSTALLED, BUMPED);
  expect(result.deployables).toEqual([]);
  expect(result.summary.level).toBe("caution");
});

test("a chart that declares nothing with some values is not taken for read", async () => {
  const silent: Files = { "charts/parent/values-dev.yaml": "app: web\n", "charts/parent/recorded.txt": "" };
  const result = await forecastWith(
    { ...UNINSTALLED, ...silent },
    { "charts/parent/values-dev.yaml": "app: api\n" },
  );
  expect(result.deployables).toEqual([]);
  expect(result.account).toMatchObject([{ line: "notAnalysed", code: "chart", changes: "app" }]);
});

test("what somebody would have to apply again is said of the chart's own objects", async () => {
  const environment = { "charts/parent/values-dev.yaml": "app: web\n" };
  const result = await forecastWith(
    { ...UNINSTALLED, ...environment },
    {
      "charts/parent/recorded.txt": `---\n# Source: parent/templates/apps.yaml\n${application("web", "charts/api")}`,
    },
  );
  expect(Object.keys(said(result))).toContain("directory:charts/parent/values-dev.yaml");
});

test("values of other environments are no news for a release that does not name them", async () => {
  const files = {
    ...webChart("charts/web", ONE),
    "apps/web.yaml": application("web", "charts/web", "    helm: {valueFiles: [values-dev.yaml]}"),
    "charts/web/values-dev.yaml": "setting: one\n",
    "charts/web/values-prod.yaml": "setting: one\n",
  };
  const other = await forecastWith(files, { "charts/web/values-prod.yaml": "setting: two\n" });
  expect(other.deployables).toEqual([]);
  expect(other.account).toMatchObject([{ line: "notAnalysed", code: "chart", changes: "setting" }]);
  const own = await forecastWith(files, { "charts/web/values-dev.yaml": "setting: two\n" });
  expect(own.deployables.map(({ name }) => name)).toEqual(["argocd/web"]);
  const taking = { "charts/web/templates/all.yaml": '{{ .Files.Get "values-prod.yaml" }}\n' };
  const taken = await forecastWith(
    { ...files, ...taking },
    { "charts/web/values-prod.yaml": "setting: two\n" },
  );
  expect(taken.deployables.map(({ name }) => name)).toEqual(["argocd/web"]);
});
