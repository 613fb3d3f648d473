import { describe, expect, it } from "vitest";
import type { CheckId } from "../../../src/domain/check-ids.ts";
import type { DeployableForecast, Finding, Severity } from "../../../src/domain/forecast.ts";
import { applyPolicy, withEnvironment } from "../../../src/domain/policy/apply.ts";
import {
  NO_POLICY,
  type CheckSettings,
  type Policy,
  type PolicyEnvironment,
  type PolicyExemption,
} from "../../../src/domain/policy/policy.ts";
import { deployment, overlay, workload } from "../../report/fixtures/make.ts";

const WEB = { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null };
const PROD = overlay("prod/web", {});
const DEV = overlay("dev/web", {});
const finding = (rest: Partial<Finding> = {}): Finding => ({
  check: "single-replica",
  severity: "warning",
  deployable: PROD.id,
  workload: WEB,
  message: "One pod.",
  remediation: "Run two.",
  isNew: true,
  unsafe: false,
  ...rest,
});
const settings = (
  check: CheckId,
  severity?: Severity,
  parameters: Record<string, number> = {},
): CheckSettings => new Map([[check, { severity, parameters, place: undefined }]]);
const environment = (rest: Partial<PolicyEnvironment> = {}): PolicyEnvironment => ({
  name: "prod",
  production: true,
  matches: ({ path }) => path.startsWith("prod/"),
  gate: undefined,
  checks: new Map(),
  ...rest,
});
const exemption = (rest: Partial<PolicyExemption> = {}): PolicyExemption => ({
  checks: ["single-replica"],
  matches: () => true,
  reason: "one is enough",
  until: undefined,
  place: { file: ".rollcast.yaml", line: 4 },
  ...rest,
});

const apply = (
  found: readonly Finding[],
  policy: Partial<Policy>,
  { isFork = false, today = "2026-06-01", deployables = [PROD, DEV] as readonly DeployableForecast[] } = {},
) => applyPolicy(found, deployables, { ...NO_POLICY, ...policy }, { today, isFork });

describe("checks that start switched off", () => {
  const few = finding({ check: "few-pods-stay" });
  const ON = settings("few-pods-stay");

  it.each<readonly [string, Finding, Partial<Policy>, number]>([
    ["nowhere", few, {}, 0],
    ["by the policy", few, { checks: ON }, 1],
    ["by the environment", few, { environments: [environment({ checks: ON })] }, 1],
    [
      "by another environment",
      { ...few, deployable: DEV.id },
      { environments: [environment({ checks: ON })] },
      0,
    ],
    ["by the policy, of no deployable", { ...few, deployable: null }, { checks: ON }, 1],
    [
      "nowhere, of no deployable",
      { ...few, deployable: null },
      { environments: [environment({ checks: ON })] },
      0,
    ],
  ])("%s", (_, found, policy, expected) => {
    expect(apply([found], policy)).toHaveLength(expected);
  });

  it("count all restarts, by the settings of an environment alone", () => {
    const checks = settings("many-restarts", "error", { limit: 0 });
    const deployables = [{ ...PROD, workloads: [workload(deployment("web"))] }];
    const told = apply([], { environments: [environment({ checks })] }, { deployables });
    expect(told).toMatchObject([
      { check: "many-restarts", environment: "prod", severity: "error", severityOfCheck: "warning" },
    ]);
  });
});

describe("severities", () => {
  it.each<readonly [string, Finding, Partial<Policy>, Partial<Finding>]>([
    ["their own", finding(), {}, { severity: "warning" }],
    [
      "of the policy",
      finding(),
      { checks: settings("single-replica", "error") },
      { severity: "error", severityOfCheck: "warning" },
    ],
    ["of another check", finding(), { checks: settings("rwo-surge", "error") }, { severity: "warning" }],
    ["the same", finding(), { checks: settings("single-replica", "warning") }, { severity: "warning" }],
    ["none that is set", finding(), { checks: settings("single-replica") }, { severity: "warning" }],
    [
      "of what is ignored already",
      finding({ severity: "ignore" }),
      { checks: settings("single-replica", "error") },
      { severity: "ignore" },
    ],
    [
      "of the environment over the policy's",
      finding(),
      {
        checks: settings("single-replica", "ignore"),
        environments: [environment({ checks: settings("single-replica", "error") })],
      },
      { severity: "error", severityOfCheck: "warning" },
    ],
    [
      "of an environment as a whole",
      finding({ deployable: null, environment: "prod" }),
      { environments: [environment({ checks: settings("single-replica", "error") })] },
      { severity: "error", severityOfCheck: "warning", environment: "prod" },
    ],
    [
      "of no environment as a whole",
      finding({ deployable: null }),
      { environments: [environment({ checks: settings("single-replica", "error") })] },
      { severity: "warning" },
    ],
  ])("%s", (_, found, policy, expected) => {
    expect(apply([found], policy)).toStrictEqual([{ ...found, ...expected }]);
  });
});

