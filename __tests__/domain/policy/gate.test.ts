import { describe, expect, it } from "vitest";
import type { Finding, PolicyReport } from "../../../src/domain/forecast.ts";
import { CHECK_IDS } from "../../../src/domain/check-ids.ts";
import { CHECKS } from "../../../src/domain/policy/checks.ts";
import {
  gateEntryText,
  gateFor,
  judge,
  judgeAll,
  meets,
  parseGate,
} from "../../../src/domain/policy/gate.ts";
import { notAnalysedFindings } from "../../../src/domain/policy/not-analysed.ts";
import { compareFindings } from "../../../src/domain/policy/run.ts";
import { overlay } from "../../report/fixtures/make.ts";
import { forecast, workload } from "../forecast-of.ts";

const FINDING: Finding = {
  check: "single-replica",
  severity: "warning",
  deployable: "a",
  workload: null,
  message: "m",
  remediation: "r",
  isNew: false,
  unsafe: false,
};

function verdict(failOn: readonly string[], finding: Partial<Finding> = {}): string {
  const parsed = parseGate(failOn);
  return parsed.ok ? judge([{ ...FINDING, ...finding }], parsed.gate) : parsed.faults.join("\n");
}

describe("the gate", () => {
  it.each([
    [[], {}, "pass"],
    [["single-replica"], {}, "fail"],
    [["recreate-strategy"], {}, "pass"],
    [["recreate-strategy", "single-replica"], {}, "fail"],
    [["single-replica:error"], {}, "pass"],
    [["single-replica:error"], { severity: "error" }, "fail"],
    [["single-replica:new"], {}, "pass"],
    [["single-replica:new"], { isNew: true }, "fail"],
    [["single-replica:error:new"], { severity: "error" }, "pass"],
    [["single-replica:error:new"], { severity: "error", isNew: true }, "fail"],
    [["single-replica"], { suppressed: { reason: "known" } }, "pass"],
    [["single-replica"], { severity: "ignore" }, "pass"],
  ] as const)("%j judges %j: %s", (failOn, finding, expected) => {
    expect(verdict(failOn, finding)).toBe(expected);
  });

  it("names the known checks and conditions when an entry is neither", () => {
    expect(verdict(["singel-replica"])).toBe(
      'there is no check "singel-replica". Did you mean single-replica?',
    );
    expect(verdict(["probes"])).toBe(
      `there is no check "probes". Known checks are: ${CHECKS.map(({ id }) => id).join(", ")}.`,
    );
    expect(verdict(["single-replica:old"])).toContain('"old" in "single-replica:old" is no condition.');
  });

  it("names every entry that is wrong", () => {
    expect(parseGate(["a", "single-replica", "single-replica:b"])).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('"a"'), expect.stringContaining('"b"')],
    });
  });

  it.each(["single-replica", "single-replica:error", "single-replica:new", "single-replica:error:new"])(
    "says %s as it was written",
    (entry) => {
      const parsed = parseGate([entry]);
      expect(parsed.ok && parsed.gate.map(gateEntryText)).toEqual([entry]);
    },
  );
});

