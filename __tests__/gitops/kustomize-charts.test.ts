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
const OWN = "base/charts/web/values.schema.json";

test.each([
  ["no release name", "helmCharts:\n  - {name: web}\n", "make"],
  ["a chart that is not there", "helmCharts:\n  - {name: other, releaseName: web}\n", "other"],
])("%s is named", async (_, text, word) => {
  const head = { ...side("1.1"), "base/kustomization.yaml": text };
  const result = await forecastWith(helm, side("1.0"), head);
  expect(result.deployables[0]?.problems.map(({ message }) => message).join()).toContain(word);
  expect(result.summary.level).not.toBe("calm");
});

test.each([
  ["a file", '{"$ref": "file:///etc/passwd"}', OWN],
  ["a server, deep inside", '{"properties": {"a": {"anyOf": [{"$ref": "http://127.0.0.1/a.json"}]}}}', OWN],
  ["what lies beside it", '{"$ref": "other.json"}', "base/charts/web/charts/sub/values.schema.json"],
  ["another draft", '{"$schema": "http://127.0.0.1/draft"}', OWN],
  ["what cannot be read", '{"type": "object"} {', OWN],
])("a schema of values that names %s reaches no helm", async (_, schema, path) => {
  const head = { ...side("1.1"), [path]: schema };
  const result = await forecastWith(helm, side("1.0"), head);
  expect(result.deployables[0]?.problems.map(({ message }) => message).join()).toContain("schema");
  expect(result.deployables[0]?.analysis).not.toBe("full");
  expect(result.summary.level).toBe("caution");
});

test("a schema that names its own parts, and one in an archive that cannot be unpacked", async () => {
  const schema =
    '{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"a": {}}, "$ref": "#/definitions/a"}';
  const own = { ...side("1.1"), [OWN]: schema };
  expect((await forecastWith(helm, side("1.0"), own)).deployables[0]?.analysis).toBe("full");
  const packed = { ...side("1.1"), "base/charts/web/charts/sub-1.0.0.tgz": "no archive" };
  const [deployable] = (await forecastWith(helm, side("1.0"), packed)).deployables;
  expect(deployable?.problems.map(({ message }) => message).join()).toContain("cannot be unpacked here");
});

test("a helm without memory prints its own state, which nobody is shown", async () => {
  const state =
    "runtime: out of memory: cannot allocate 918552576-byte block\nfatal error: out of memory\n\ngoroutine 1\n";
  const head = { ...side("1.1"), "base/charts/web/broken.out": state };
  const [deployable] = (await forecastWith(helm, side("1.0"), head)).deployables;
  expect(deployable?.problems[0]).toMatchObject({
    message:
      "the Helm chart in base/charts/web: helm needs more memory for it than it gets here and was ended",
  });
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
