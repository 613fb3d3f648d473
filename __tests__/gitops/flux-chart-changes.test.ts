import { delimiter } from "node:path";
import { expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import type { Files } from "../support/git-repository.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import { pathWithGit, recordedHelm } from "../support/recorded-helm.ts";
import { release, webChart } from "./charts.ts";
import { fluxKustomization, said } from "./deployment.ts";

const ONE = { tag: "1.0", setting: "one" };
const BASE: Files = {
  "clusters/a/apps.yaml": fluxKustomization(),
  ...release(),
  ...webChart("charts/web", ONE),
};

function forecastWith(base: Files, head: Files, isAllowed = true): Promise<Forecast> {
  const env = { HOME: "/", PATH: [recordedHelm(), pathWithGit()].join(delimiter) };
  return forecastChange(
    { ...BASE, ...base },
    head,
    {},
    { choice: "auto", ...(isAllowed && { allow: ["helm"] }), env },
  );
}

const named = (folder: string, name: string, version = "1.2.4"): Files => ({
  ...webChart(folder, ONE),
  [`${folder}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: ${version}\n`,
});

test("a chart of another name: Flux uninstalls its release, and installs another", async () => {
  const id = "helm:shop/web@clusters/a";
  const inPlace = await forecastWith({}, named("charts/web", "shop"));
  expect(said(inPlace)[id]).toContain("recreate HelmRelease shop/web");
  expect(inPlace.deployables[0]?.workloads[0]?.reason).toContain("installs another one: chart web → shop.");
  const other = await forecastWith(named("charts/shop", "shop"), release("", "./charts/shop"));
  expect(said(other)[id]).toContain("recreate HelmRelease shop/web");
});

test("and not where it keeps its name, is upgraded in place, or does not take the change", async () => {
  const inPlace = "  upgrade: {chartNameChangeStrategy: InPlaceUpdate}\n";
  const found = await Promise.all([
    forecastWith(named("charts/shop", "web"), release("", "./charts/shop")),
    forecastWith(release(inPlace), named("charts/web", "shop")),
    forecastWith({}, named("charts/web", "shop", "1.2.3")),
    forecastWith(release("  suspend: true\n"), named("charts/web", "shop")),
  ]);
  for (const { deployables } of found)
    expect(deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect))).not.toContain(
      "recreate",
    );
});

test.each([
  ["", "      interval: 5m\n", false],
  ["", "  timeout: 5m\n", true],
  ["      interval: 5m\n", "      interval: 5m\n  timeout: 5m\n", true],
])(
  "what Flux packs a chart by has it packed anew with each change, though its version stays: %j to %j",
  async (base, head, waits) => {
    const changed = { ...release(head), ...webChart("charts/web", { ...ONE, tag: "1.1" }) };
    const { deployables } = await forecastWith(release(base), changed);
    const found = deployables.find(({ kind }) => kind === "helmRelease");
    expect(found?.waiting?.code).toBe(waits ? "notReached" : undefined);
    expect(found?.workloads.map(({ effect }) => effect)).toEqual(["restart"]);
    expect(found?.problems.map(({ code }) => code)).toEqual(["chart-changes"]);
  },
);

test("the release's own interval too, where the chart has none", async () => {
  const { "apps/web/release.yaml": text } = release();
  const changed = {
    "apps/web/release.yaml": text.replace("interval: 10m", "interval: 1h"),
    ...webChart("charts/web", { ...ONE, tag: "1.1" }),
  };
  const { deployables } = await forecastWith({}, changed);
  expect(deployables.find(({ kind }) => kind === "helmRelease")?.waiting).toBeUndefined();
});

