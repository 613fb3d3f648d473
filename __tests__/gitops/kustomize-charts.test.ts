import { delimiter } from "node:path";
import { describe, expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import type { Files } from "../support/git-repository.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import { pathWithGit, realHelm, recordedHelm } from "../support/recorded-helm.ts";
import { chartOverlay, webChart } from "./charts.ts";
import { fluxKustomization, said } from "./deployment.ts";

const VALUES = { tag: "1.0", setting: "one" };

function forecastWith(helm: string, base: Files, head: Files): Promise<Forecast> {
  const env = { HOME: "/", PATH: [helm, pathWithGit()].join(delimiter) };
  return forecastChange(base, head, {}, { choice: "auto", allow: ["helm"], env });
}

/** What helm prints is in the chart, so the recording of a side has that side's values. */
function side(tag: string): Files {
  return { ...webChart("base/charts/web", { ...VALUES, tag }), ...chartOverlay(`{image: {tag: "${tag}"}}`) };
}

const real = realHelm();

describe.each([
  ["recorded", recordedHelm(), false],
  ["of this machine", real ?? "", real === undefined],
] as const)("with the helm %s", (_, helm, isMissing) => {
  test.skipIf(isMissing)(
    "a chart of helmCharts is rendered, and what the overlays do comes on top",
    async () => {
      const result = await forecastWith(helm, side("1.0"), side("1.1"));
      expect(said(result)).toEqual({ "overlay:overlay": ["restart Deployment web"] });
      const [deployable] = result.deployables;
      expect(deployable).toMatchObject({ builder: "embedded", analysis: "full" });
      expect(deployable?.workloads[0]).toMatchObject({
        pods: 5,
        causes: [{ type: "image", imageAtBase: "nginx:1.0", imageAtHead: "nginx:1.1" }],
      });
    },
  );
});

const helm = recordedHelm();

test.each([
  ["no release name", "helmCharts:\n  - {name: web}\n", "make"],
  ["a chart that is not there", "helmCharts:\n  - {name: other, releaseName: web}\n", "other"],
])("%s is named", async (_, text, word) => {
  const head = { ...side("1.1"), "base/kustomization.yaml": text };
  const result = await forecastWith(helm, side("1.0"), head);
  expect(result.deployables[0]?.problems.map(({ message }) => message).join()).toContain(word);
  expect(result.summary.level).not.toBe("calm");
});

test("Flux builds no charts, so for Flux nothing is rendered", async () => {
  const flux = { "clusters/a/apps.yaml": fluxKustomization().replace("./apps/web", "./overlay") };
  const result = await forecastWith(helm, { ...side("1.0"), ...flux }, side("1.1"));
  const kustomization = result.deployables.find(({ kind }) => kind === "fluxKustomization");
  expect(kustomization?.problems[0]?.message).toContain("Flux builds without charts");
});

test("a values file that is missing, and a way to merge that nobody knows, fail the build", async () => {
  const faulty = (field: string): Files => ({
    "base/kustomization.yaml": `helmCharts:\n  - {name: web, releaseName: web, ${field}}\n`,
  });
  for (const field of ["valuesFile: nothing.yaml", "valuesInline: {a: 1}, valuesMerge: sometimes"]) {
    const result = await forecastWith(helm, side("1.0"), faulty(field));
    expect(result.deployables[0]?.problems[0]).toMatchObject({ code: "build-failed" });
  }
});
