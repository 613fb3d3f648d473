import { describe, expect, it } from "vitest";
import {
  leftOverFindings,
  notAnalysedFindings,
  unknownPartFinding,
} from "../../../src/domain/policy/not-analysed.ts";
import type { AccountLine } from "../../../src/domain/forecast.ts";
import type { Problem } from "../../../src/model/problem.ts";

const STANDING = { wasThere: () => false, wasRefused: false };
const failed: Problem = { code: "build-failed", message: "It does not build.", file: "o/a.yaml", line: 3 };
const leftOut: Problem = { code: "partly-analysed", message: "A chart was left out.", side: "head" };

const told = (...args: Parameters<typeof notAnalysedFindings>) =>
  notAnalysedFindings(...args).map(({ severity, isNew, message }) => [severity, isNew, message]);

describe("not-analysed", () => {
  it("is an error where nothing was analysed, at the place of the problem", () => {
    expect(notAnalysedFindings("overlay:o", "none", [failed], STANDING)).toMatchObject([
      { check: "not-analysed", severity: "error", isNew: true, unsafe: false, file: "o/a.yaml", line: 3 },
    ]);
  });

  it("is a warning where a part was analysed, and nothing where all was", () => {
    expect(told("overlay:o", "partial", [leftOut], STANDING)).toEqual([["warning", true, leftOut.message]]);
    expect(told("overlay:o", "full", [leftOut], STANDING)).toEqual([]);
  });

  it("is a warning for what was refused on both sides, and not new for what was there", () => {
    const refused: Problem = { code: "unsupported", message: "It is remote." };
    expect(told("overlay:o", "none", [refused], { wasThere: () => true, wasRefused: true })).toEqual([
      ["warning", false, refused.message],
    ]);
  });

  it("is not found for what only informs", () => {
    const informed: Problem = { code: "load-restrictor", message: "A file outside of the root was read." };
    expect(told("overlay:o", "partial", [informed], STANDING)).toEqual([]);
  });
});

describe("changed files that nobody looked at", () => {
  const line = (path: string, reason: string, change: "added" | "removed" | "modified" = "modified") =>
    ({ path, change, line: "notAnalysed", deployables: [], reason, code: "template" }) as const;
  it("are one finding for each reason, with three names, at the file where there is one", () => {
    const account = [
      line("a", "why"),
      line("b", "why"),
      line("c", "why"),
      line("d", "why"),
      line("e", "other"),
    ];
    expect(leftOverFindings(account)).toMatchObject([
      { severity: "warning", isNew: true, unsafe: false, message: "a, b, c and 1 more: why" },
      { severity: "warning", message: "e: other", file: "e" },
    ]);
    expect(leftOverFindings(account)[0]).not.toHaveProperty("file");
    expect(leftOverFindings(account.slice(1, 4))[0]?.message).toBe("b, c, d: why");
  });

  it("have no place where the one file is gone", () => {
    expect(leftOverFindings([line("a", "why", "removed")])[0]).not.toHaveProperty("file");
    expect(leftOverFindings([])).toEqual([]);
  });

  it("and parts of a run that are missing are errors, with what to do", () => {
    const of = (code: Problem["code"]) => unknownPartFinding({ code, message: "m" });
    expect(of("not-fetched")).toMatchObject({
      ...{ severity: "error", isNew: true, unsafe: false, message: "m", deployable: null },
      remediation: "Fix what the message names, and let the run start again.",
    });
    expect(of("build-failed").remediation).toBe("Give the join one usable report of every shard.");
  });
});

describe("a problem of the base side", () => {
  it("is no error and no news", () => {
    const base: Problem = { ...failed, side: "base" };
    expect(told("overlay:o", "none", [base], STANDING)).toEqual([["warning", false, base.message]]);
    expect(told("overlay:o", "none", [{ ...failed, side: "head" }], STANDING)).toEqual([
      ["error", true, failed.message],
    ]);
  });
});

describe("all of a finding", () => {
  const REST = { check: "not-analysed", workload: null, unsafe: false };
  it("of changed files", () => {
    const line: AccountLine = {
      path: "tools/run.sh",
      change: "added",
      line: "notAnalysed",
      deployables: [],
      reason: "nothing says who applies it",
    };
    expect(leftOverFindings([line])).toEqual([
      {
        ...REST,
        severity: "warning",
        deployable: null,
        message: "tools/run.sh: nothing says who applies it",
        remediation: "Look at these files yourself, or let something that Rollcast knows apply them.",
        isNew: true,
        file: "tools/run.sh",
      },
    ]);
    const { reason: _, ...silent } = line;
    expect(leftOverFindings([silent]).map(({ message }) => message)).toEqual(["tools/run.sh: "]);
    expect(leftOverFindings([{ ...line, line: "inert" }])).toEqual([]);
  });

  it("of an overlay", () => {
    expect(
      notAnalysedFindings("overlay:o", "none", [failed, { ...leftOut, side: "base" }], STANDING),
    ).toEqual([
      {
        ...REST,
        severity: "error",
        deployable: "overlay:o",
        message: "It does not build.",
        remediation: "Fix what the message names, or allow what the build needs.",
        isNew: true,
        file: "o/a.yaml",
        line: 3,
      },
      {
        ...REST,
        severity: "warning",
        deployable: "overlay:o",
        message: "A chart was left out.",
        remediation: "Fix what the message names, or allow what the build needs.",
        isNew: false,
      },
    ]);
  });

  it("of a part of the change", () => {
    expect(unknownPartFinding({ code: "not-fetched", message: "m" })).toEqual({
      ...REST,
      severity: "error",
      deployable: null,
      message: "m",
      remediation: "Fix what the message names, and let the run start again.",
      isNew: true,
    });
  });
});
