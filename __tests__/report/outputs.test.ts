import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/model/version.ts";
import { annotations } from "../../src/report/annotations.ts";
import { hasImpact } from "../../src/report/has-impact.ts";
import { formatJson } from "../../src/report/json.ts";
import { formatSummary } from "../../src/report/summary.ts";
import { CANARY, allEffects, exempted, secrets } from "./fixtures/cases.ts";
import { calm, demo, partlyAnalysed, staleOnly } from "./fixtures/demo.ts";
import { large, unfoldable } from "./fixtures/large.ts";
import { deployment, finding, forecast, notAnalysed, overlay } from "./fixtures/make.ts";

describe("hasImpact", () => {
  test.each([
    ["restarts", demo()],
    ["stale configs only", staleOnly()],
    ["an apply that fails", allEffects()],
    [
      "a build that broke",
      forecast([notAnalysed("a", { problems: [{ code: "build-failed", message: "" }] })]),
    ],
    [
      "a change of an overlay that cannot be analysed",
      forecast([notAnalysed("a", { problems: [{ code: "unsupported", message: "" }] })]),
    ],
    ["a failing gate", { ...calm(), verdict: "fail" as const }],
  ])("yes: %s", (_, impact) => {
    expect(hasImpact(impact)).toBe(true);
  });

  test.each([
    ["no overlay is affected", calm()],
    ["an affected overlay in which no pod is concerned", forecast([overlay("a")])],
    [
      "an overlay with inputs elsewhere that the change does not touch, and its finding",
      forecast([notAnalysed("a", { touched: false, problems: [{ code: "unsupported", message: "" }] })], {
        findings: [finding("not-analysed", "a", null)],
      }),
    ],
  ])("no: %s", (_, impact) => {
    expect(hasImpact(impact)).toBe(false);
  });
});

describe("annotations", () => {
  test("are errors where the gate fails, and say at a changed line what it does", () => {
    expect(annotations(demo())).toEqual([
      {
        level: "error",
        title: "missing-readiness-probe: flask, container flask",
        message:
          "No readinessProbe, so Service flask sends traffic as soon as the process runs. Add a readinessProbe, so that a new pod takes traffic only once it can answer. (2 overlays)",
        file: "base/flask.yaml",
        line: 18,
      },
      {
        level: "notice",
        title: "Rollcast",
        message: "restarts flask (unsafe) in 2 overlays",
        file: "base/kustomization.yaml",
        line: 12,
      },
    ]);
  });

  test("are no errors where the gate passes: what was there before is no remark on this change", () => {
    expect(annotations({ ...demo(), gate: [], verdict: "pass" }).map(({ level }) => level)).toEqual([
      "notice",
    ]);
  });

  test("say what keeps a stale config", () => {
    expect(annotations(staleOnly()).filter(({ title }) => title === "Rollcast")).toEqual([
      {
        level: "notice",
        title: "Rollcast",
        message:
          "does not reach api and cart in overlay shop of clusters/eu: they keep the old value until someone restarts them",
        file: "shop/limits.yaml",
        line: 6,
      },
      expect.objectContaining({ line: 7 }),
    ]);
  });

  test("name what was not analysed", () => {
    expect(
      annotations(partlyAnalysed()).map(({ level, title, file, line }) => ({ level, title, file, line })),
    ).toEqual([
      {
        level: "warning",
        title: "Not analysed: build-failed",
        file: "apps/billing/prod/kustomization.yaml",
        line: 9,
      },
      {
        level: "warning",
        title: "Not analysed: partly-analysed",
        file: "infra/ingress/kustomization.yaml",
        line: 4,
      },
      {
        level: "warning",
        title: "Not analysed: unsupported",
        file: "infra/monitoring/kustomization.yaml",
        line: 3,
      },
    ]);
  });

  test("tell a failed analysis once, as bad as its finding", () => {
    const message = "`patches/memory.yaml` is not there.";
    const broken = forecast(
      [notAnalysed("a", { problems: [{ code: "build-failed", side: "head", message }] })],
      {
        findings: [
          finding("not-analysed", "a", null, { severity: "error", message, remediation: "Correct it." }),
        ],
        gate: [{ check: "not-analysed", onlyErrors: false, onlyNew: false }],
        verdict: "fail",
      },
    );
    expect(annotations(broken)).toEqual([
      {
        level: "error",
        title: "not-analysed",
        message: "patches/memory.yaml is not there. Correct it. (overlay a)",
      },
    ]);
  });

  test("leave exempted findings out", () => {
    expect(annotations(exempted())).toEqual([]);
  });

  test("keep to ten of each level and to GitHub's lengths", () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      finding("single-replica", "a", deployment(`service-${index}`), {
        message: `${index} ${"long 😀".repeat(2000)}`,
        severity: "error",
      }),
    );
    const result = annotations(forecast([overlay("a")], { findings: many }));
    expect(result).toHaveLength(10);
    expect(result.at(-1)).toMatchObject({ level: "warning", title: "16 more" });
    expect(Math.max(...result.map(({ message }) => message.length))).toBeLessThanOrEqual(4096);
    expect(result[0]?.message).not.toMatch(/\p{Cs}/u);
  });
});

describe("formatJson", () => {
  test("is the forecast with its headline, the tool's version and what is unsafe, with a line end", () => {
    const json: unknown = JSON.parse(formatJson(demo()));
    const { summary, deployables, ...rest } = demo();
    expect(json).toMatchObject({
      ...rest,
      tool: { name: "rollcast", version: VERSION },
      summary: { ...summary, headline: "Blocked: flask would get traffic before it is ready" },
    });
    expect(json).toHaveProperty("deployables.0.workloads.0.unsafe", true);
    expect(json).toHaveProperty("deployables.0.workloads.1.unsafe", false);
    expect(json).toHaveProperty("deployables.length", deployables.length);
    expect(formatJson(demo()).endsWith("}\n")).toBe(true);
  });
});

describe("formatSummary", () => {
  test("has the comment's content without its marker", () => {
    expect(formatSummary(demo())).toContain("### 🔴 Blocked: `flask` would get traffic before it is ready");
    expect(formatSummary(demo())).not.toContain("<!--");
  });

  test("keeps to its limit in bytes", () => {
    const big = unfoldable(60, 30, 40);
    expect(Buffer.byteLength(formatSummary(big))).toBeLessThanOrEqual(1_000_000);
    expect(formatSummary(big)).toContain("Left out to be short");
    expect(formatSummary(large())).not.toContain("Left out");
  });

  test("never shows a value of a Secret", () => {
    expect(formatSummary(secrets())).not.toContain(CANARY);
  });
});

test("workloads of one kind and name, but of two APIs, do not share a finding", () => {
  const sets = ["apps/v1", "apps.kruise.io/v1beta1"].map((apiVersion) => ({
    ...deployment("db"),
    apiVersion,
    kind: "StatefulSet",
  }));
  const findings = sets.map((set) => finding("single-replica", "a", set));
  expect(annotations(forecast([overlay("a")], { findings }))).toHaveLength(2);
});