describe("the gate of an environment", () => {
  const gate = (text: string) => {
    const parsed = parseGate([text]);
    return parsed.ok ? parsed.gate : [];
  };
  const GENERAL = gate("rwo-surge");
  const PROD = gate("single-replica");
  const deployables = [
    overlay("a", { environment: { name: "prod", production: true } }),
    overlay("b", { environment: { name: null, production: false } }),
    overlay("c", {}),
  ];
  const policy: PolicyReport = {
    file: ".rollcast.yaml",
    from: "base",
    environments: [{ name: "prod", production: true, gate: PROD }],
    leftOut: [],
  };
  const at = (path: string) => ({ ...FINDING, deployable: `overlay:${path}` });

  it.each([
    ["a deployable of it", at("a"), PROD],
    ["a deployable of none", at("b"), GENERAL],
    ["a deployable whose environment nobody says", at("c"), GENERAL],
    ["the environment as a whole", { ...FINDING, deployable: null, environment: "prod" }, PROD],
    ["another environment as a whole", { ...at("a"), environment: "dev" }, GENERAL],
    ["no deployable", { ...FINDING, deployable: null }, GENERAL],
  ])("decides over %s", (_, finding, expected) => {
    expect(gateFor({ deployables, gate: GENERAL, policy })(finding)).toBe(expected);
    expect(gateFor({ deployables, gate: GENERAL })(finding)).toBe(GENERAL);
    expect(gateFor({ deployables, gate: GENERAL, policy: { ...policy, environments: [] } })(finding)).toBe(
      GENERAL,
    );
  });

  it("makes the verdict over all of them", () => {
    const judged = (...found: readonly Finding[]) =>
      judgeAll({ deployables, gate: GENERAL, policy, findings: found });
    expect(judged(at("a"))).toBe("fail");
    expect(judged(at("b"))).toBe("pass");
    expect(judged(at("b"), at("a"))).toBe("fail");
    expect(judged()).toBe("pass");
  });

  it("lets through what no entry means, and what only some entries mean not", () => {
    expect(judge([FINDING, { ...FINDING, check: "rwo-surge" }], PROD)).toBe("fail");
    expect(meets(FINDING, [...GENERAL, ...PROD])).toBe(true);
    expect(meets(FINDING, GENERAL)).toBe(false);
  });

  it("says what stands in an entry that is no condition", () => {
    expect(verdict(["single-replica:new:old", " single-replica "])).toBe(
      '"old" in "single-replica:new:old" is no condition. Write "single-replica", "single-replica:error", "single-replica:new" or "single-replica:error:new".',
    );
    expect(verdict([" single-replica "])).toBe("fail");
  });
});

describe("a check", () => {
  it("is the one of its name", () => {
    expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
  });
});

describe("findings", () => {
  it("are ordered by severity, then deployable", () => {
    const findings: readonly Finding[] = [
      { ...FINDING, deployable: "b" },
      FINDING,
      { ...FINDING, deployable: "c", severity: "error" },
    ];
    expect([...findings].sort(compareFindings).map(({ deployable }) => deployable)).toEqual(["c", "a", "b"]);
  });

  it("tell what was not analysed, as an error where nothing was", () => {
    const problem = {
      code: "build-failed",
      message: "cannot read x",
      side: "head",
      file: "a/k.yaml",
      line: 3,
    } as const;
    const change = { wasThere: () => false, wasRefused: false };
    expect(notAnalysedFindings("a", "none", [problem], change)).toMatchObject([
      {
        check: "not-analysed",
        severity: "error",
        deployable: "a",
        message: "cannot read x",
        file: "a/k.yaml",
        line: 3,
        isNew: true,
      },
    ]);
    expect(notAnalysedFindings("a", "partial", [problem], change)).toMatchObject([{ severity: "warning" }]);
    expect(notAnalysedFindings("a", "full", [problem], change)).toEqual([]);
  });

  it("blame no change for an overlay that needed the network before", () => {
    const problem = { code: "unsupported", message: "needs network", side: "head" } as const;
    const standing = { wasThere: () => true, wasRefused: true };
    expect(notAnalysedFindings("a", "none", [problem], standing)).toMatchObject([
      { severity: "warning", isNew: false },
    ]);
  });
});

describe("an exemption", () => {
  const exempted = (annotation: string) =>
    forecast(null, workload("apps/v1", "Deployment", "a", "{}", `{ rollcast.dev/ignore: "${annotation}" }`));

  it("keeps the finding, with the reason", () => {
    const { findings, problems } = exempted(
      "recreate-strategy, missing-readiness-probe: has no traffic\\nsingle-replica: one is enough",
    );
    expect(findings).toMatchObject([
      { check: "missing-readiness-probe", suppressed: { reason: "has no traffic" } },
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["missing-readiness-probe", "gives no reason for missing-readiness-probe"],
    ["missing-readiness-probe:  ", "gives no reason for missing-readiness-probe"],
    ["readiness: because", "names the unknown check readiness"],
  ])("is not honoured as %j", (annotation, fault) => {
    const { findings, problems } = exempted(annotation);
    expect(findings[0]?.suppressed).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: "invalid-suppression",
        message: expect.stringContaining(
          `Deployment web: the annotation \`rollcast.dev/ignore\` ${fault}`,
        ) as string,
      },
    ]);
  });
});
