import { describe, expect, it } from "vitest";
import { endedExemptions, holdsOn, unreadablePolicy } from "../../../src/domain/policy/policy-file.ts";
import type { PolicyExemption } from "../../../src/domain/policy/policy.ts";

const exemption = (until?: string): PolicyExemption => ({
  checks: ["stale-config"],
  matches: () => true,
  reason: "later",
  until,
  place: { file: ".rollcast.yaml", line: 4 },
});

describe("policy-file", () => {
  it.each([
    ["2026-12-30", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("an exemption until 2026-12-31 holds on %s: %s", (today, holds) => {
    expect(holdsOn(exemption("2026-12-31"), today)).toBe(holds);
    expect(endedExemptions([exemption("2026-12-31"), exemption()], today)).toHaveLength(holds ? 0 : 1);
  });

  it("tells an exemption that ended at its line, as nothing that the change brings", () => {
    expect(endedExemptions([exemption("2020-01-01")], "2026-01-01")).toMatchObject([
      { check: "policy-file", severity: "warning", isNew: false, file: ".rollcast.yaml", line: 4 },
    ]);
  });

  it("tells a file that cannot be read after the merge as an error that the change brings", () => {
    const finding = unreadablePolicy({ file: "p.yaml", line: 2 }, "line 2, column 1: x.", "head");
    expect(finding).toMatchObject({ severity: "error", isNew: true, file: "p.yaml", line: 2 });
    expect(finding.message).toContain("every run would fail");
  });
});
