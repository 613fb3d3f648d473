import { describe, expect, it } from "vitest";
import type { Finding, WorkloadId } from "../../../src/domain/forecast.ts";
import type { OverlayInput } from "../../../src/domain/overlay.ts";
import { compareFindings } from "../../../src/domain/policy/run.ts";
import { forecast } from "../forecast-of.ts";
import { PROBED, restart, switchedOn } from "./check-fixture.ts";

const finding = (fields: Partial<Finding>): Finding => ({
  check: "stale-config",
  severity: "warning",
  deployable: "overlay:b",
  workload: null,
  message: "b",
  remediation: "",
  isNew: true,
  unsafe: false,
  ...fields,
});
const workload = (fields: Partial<WorkloadId> = {}): WorkloadId => ({
  ...{ apiVersion: "apps/v1", kind: "Deployment", namespace: "b", name: "b" },
  ...fields,
});

describe("findings are sorted", () => {
  it.each<readonly [by: string, first: Partial<Finding>, second: Partial<Finding>]>([
    [
      "severity",
      { severity: "error", deployable: "overlay:z" },
      { severity: "warning", deployable: "overlay:a" },
    ],
    [
      "severity, with what is ignored last",
      { severity: "warning", deployable: "overlay:z" },
      { severity: "ignore", deployable: "overlay:a" },
    ],
    [
      "deployable",
      { deployable: "overlay:a", workload: workload() },
      { deployable: "overlay:b", workload: null },
    ],
    [
      "deployable, with what is of none first",
      { deployable: null, message: "z" },
      { deployable: "overlay:a", message: "a" },
    ],
    [
      "workload, with what is of none first",
      { workload: null, check: "two-owners" },
      { workload: workload(), check: "apply-fails" },
    ],
    [
      "kind",
      { workload: workload({ kind: "CronJob", namespace: "z" }) },
      { workload: workload({ namespace: "a" }) },
    ],
    [
      "namespace",
      { workload: workload({ namespace: "a", name: "z" }) },
      { workload: workload({ name: "a" }) },
    ],
    [
      "namespace, with what has none first",
      { workload: workload({ namespace: null, name: "z" }) },
      { workload: workload({ name: "a" }) },
    ],
    [
      "name",
      { workload: workload({ name: "a", apiVersion: "z/v1" }) },
      { workload: workload({ apiVersion: "a/v1" }) },
    ],
    [
      "version",
      { workload: workload({ apiVersion: "a/v1" }), check: "two-owners" },
      { workload: workload(), check: "apply-fails" },
    ],
    ["check", { check: "apply-fails", container: "z" }, { check: "stale-config", container: "a" }],
    ["container", { container: "a", message: "z" }, { container: "b", message: "a" }],
    ["container, with what is of none first", { message: "z" }, { container: "b", message: "a" }],
    ["message", { message: "a" }, { message: "b" }],
  ])("by %s", (_, first, second) => {
    const [a, b] = [finding(first), finding(second)];
    expect([b, a].sort(compareFindings)).toEqual([a, b]);
    expect([a, b].sort(compareFindings)).toEqual([a, b]);
    expect(compareFindings(a, a)).toBe(0);
  });
});

describe("a check that starts switched off", () => {
  const change = restart(`${PROBED}, terminationGracePeriodSeconds: 1`);
  const checks = (settings = switchedOn("few-pods-stay")) =>
    forecast(...change, { settings }).findings.map(({ check }) => check);
  it("is run where a policy names it", () => {
    expect(checks()).not.toContain("short-grace-period");
    expect(checks(switchedOn("short-grace-period"))).toContain("short-grace-period");
    // Counted when all deployables are forecast.
    expect(checks(switchedOn("many-restarts", { limit: 0 }))).toEqual(checks());
  });
});

describe("an exemption of a workload", () => {
  const web = (name: string, annotation: string, image: string) =>
    `---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: ${name}, annotations: { ${annotation} } }, spec: { strategy: { type: Recreate }, template: { spec: { containers: [{ name: a, image: ${image}, readinessProbe: { tcpSocket: { port: 80 } } }] } } } }\n`;
  const REASON = 'rollcast.dev/ignore: "recreate-strategy: one at a time"';
  const told = (base: string, head: string) =>
    forecast(base, head).findings.map(({ check, workload: of, suppressed }) => [check, of?.name, suppressed]);
  it("holds for it and for the check that it names", () => {
    const both = (image: string) => web("a", REASON, image) + web("b", "", image);
    expect(told(both("x:1"), both("x:2"))).toEqual([
      ["recreate-strategy", "a", { reason: "one at a time" }],
      ["recreate-strategy", "b", undefined],
    ]);
  });

  it("says where the change brings it, or another one that it had not", () => {
    const OTHER = 'rollcast.dev/ignore: "single-replica: one at a time"';
    expect(told(web("a", OTHER, "x:1"), web("a", REASON, "x:2"))).toEqual([
      ["recreate-strategy", "a", { reason: "one at a time", isNew: true }],
    ]);
  });
});

it("what was not seen at base is no news", () => {
  const [, head] = restart("[{ name: a, image: b }]");
  const told = (rest: Partial<OverlayInput>) =>
    forecast(null, head, rest)
      .findings.filter(({ check }) => check === "missing-readiness-probe")
      .map(({ isNew, notSeenAtBase }) => [isNew, notSeenAtBase]);
  expect(told({ baseIncomplete: true })).toEqual([[false, true]]);
  expect(told({})).toEqual([[true, undefined]]);
});
