import { delimiter } from "node:path";
import { describe, expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import type { Files } from "../support/git-repository.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import { pathWithGit, realHelm, recordedHelm } from "../support/recorded-helm.ts";
import { release, webChart } from "./charts.ts";
import { fluxKustomization, said } from "./deployment.ts";

const ONE = { tag: "1.0", setting: "one" };
const CLUSTER: Files = { "clusters/a/apps.yaml": fluxKustomization() };

function forecastWith(helm: string, base: Files, head: Files): Promise<Forecast> {
  const env = { HOME: "/", PATH: [helm, pathWithGit()].join(delimiter) };
  return forecastChange({ ...CLUSTER, ...base }, head, {}, { choice: "auto", allow: ["helm"], env });
}

const real = realHelm();

describe.each([
  ["recorded", recordedHelm(), false],
  ["of this machine", real ?? "", real === undefined],
] as const)("with the helm %s", (_, helm, isMissing) => {
  test.skipIf(isMissing)("a new version of a chart of the repository is an upgrade", async () => {
    const result = await forecastWith(
      helm,
      { ...release(), ...webChart("charts/web", ONE) },
      webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4"),
    );
    expect(said(result)).toEqual({
      "helm:shop/web@clusters/a": ["restart Deployment shop/web", "chart-changes"],
    });
    const [deployable] = result.deployables;
    expect(deployable).toMatchObject({ kind: "helmRelease", path: "charts/web", builder: "helm" });
    expect(deployable?.problems[0]?.message).toContain("chart version 1.2.3 → 1.2.4, image.tag 1.0 → 1.1");
  });

  test.skipIf(isMissing)("post-renderers change what helm made, on both sides by themselves", async () => {
    const patched = release(`  postRenderers:
    - kustomize:
        patches:
          - target: {kind: Deployment}
            patch: '[{"op": "replace", "path": "/spec/replicas", "value": 7}]'
`);
    const result = await forecastWith(
      helm,
      { ...patched, ...webChart("charts/web", ONE) },
      webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4"),
    );
    expect(result.deployables[0]?.workloads).toMatchObject([{ effect: "restart", pods: 7 }]);
  });
});

const helm = recordedHelm();
const BASE = { ...release(), ...webChart("charts/web", ONE) };

test("a chart that goes to another cluster comes there anew, and stays where it was", async () => {
  const at = (key: string) => release(`  kubeConfig: {secretRef: {name: edge, key: ${key}}}\n`);
  const result = await forecastWith(helm, { ...BASE, ...at("one") }, at("two"));
  expect(said(result)).toMatchObject({
    "helm:shop/web@clusters/a→shop:edge#one": ["none Deployment shop/web"],
    "helm:shop/web@clusters/a→shop:edge#two": ["create Deployment shop/web"],
  });
  expect(result.findings.map(({ check }) => check)).toContain("left-behind");
});

test("changed files of a chart that keeps its version wait", async () => {
  const result = await forecastWith(helm, BASE, webChart("charts/web", { ...ONE, tag: "1.1" }));
  expect(result.deployables[0]).toMatchObject({ waiting: { code: "notReached" } });
  const all = await forecastWith(
    helm,
    { ...release("      reconcileStrategy: Revision\n"), ...webChart("charts/web", ONE) },
    webChart("charts/web", { ...ONE, tag: "1.1" }),
  );
  expect(all.deployables[0]?.waiting).toBeUndefined();
});

test("a ConfigMap that gives values is looked for, and its change reaches the release", async () => {
  const values = (tag: string): Files => ({
    "apps/web/values.yaml": `apiVersion: v1
kind: ConfigMap
metadata: {name: values, namespace: shop}
data: {values.yaml: 'image: {tag: "${tag}"}'}
`,
  });
  const from = release("  valuesFrom: [{kind: ConfigMap, name: values}]\n");
  const recorded = (tag: string): Files => {
    const { "charts/web/recorded.txt": text = "" } = webChart("charts/web", { ...ONE, tag });
    return { "charts/web/recorded.txt": text };
  };
  const base = { ...from, ...webChart("charts/web", ONE), ...values("1.0") };
  const result = await forecastWith(helm, base, { ...values("1.1"), ...recorded("1.1") });
  expect(said(result)["helm:shop/web@clusters/a"]).toContain("restart Deployment shop/web");
  // What holds only the declaration says no more of it.
  expect(said(result)["flux:flux-system/apps@clusters/a"]).toEqual([]);
});

test("values of a generated ConfigMap, whose name is in no file", async () => {
  const generated = (tag: string): Files => ({
    "apps/web/kustomization.yaml": `namespace: shop
resources: [release.yaml]
namePrefix: a-
configMapGenerator: [{name: web-values, files: [values.yaml]}]
configurations: [names.yaml]
`,
    "apps/web/names.yaml":
      "nameReference: [{kind: ConfigMap, version: v1, fieldSpecs: [{path: spec/valuesFrom/name, kind: HelmRelease}]}]\n",
    "apps/web/values.yaml": `image: {tag: "${tag}"}\n`,
  });
  const from = { ...BASE, ...generated("1.0") };
  const base = { ...from, ...release("  valuesFrom: [{kind: ConfigMap, name: web-values}]\n") };
  const { "charts/web/recorded.txt": recorded = "" } = webChart("charts/web", { ...ONE, tag: "1.1" });
  const result = await forecastWith(helm, base, { ...generated("1.1"), "charts/web/recorded.txt": recorded });
  const made = result.deployables.find(({ kind }) => kind === "helmRelease");
  expect(made).toMatchObject({ analysis: "full", workloads: [{ effect: "restart" }] });
});

test("values that are not in the repository: never calm, and nothing rendered without them", async () => {
  const base = { ...BASE, ...release("  valuesFrom: [{kind: Secret, name: elsewhere}]\n") };
  const result = await forecastWith(helm, base, webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4"));
  expect(result.deployables[0]).toMatchObject({ analysis: "none" });
  expect(result.deployables[0]?.problems[0]?.message).toContain("Secret elsewhere");
  expect(result.summary.level).toBe("caution");
  const at = { ...BASE, ...release("  valuesFrom: [{kind: Secret, name: elsewhere, targetPath: a.b}]\n") };
  const partly = await forecastWith(helm, at, webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4"));
  expect(partly.deployables[0]).toMatchObject({ analysis: "partial", workloads: [{ effect: "restart" }] });
});

test("a SOPS value that changes may change whatever the chart makes of it", async () => {
  const secret = (cipher: string): Files => ({
    "apps/web/secret.yaml": `apiVersion: v1
kind: Secret
metadata: {name: values, namespace: shop}
stringData: {values.yaml: "ENC[AES256_GCM,data:${cipher},type:str]"}
`,
  });
  const base = { ...BASE, ...release("  valuesFrom: [{kind: Secret, name: values, targetPath: a.b}]\n") };
  const result = await forecastWith(helm, { ...base, ...secret("abc=") }, secret("xyz="));
  expect(said(result)["helm:shop/web@clusters/a"]?.[0]).toBe("unknown Deployment shop/web");
});

test("a chart that asks the cluster is only partly analysed", async () => {
  const asks = { "charts/web/templates/x.yaml": '{{ lookup "v1" "Secret" "a" "b" }}' };
  const result = await forecastWith(
    helm,
    { ...BASE, ...asks },
    webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4"),
  );
  expect(result.deployables[0]?.analysis).toBe("partial");
  expect(result.deployables[0]?.problems.map(({ message }) => message).join()).toContain("lookup");
});

test("a release is suspended, or of a chart from elsewhere", async () => {
  const suspended = { ...BASE, ...release("  suspend: true\n") };
  const head = webChart("charts/web", { ...ONE, tag: "1.1" }, "1.2.4");
  const waits = await forecastWith(helm, suspended, head);
  expect(waits.deployables[0]).toMatchObject({ waiting: { code: "suspended" } });
  const other = (version: string): Files => ({
    "apps/web/release.yaml": `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec: {chart: {spec: {chart: web, version: ${version}, sourceRef: {kind: HelmRepository, name: x}}}}
`,
  });
  const result = await forecastWith(helm, other("1.0.0"), other("1.0.1"));
  expect(said(result)).toEqual({ "flux:flux-system/apps@clusters/a": ["unknown HelmRelease shop/web"] });
});

test("a release of a chart of this repository needs helm alone, one of another repository is beyond it", async () => {
  const adviceOf = async (chart: string): Promise<string | undefined> => {
    const base = { ...CLUSTER, ...release("", chart), ...webChart("charts/web", ONE) };
    const values = release("  values: {setting: two}\n", chart);
    const result = await forecastChange(base, values, {}, { choice: "auto" });
    return result.deployables[0]?.workloads[0]?.advice;
  };
  expect(await adviceOf("./charts/web")).toContain("allow it (allow: helm).");
  expect(await adviceOf("./elsewhere")).toBeUndefined();
});