const SUPPRESSED = { reason: "one is enough", by: "policy" };
const NOT_HONOURED = "One pod. The exemption that this change brings does not count: only those of base do.";
const OWN = finding({ suppressed: { reason: "known", isNew: true } });
const OLD = finding({ suppressed: { reason: "known" } });

describe("exemptions", () => {
  const to = (rest: Partial<PolicyExemption> = {}) => ({ exemptions: [exemption(rest)] });

  it.each<readonly [string, Finding, Partial<PolicyExemption>, Finding["suppressed"]]>([
    ["of the policy", finding(), {}, { ...SUPPRESSED, by: "policy" }],
    [
      "of the policy until its last day",
      finding(),
      { until: "2026-06-01" },
      { ...SUPPRESSED, by: "policy", until: "2026-06-01" },
    ],
    ["from another check", finding(), { checks: ["rwo-surge"] }, undefined],
    ["of the policy, over one that the change brings", OWN, {}, { ...SUPPRESSED, by: "policy" }],
    ["that was there, over the policy's", OLD, {}, { reason: "known" }],
    ["of another workload", finding(), { matches: (_, each) => each?.name === "api" }, undefined],
    [
      "of this workload",
      finding(),
      { matches: (_, each) => each?.name === "web" },
      { ...SUPPRESSED, by: "policy" },
    ],
    ["of another deployable", finding(), { matches: ({ path }) => path === DEV.path }, undefined],
    ["of what belongs to no deployable", finding({ deployable: null }), {}, undefined],
    [
      "from what nobody is exempted from",
      finding({ check: "apply-fails" }),
      { checks: ["apply-fails"] },
      undefined,
    ],
  ])("%s", (_, found, rest, expected) => {
    const { suppressed: _own, ...plain } = found;
    expect(apply([found], to(rest))).toStrictEqual([
      { ...plain, ...(expected !== undefined && { suppressed: expected }) },
    ]);
  });

  it("are over after their last day, and tell so", () => {
    const told = apply([finding()], to({ until: "2026-05-31" }));
    expect(told.map(({ check, suppressed }) => [check, suppressed])).toEqual([
      ["single-replica", undefined],
      ["policy-file", undefined],
    ]);
  });

  it.each<readonly [string, Finding, boolean, Policy["exemptingAnnotations"], boolean]>([
    ["of a fork", OWN, true, "any", true],
    ["of a change, where only those of base count", OWN, false, "base", true],
    ["of a change", OWN, false, "any", false],
    ["of base, in a fork", OLD, true, "base", false],
    ["of nobody", finding(), true, "base", false],
  ])("%s count: %s", (_, found, isFork, exemptingAnnotations, isRefused) => {
    const { suppressed: _own, ...plain } = found;
    expect(apply([found], { exemptingAnnotations }, { isFork })).toStrictEqual([
      isRefused ? { ...plain, message: NOT_HONOURED } : found,
    ]);
  });
});

it("tells where a deployable runs, where the policy has environments", () => {
  const policy = { ...NO_POLICY, environments: [environment()] };
  expect(withEnvironment(PROD, NO_POLICY)).toBe(PROD);
  expect(withEnvironment(PROD, policy)).toEqual({ ...PROD, environment: { name: "prod", production: true } });
  expect(withEnvironment(DEV, policy)).toEqual({ ...DEV, environment: { name: null, production: false } });
});
