import { delimiter } from "node:path";
import { describe, expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import type { Files } from "../support/git-repository.ts";
import { pathWithGit, realHelm, recordedHelm } from "../support/recorded-helm.ts";
import { application, parentChart, webChart } from "./charts.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import { said } from "./deployment.ts";

const ONE = { tag: "1.0", setting: "one" };

function forecastWith(
  helm: string,
  base: Files,
  head: Files,
  more: { readonly fork?: boolean } = {},
): Promise<Forecast> {
  const env = { HOME: "/", PATH: [helm, process.env.PATH ?? ""].join(delimiter) };
  return forecastChange(base, head, {}, { choice: "auto", allow: ["helm"], env, ...more });
}

const PLAIN: Files = { ...webChart("charts/web", ONE), "apps/web.yaml": application("web", "charts/web") };
const PARENT: Files = {
  ...webChart("charts/web", ONE),
  ...parentChart("charts/parent"),
  "apps/parent.yaml": application("parent", "charts/parent"),
};

const real = realHelm();
const HELMS = [
  ["recorded", recordedHelm(), false],
  // Says whether what is recorded is what helm does.
  ["of this machine", real ?? "", real === undefined],
] as const;

describe.each(HELMS)("with the helm %s", (_, helm, isMissing) => {
  test.skipIf(isMissing)(
    "a chart of an Application is rendered on both sides: an image restarts it",
    async () => {
      const result = await forecastWith(helm, PLAIN, webChart("charts/web", { ...ONE, tag: "1.1" }));
      expect(said(result)).toEqual({
        "argo:argocd/web@in-cluster": ["restart Deployment web/web", "chart-changes"],
      });
      const [deployable] = result.deployables;
      expect(deployable).toMatchObject({ builder: "helm", analysis: "full" });
      expect(deployable?.workloads[0]?.causes).toMatchObject([
        { type: "image", imageAtBase: "nginx:1.0", imageAtHead: "nginx:1.1" },
      ]);
      expect(result.summary).toMatchObject({ restarts: 1, deployablesNotAnalysed: 0 });
    },
  );

  test.skipIf(isMissing)("a checksum is a cause", async () => {
    const result = await forecastWith(helm, PLAIN, webChart("charts/web", { ...ONE, setting: "two" }));
    expect(result.deployables[0]?.workloads[0]?.causes.map(({ type }) => type)).toContain("annotation");
  });

  test.skipIf(isMissing)("what a chart declares is followed, and rendered itself", async () => {
    const result = await forecastWith(helm, PARENT, webChart("charts/web", { ...ONE, tag: "1.1" }));
    expect(said(result)).toEqual({
      "argo:argocd/web@in-cluster": ["restart Deployment web/web", "chart-changes"],
    });
    expect(result.deployables[0]?.declaredAt).toMatchObject({
      file: "charts/parent/templates/apps.yaml",
      parent: "argo:argocd/parent@in-cluster",
    });
  });
});

const helm = recordedHelm();

test("a chart that helm cannot render fails the deployable, at the place that helm names", async () => {
  const result = await forecastWith(helm, PLAIN, {
    "charts/web/broken.out":
      'Error: template: web/templates/deployment.yaml:4:11: executing "web/templates/deployment.yaml" at <.Values.a.b>: nil pointer evaluating interface {}.b\n\nUse --debug flag to render out invalid YAML\n',
  });
  expect(said(result)).toEqual({
    "argo:argocd/web@in-cluster": ["build-failed charts/web/templates/deployment.yaml:4"],
  });
  expect(result.deployables[0]?.problems[0]?.message).not.toContain("--debug");
  expect(result.summary.level).toBe("danger");
});

test("a chart that does not suit helm's own Kubernetes may suit the cluster's", async () => {
  const result = await forecastWith(helm, PLAIN, {
    "charts/web/broken.out":
      "Error: chart requires kubeVersion: >=1.99.0 which is incompatible with Kubernetes v1.32.0\n",
  });
  expect(result.deployables[0]).toMatchObject({ status: "notAnalysed", analysis: "none" });
  expect(result.summary.level).toBe("caution");
});

test("what each rendering makes anew is named, and said in the same words each time", async () => {
  const random: Files = {
    "charts/web/templates/secret.yaml": "{{ now }}",
    "charts/web/recorded.txt": secret("aX93kfPq21", "one"),
    "charts/web/recorded-again.out": secret("pQ8d0kfWz2", "one"),
  };
  const base = { ...PLAIN, ...random };
  const head: Files = {
    "charts/web/recorded.txt": secret("kf02SzPlq9", "two"),
    "charts/web/recorded-again.out": secret("zzz1kd8WAp", "two"),
  };
  const result = await forecastWith(helm, base, head);
  const text = JSON.stringify(result);
  for (const made of ["aX93kfPq21", "pQ8d0kfWz2", "kf02SzPlq9", "zzz1kd8WAp"])
    expect(text).not.toContain(made);
  expect(result.deployables[0]?.problems.map(({ code }) => code)).toEqual(["made-anew"]);
  expect(result.deployables[0]?.problems[0]?.message).toContain("password (templates/secret.yaml)");
  expect(await forecastWith(helm, base, head)).toEqual(result);
});

function secret(password: string, setting: string): string {
  return `---
# Source: web/templates/secret.yaml
apiVersion: v1
kind: Secret
metadata: {name: web}
stringData:
  password: ${password}
  setting: ${setting}
`;
}

test("a Secret that a chart renders is in no output", async () => {
  const value = "correct-horse-battery";
  const plain = (path: string) => ({ [`charts/web/${path}`]: secret(value, "one") });
  const result = await forecastWith(
    helm,
    { ...PLAIN, ...plain("recorded.txt") },
    {
      "charts/web/broken.out": `Error: execution error at (web/templates/secret.yaml:1:3): bad password ${value}\n`,
    },
  );
  expect(JSON.stringify(result)).not.toContain(value);
});

test("without the permission, or for a fork, nothing is rendered, and the message says what would change that", async () => {
  const head = webChart("charts/web", { ...ONE, tag: "1.1" });
  const denied = await forecastChange(PLAIN, head, {}, { choice: "auto" });
  expect(denied.deployables[0]?.problems[0]?.message).toContain("(allow: helm)");
  expect(denied.deployables[0]?.problems[0]?.message).toContain("image.tag 1.0 → 1.1");
  const fork = await forecastWith(helm, PLAIN, head, { fork: true });
  expect(fork.deployables[0]?.problems[0]?.message).toContain("fork");
  const none = await forecastChange(
    PLAIN,
    head,
    {},
    { choice: "auto", allow: ["helm"], env: { PATH: pathWithGit() } },
  );
  expect(none.deployables[0]?.problems[0]?.message).toContain("put `helm` (3 or 4) on PATH");
});

test("a dependency from a folder of this repository is put into the chart; another one is named", async () => {
  const dependency = (repository: string): Files => ({
    "charts/web/Chart.yaml": `apiVersion: v2\nname: web\nversion: 1.2.3\ndependencies:\n  - {name: common, version: 1.0.0, repository: "${repository}"}\n`,
    "charts/common/Chart.yaml": "apiVersion: v2\nname: common\nversion: 1.0.0\n",
  });
  const head = webChart("charts/web", { ...ONE, tag: "1.1" });
  const local = dependency("file://../common");
  const result = await forecastWith(helm, { ...PLAIN, ...local }, { ...head, ...local });
  expect(said(result)).toEqual({
    "argo:argocd/web@in-cluster": ["restart Deployment web/web", "chart-changes"],
  });
  const remote = dependency("https://user:secret@charts.invalid/x");
  const named = await forecastWith(helm, { ...PLAIN, ...remote }, { ...head, ...remote });
  const message = named.deployables[0]?.problems[0]?.message ?? "";
  expect(message).toContain("common, from https://charts.invalid/x,");
  expect(message).not.toContain("secret");
});
