import { describe, expect, it } from "vitest";
import { notAnalysedFindings } from "../../../src/domain/policy/not-analysed.ts";
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
