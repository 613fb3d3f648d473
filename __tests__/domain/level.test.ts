import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/forecast.ts";
import { withChanges, type Problem } from "../../src/model/problem.ts";
import { summarise } from "../../src/domain/summary.ts";
import { forecast, workload } from "./forecast-of.ts";

const WEB = { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null };

/** The clauses of a change that replaces pods in an overlay of which a part was left out. */
const clauses = (...told: readonly Partial<Finding>[]): readonly string[] => clausesWith([], ...told);

function clausesWith(problems: readonly Problem[], ...told: readonly Partial<Finding>[]): readonly string[] {
  const build = (version: string) => workload("apps/v1", "Deployment", `a:${version}`, "{ replicas: 2 }");
  const findings = told.map((each) => ({
    check: "apply-fails" as const,
    severity: "error" as const,
    deployable: "overlay:a",
    workload: null,
    message: "Something names ${A}, which nothing sets.",
    remediation: "Set it.",
    isNew: false,
    unsafe: false,
    ...each,
  }));
  const { clauses: all } = summarise({
    filesChanged: 1,
    deployablesTotal: 1,
    deployablesUnreached: 0,
    account: [],
    verdict: "pass",
    deployables: [
      {
        id: "overlay:a",
        kind: "overlay",
        path: "a",
        name: "a",
        cluster: null,
        targetNamespace: null,
        applier: "unknown",
        status: "changed",
        touched: true,
        analysis: "partial",
        builder: "embedded",
        ...forecast(build("1"), build("2")),
        problems,
      },
    ],
    findings,
  });
  return all.map(({ code, level }) => `${level} ${code}`);
}

it("what is found new comes before an overlay that did not build before either", () => {
  const { clauses: all } = summarise({
    ...{ filesChanged: 1, deployablesTotal: 2, deployablesUnreached: 0, account: [], verdict: "pass" },
    deployables: ["partial", "none"].map((analysis, index) => ({
      id: `overlay:${String(index)}`,
      kind: "overlay",
      path: "a",
      name: "a",
      cluster: null,
      targetNamespace: null,
      applier: "unknown",
      status: "changed",
      touched: true,
      analysis: analysis === "none" ? "none" : "full",
      builder: "embedded",
      ...forecast("", ""),
      problems:
        analysis === "none"
          ? [{ code: "build-failed", severity: "error", message: "a.yaml is missing" }]
          : [],
    })),
    findings: [
      {
        ...{ check: "lost-rights", severity: "warning", deployable: "overlay:0", workload: null },
        ...{ message: "Its pods lose rights.", remediation: "See.", isNew: true, unsafe: false },
      },
    ],
  });
  expect(all.map(({ code }) => code)).toEqual(["newFindings", "buildFails"]);
});

describe("what is refused", () => {
  it.each([
    [{ isNew: true }, ["danger applyFails", "caution partlyAnalysed"]],
    [{ isNew: true, severity: "warning" as const }, ["caution applyFails", "caution partlyAnalysed"]],
    [{ workload: WEB }, ["caution applyFails", "caution partlyAnalysed"]],
    [{}, ["caution partlyAnalysed", "caution applyFails"]],
  ])("as %j has its place", (finding, expected) => {
    expect(clauses(finding).slice(0, 2)).toEqual(expected);
  });

  it("comes after what the change brings, where it was so before", () => {
    const news = { check: "lost-traffic" as const, severity: "warning" as const, isNew: true };
    const told = clauses({}, news).filter((each) => /newFindings|applyFails/.test(each));
    expect(told).toEqual(["caution newFindings", "caution applyFails"]);
  });

  it("of a workload comes first where the change brings nothing, and else after that", () => {
    const news = { check: "lost-traffic" as const, severity: "warning" as const, isNew: true };
    const told = clauses({ workload: WEB }, news).filter((each) => /newFindings|applyFails/.test(each));
    expect(told).toEqual(["caution newFindings", "caution applyFails"]);
    expect(clauses({ workload: WEB })[0]).toBe("caution applyFails");
  });

  it("is told once", () => {
    const told = clauses({ workload: WEB }, {});
    expect(told.filter((each) => each.endsWith("applyFails"))).toHaveLength(1);
  });
});