const source = (spec: string): Files => ({
  "apps/web/source.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {url: "https://github.com/o/r.git", ref: {branch: main}${spec}}
`,
});

test.each([
  ["is ignored", source(', ignore: "/charts/"'), "there is no chart"],
  ["is ignored by a file", { ".sourceignore": "/charts/\n" }, "there is no chart"],
  ["is not checked out", source(", sparseCheckout: [apps, clusters]"), "there is no chart"],
  [
    "is of a source that checks out what is not there",
    source(", sparseCheckout: [gone, charts]"),
    "fetches nothing",
  ],
])("a chart that %s fails", async (_, head, message) => {
  const { deployables } = await forecastWith(source(""), head);
  const found = deployables.find(({ kind }) => kind === "helmRelease");
  expect(found).toMatchObject({ status: "notAnalysed", problems: [{ code: "build-failed" }] });
  expect(found?.problems[0]?.message).toContain(message);
});

test("of a chart what its source ignores is not rendered", async () => {
  const ignored = source(', ignore: "/charts/web/Chart.lock"');
  const { deployables } = await forecastWith(
    { ...ignored, "charts/web/Chart.lock": { link: "/etc/passwd" } },
    webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4"),
  );
  expect(deployables[0]).toMatchObject({ analysis: "full", workloads: [{ effect: "restart" }] });
});

test.each([true, false])(
  "a folder of a chart that goes fails its release, which stays as it is; with helm: %s",
  async (isAllowed) => {
    const gone = Object.fromEntries(Object.keys(webChart("charts/web", ONE)).map((file) => [file, null]));
    const { deployables, summary } = await forecastWith(
      source(""),
      { ...gone, ...webChart("charts/shop", ONE) },
      isAllowed,
    );
    const found = deployables.find(({ kind }) => kind === "helmRelease");
    expect(summary.level).toBe("danger");
    expect(found?.status).toBe("notAnalysed");
    expect(found?.problems[0]).toMatchObject({
      code: "build-failed",
      message: 'there is no chart in "charts/web"',
    });
  },
);

const definition = (field: string): Files => {
  const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  names: {kind: Widget, plural: widgets}
  scope: Namespaced
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {${field}: {type: string}}}}}]
`;
  return {
    "charts/web/crds/crd.yaml": crd,
    "charts/web/recorded.txt": `---\n# Source: web/crds/crd.yaml\n${crd}`,
  };
};

test.each([
  ["", "what changes in charts/web/crds/crd.yaml is not applied", false],
  ["Create", "what changes in charts/web/crds/crd.yaml is not applied", false],
  ["CreateReplace", undefined, true],
])("what changes in a chart's crds/, with upgrade.crds: %j", async (policy, message, isChanged) => {
  const revision = "      reconcileStrategy: Revision\n";
  const base = {
    ...release(`${revision}${policy === "" ? "" : `  upgrade: {crds: ${policy}}\n`}`),
    ...definition("a"),
  };
  const printed = policy === "" ? { "charts/web/recorded.txt": "" } : {};
  const changed = await forecastWith({ ...base, ...printed }, { ...definition("b"), ...printed });
  const [found] = changed.deployables;
  expect(found?.problems.map((problem) => problem.message.replace(/^.*: /, ""))).toEqual(
    message === undefined ? [] : [message],
  );
  expect(found?.otherObjects.map(({ kind }) => kind)).toEqual(isChanged ? ["CustomResourceDefinition"] : []);
  const gone = await forecastWith({ ...base, ...printed }, { "apps/web/release.yaml": "" });
  expect(gone.deployables.flatMap(({ otherObjects }) => otherObjects.map(({ kind }) => kind))).toEqual([]);
});

test("common metadata is set on the objects of a release, and on no pod", async () => {
  const { deployables } = await forecastWith(
    release(),
    release("  commonMetadata: {labels: {team: x}, annotations: {a: b}}\n"),
  );
  const found = deployables.find(({ kind }) => kind === "helmRelease");
  expect(found).toMatchObject({ analysis: "full" });
  expect(found?.workloads.filter(({ effect }) => effect !== "none")).toEqual([]);
  expect(deployables.flatMap(({ workloads }) => workloads.map(({ kind }) => kind))).not.toContain(
    "HelmRelease",
  );
});

test.each([
  ["  values: {a: 1, b: 2}\n", "  values: {b: 2}\n", true],
  ["  values: {a: 1}\n", "  values: {a: 2}\n", false],
])("what a release no longer says stays where it preserves its values: %j to %j", async (was, is, isTold) => {
  const kept = "  upgrade: {preserveValues: true}\n";
  const messages = async (more: string) => {
    const { deployables } = await forecastWith(release(more + was), release(more + is));
    return deployables.flatMap(({ problems }) => problems.map(({ message }) => message)).join();
  };
  expect((await messages(kept)).includes("upgrade.preserveValues")).toBe(isTold);
  expect(await messages("")).not.toContain("preserveValues");
});

test.each([true, false])(
  "a chart that is packed is no folder to look into, and fails nothing; with helm: %s",
  async (isAllowed) => {
    const packed = { ...release("", "./charts/web.tgz"), ...source(""), "charts/web.tgz": "x" };
    const values = release("  values: {a: 1}\n", "./charts/web.tgz");
    const { deployables, summary } = await forecastWith(packed, values, isAllowed);
    expect(summary.level).toBe("caution");
    expect(deployables.flatMap(({ problems }) => problems.map(({ code }) => code))).not.toContain(
      "build-failed",
    );
  },
);
