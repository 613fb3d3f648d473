import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DeployableForecast, Finding, Forecast, ObjectChange } from "../../src/domain/forecast.ts";
import { outputsOf, TOO_MANY } from "../../src/github/outputs.ts";
import {
  configMap,
  deployment,
  finding,
  forecast,
  notAnalysed,
  overlay,
  rollingUpdate,
  stale,
  workload,
} from "../report/fixtures/make.ts";

const AT = "apps/web/overlays/prod";
const WEB = deployment("web", "web");
const PATHS = {
  report: "forecast.json",
  markdown: "report.md",
  html: "report.html",
  sarif: "findings.sarif",
};

/** What the recipe of docs/auto-merge.md asks; the example's condition is held to it below. */
function merges(change: Forecast): boolean {
  const outputs = outputsOf(change, PATHS);
  return outputs.level === "calm" && outputs["other-changes"] === 0;
}

function withWorkload(more: Parameters<typeof workload>[1], findings: readonly Finding[] = []): Forecast {
  return forecast([overlay(AT, { workloads: [workload(WEB, more)] })], { findings });
}

function withObject(more: Pick<ObjectChange, "class" | "change"> & Partial<ObjectChange>): Forecast {
  const object = {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    name: "web",
    namespace: "web",
    ...more,
  };
  return forecast([overlay(AT, { otherObjects: [object] })]);
}

function broken(more: Partial<DeployableForecast>, findings: readonly Finding[] = []): Forecast {
  return forecast([notAnalysed(AT, more)], { findings });
}

const flaw = (more: Partial<Finding>): Finding =>
  finding("recreate-strategy", AT, WEB, { unsafe: true, ...more });

describe("the recipe merges", () => {
  test.each<[string, Forecast]>([
    ["a change that reaches nothing", forecast([])],
    ["a restart whose pods stay ready", withWorkload({ rollout: rollingUpdate(3) })],
    [
      "an old warning that makes no restart unsafe",
      withWorkload({}, [flaw({ unsafe: false, isNew: false })]),
    ],
    ["a new workload without findings", withWorkload({ effect: "create" })],
    ["what waits", withWorkload({ effect: "none", heldBack: "onDelete" })],
    ["a harmless object", withObject({ class: "harmless", change: "modified" })],
  ])("%s", (_, change) => {
    expect(merges(change)).toBe(true);
  });
});

describe("the recipe leaves to a person", () => {
  test.each<[string, Forecast]>([
    ["a failing gate", forecast([overlay(AT)], { verdict: "fail" })],
    [
      "a build that breaks",
      broken({ problems: [{ code: "build-failed", side: "head", message: "" }] }, [
        finding("not-analysed", AT, null, { severity: "error" }),
      ]),
    ],
    [
      "a build that was broken before",
      broken({ problems: [{ code: "build-failed", message: "" }] }, [
        finding("not-analysed", AT, null, { severity: "error", isNew: false }),
      ]),
    ],
    [
      "an apply that is refused",
      withWorkload({ effect: "applyFails" }, [finding("apply-fails", AT, WEB, { severity: "error" })]),
    ],
    [
      "an apply that was refused before",
      withWorkload({ effect: "applyFails" }, [
        finding("apply-fails", AT, WEB, { severity: "error", isNew: false }),
      ]),
    ],
    [
      "a missing reference",
      withWorkload({}, [finding("missing-config-reference", AT, WEB, { severity: "error" })]),
    ],
    ["a restart unsafe by a new flaw", withWorkload({}, [flaw({})])],
    ["a restart unsafe by an old flaw", withWorkload({}, [flaw({ isNew: false })])],
    ["a new finding of any severity", withWorkload({}, [flaw({ unsafe: false })])],
    ["fewer pods", withWorkload({ effect: "scale", podsAtBase: 3, podsAtHead: 1 })],
    ["no pods", withWorkload({ effect: "scale", podsAtBase: 3, podsAtHead: 0 })],
    ["a recreation", withWorkload({ effect: "recreate" })],
    ["a deletion", withWorkload({ effect: "delete" })],
    ["a stale config", forecast([overlay(AT, { staleConfigs: [stale(configMap("a"), WEB)] })])],
    ["what may restart", withWorkload({ effect: "unknown" })],
    ["an unknown kind", withObject({ class: "unknownKind", change: "modified" })],
    ["what was not analysed", broken({ problems: [{ code: "unsupported", message: "" }] })],
    ["what was analysed partly", forecast([overlay(AT, { analysis: "partial" })])],
    [
      "a changed file that nobody read",
      forecast([overlay(AT)], {
        account: [{ path: "a.jsonnet", change: "modified", line: "notAnalysed", deployables: [] }],
      }),
    ],
    ["traffic", withObject({ class: "traffic", change: "modified" })],
    ["rights", withObject({ class: "rights", change: "added" })],
    ["admission", withObject({ class: "admission", change: "removed" })],
    ["quotas", withObject({ class: "quota", change: "modified" })],
  ])("%s", (_, change) => {
    expect(merges(change)).toBe(false);
  });
});

describe("the example", () => {
  const text = readFileSync(new URL("../../examples/workflows/auto-merge.yml", import.meta.url), "utf8");

  test("asks exactly what the recipe asks", () => {
    const asked = [...text.matchAll(/needs\.forecast\.outputs\.([\w-]+) == '([^']*)'/g)].map(
      ([, name, value]) => [name, value],
    );
    expect(asked).toEqual([
      ["level", "calm"],
      ["other-changes", "0"],
    ]);
  });

  test("puts no output into a script's text", () => {
    for (const [, script] of text.matchAll(/^\s*- run: (.*)$/gm)) expect(script).not.toContain("${{");
  });
});

describe("the affected deployables", () => {
  const many = (count: number): Forecast =>
    forecast(Array.from({ length: count }, (_, index) => overlay(`apps/${index}`)));

  test("are a list that a matrix takes", () => {
    expect(JSON.parse(String(outputsOf(many(2), PATHS).affected))).toEqual([
      { id: "overlay:apps/0", kind: "overlay", path: "apps/0", name: "apps/0", cluster: null },
      { id: "overlay:apps/1", kind: "overlay", path: "apps/1", name: "apps/1", cluster: null },
    ]);
    expect(outputsOf(many(0), PATHS).affected).toBe("[]");
    expect(JSON.parse(String(outputsOf(many(256), PATHS).affected))).toHaveLength(256);
  });

  test("are no JSON where a matrix would skip some", () => {
    expect(outputsOf(many(257), PATHS).affected).toBe(TOO_MANY);
    expect(() => void JSON.parse(TOO_MANY)).toThrow();
  });
});