describe("what was left out", () => {
  const chart: Problem = { code: "partly-analysed", message: "The chart web is left out" };
  const news = { check: "lost-traffic" as const, severity: "warning" as const, isNew: true };
  it.each<readonly [string, Problem, readonly string[]]>([
    ["before comes after what is new", chart, ["caution newFindings", "caution partlyAnalysed"]],
    [
      "before, and in which something changes, comes first",
      withChanges(chart, "values.yaml"),
      ["caution partlyAnalysed", "caution newFindings"],
    ],
    [
      "from now on comes first",
      { ...chart, side: "head" },
      ["caution partlyAnalysed", "caution newFindings"],
    ],
  ])("%s", (_, problem, expected) => {
    const told = clausesWith([problem], news).filter((each) => /newFindings|partlyAnalysed/.test(each));
    expect(told).toEqual(expected);
  });
});

describe("a new finding", () => {
  const level = (finding: Partial<Finding>) =>
    clauses({ isNew: true, ...finding }).find((each) => each.endsWith(" newFindings"));

  it.each<[string, Partial<Finding>, string]>([
    ["that nothing of a delivery is applied", { check: "blocked-delivery" }, "danger"],
    ["that a custom resource is refused", { check: "crd-version" }, "danger"],
    [
      "that a delivery waits for what somebody else may make",
      { check: "blocked-delivery", severity: "warning" },
      "caution",
    ],
    ["of another check", { check: "lost-traffic", severity: "warning" }, "caution"],
    ["of the policy file", { check: "policy-file" }, "caution"],
  ])("%s has its level", (_, finding, expected) => {
    expect(level(finding)).toBe(`${expected} newFindings`);
  });

  it("of each sort has its clause", () => {
    const told = clauses(
      { check: "blocked-delivery", isNew: true },
      { check: "lost-traffic", severity: "warning", isNew: true },
    );
    expect(told.filter((each) => each.endsWith(" newFindings"))).toEqual([
      "danger newFindings",
      "caution newFindings",
    ]);
  });

  it("that was there before is no news", () => {
    expect(level({ check: "blocked-delivery", isNew: false })).toBeUndefined();
  });
});

describe("what gathered where base did not build", () => {
  const levelOf = (code: Problem["code"], told: Partial<Finding>) => {
    const of = (id: string, parent?: string) => ({
      ...({ id, kind: "overlay", path: "a", name: "a", cluster: null, targetNamespace: null } as const),
      ...({ applier: "unknown", status: "changed", touched: true, analysis: "full" } as const),
      ...({ builder: "embedded", ...forecast("", "") } as const),
      ...(parent !== undefined && { declaredAt: { file: "a/ks.yaml", line: 1, parent } }),
      problems: parent === undefined ? [{ code, message: "b.yaml is missing" }] : [],
    });
    return summarise({
      ...{ filesChanged: 1, deployablesTotal: 3, deployablesUnreached: 0, verdict: "pass" },
      account: [{ path: "a/b.yaml", change: "added", line: "input", deployables: ["flux:root"] }],
      deployables: [of("flux:app", "flux:apps"), of("flux:apps", "flux:root"), of("flux:root")],
      findings: [
        {
          ...{ check: "apply-fails", severity: "error", deployable: "flux:root", workload: null },
          ...{ message: "The API server refuses it.", remediation: "Mend it.", isNew: true, unsafe: false },
          ...{ file: "a/crd.yaml", ...told },
        },
      ],
    });
  };

  it.each<readonly [string, Problem["code"], Partial<Finding>, string, string]>([
    ["in a file that stays", "base-build-failed", {}, "caution", "baseBroken"],
    ["of what it declares", "base-build-failed", { deployable: "flux:app" }, "caution", "baseBroken"],
    ["in a file of the change", "base-build-failed", { file: "a/b.yaml" }, "danger", "applyFails"],
    ["as a warning", "base-build-failed", { severity: "warning" }, "caution", "baseBroken"],
    ["of something else", "base-build-failed", { deployable: "flux:other" }, "danger", "applyFails"],
    ["where base did build", "partly-analysed", {}, "danger", "applyFails"],
    [
      "that stops it",
      "base-build-failed",
      { check: "blocked-delivery", deployable: "flux:apps" },
      "caution",
      "baseBroken",
    ],
    [
      "that pods miss",
      "base-build-failed",
      { check: "removed-dependency", deployable: "flux:apps" },
      "caution",
      "baseBroken",
    ],
  ])("and is %s", (_, code, told, level, first) => {
    const { level: found, clauses: all } = levelOf(code, told);
    expect([found, all[0]?.code]).toEqual([level, first]);
  });
});
