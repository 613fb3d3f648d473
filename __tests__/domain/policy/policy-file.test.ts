import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/forecast.ts";
import {
  endedExemptions,
  holdsOn,
  misnamedPolicy,
  unmatchedGlobs,
  unmatchedWorkloads,
  unreadablePolicy,
} from "../../../src/domain/policy/policy-file.ts";
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

describe("what is wrong with a policy file", () => {
  const place = { file: ".rollcast.yaml", line: 4 };
  const REST = { check: "policy-file", deployable: null, workload: null, unsafe: false, ...place };
  const WARNING = { ...REST, severity: "warning", isNew: false };
  const globs = ["prod/**", "prd/*"];
  it.each<readonly [string, () => readonly Finding[], object]>([
    [
      "an exemption that ended",
      () =>
        endedExemptions(
          [{ ...exemption("2020-01-01"), checks: ["stale-config", "rwo-surge"] }],
          "2026-01-01",
        ),
      {
        ...WARNING,
        message: "The exemption from stale-config, rwo-surge (later) ended on 2020-01-01 and holds no more.",
        remediation: "Remove it, or give it a later `until` if the reason still stands.",
      },
    ],
    [
      "globs of no deployable",
      () => unmatchedGlobs([{ globs, place }]),
      {
        ...WARNING,
        message: "No deployable matches `prod/**`, `prd/*`.",
        remediation: "Correct the globs, or remove them; `rollcast list` shows the deployables.",
      },
    ],
    [
      "globs of no workload",
      () => unmatchedWorkloads([{ globs, place }]),
      {
        ...WARNING,
        message: "No workload of this repository can be called `prod/**`, `prd/*`.",
        remediation: "Correct the globs over workloads, or remove them.",
      },
    ],
    [
      "a name that is nearly right",
      () => [misnamedPolicy(".rolcast.yaml", ".rollcast.yaml", true)],
      {
        ...WARNING,
        file: ".rolcast.yaml",
        line: 1,
        isNew: true,
        message: "`.rolcast.yaml` is not read: the policy file is called `.rollcast.yaml`.",
        remediation: "Rename it to `.rollcast.yaml`, or name it with --policy (policy).",
      },
    ],
    [
      "a file that no later run can read",
      () => [unreadablePolicy(place, "line 2: x.", "head")],
      {
        ...REST,
        severity: "error",
        isNew: true,
        message:
          "The policy file .rollcast.yaml cannot be read: line 2: x. After the merge every run would fail.",
        remediation: "Correct the line that the message names.",
      },
    ],
    [
      "a file that base cannot read",
      () => [unreadablePolicy(place, "line 2: x.", "base")],
      {
        ...REST,
        severity: "error",
        isNew: true,
        message:
          "The policy file .rollcast.yaml cannot be read at base: line 2: x. No policy holds for this change, which corrects it.",
        remediation: "Correct the line that the message names.",
      },
    ],
  ])("%s", (_, found, expected) => {
    expect(found()).toEqual([expected]);
  });
});
