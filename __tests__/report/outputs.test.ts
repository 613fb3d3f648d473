import { describe, expect, test } from "vitest";
import { annotations } from "../../src/report/annotations.ts";
import { hasImpact } from "../../src/report/impact/has-impact.ts";
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
  test("point at the line to mend, once for all overlays", () => {
    expect(annotations(demo())).toEqual([
      {
        level: "error",
        title: "missing-readiness-probe: Deployment/flask, container flask",
        message:
          "No readinessProbe, so Service flask sends traffic as soon as the process runs. Add a readinessProbe, so that a new pod takes traffic only once it can answer. (overlays/dev, overlays/prod)",
        file: "base/flask.yaml",
        line: 18,
      },
    ]);
  });

  test("name what was not analysed", () => {
    expect(
      annotations(partlyAnalysed()).map(({ level, title, file, line }) => ({ level, title, file, line })),
    ).toEqual([
      {
        level: "warning",
        title: "Not analysed: build-failed at head",
        file: "apps/billing/prod/kustomization.yaml",
        line: 9,
      },
      {
        level: "warning",
        title: "Not analysed: partly-analysed, was there before",
        file: "infra/ingress/kustomization.yaml",
        line: 4,
      },
      {
        level: "warning",
        title: "Not analysed: unsupported, was there before",
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
          finding("not-analysed", "a", null, { severity: "error", message, remediation: "Mend it." }),
        ],
      },
    );
    expect(annotations(broken)).toEqual([
      { level: "error", title: "not-analysed", message: "patches/memory.yaml is not there. Mend it. (a)" },
    ]);
  });

  test("leave exempted findings out", () => {
    expect(annotations(exempted())).toEqual([]);
  });

  test("keep to ten of each level and to GitHub's lengths", () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      finding("single-replica", "a", deployment(`service-${index}`), {
        message: `${index} ${"long 😀".repeat(2000)}`,
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
  test("is the forecast itself with its headline, with a line end", () => {
    const { summary, ...rest } = demo();
    expect(JSON.parse(formatJson(demo()))).toEqual({
      ...rest,
      summary: { ...summary, headline: "4 restarts in 2 overlays, 2 unsafe" },
    });
    expect(formatJson(demo()).endsWith("}\n")).toBe(true);
  });
});

describe("formatSummary", () => {
  test("has the comment's content without its marker", () => {
    expect(formatSummary(demo())).toContain("### 🔴 4 restarts in 2 overlays, 2 unsafe");
    expect(formatSummary(demo())).not.toContain("<!--");
  });

  test("keeps to its limit in bytes", () => {
    const big = unfoldable(60, 30, 40);
    expect(Buffer.byteLength(formatSummary(big))).toBeLessThanOrEqual(1_000_000);
    expect(formatSummary(big)).toContain("Left out to fit");
    expect(formatSummary(large())).not.toContain("Left out");
  });

  test("never shows a value of a Secret", () => {
    expect(formatSummary(secrets())).not.toContain(CANARY);
  });
});
