import { describe, expect, it } from "vitest";
import { bothSides, forPeople, isNews, labelBrokenBase } from "../../../src/domain/problems/two-sides.ts";
import type { Problem } from "../../../src/model/problem.ts";

const chart: Problem = { code: "partly-analysed", message: "A chart was left out.", file: "k.yaml", line: 3 };
const atBase = { ...chart, side: "base" as const };
const atHead = { ...chart, side: "head" as const };

describe("the problems of two sides", () => {
  it("are of no side where both have them, wherever the line has moved", () => {
    expect(bothSides({ base: [{ ...atBase, line: 9 }], head: [atHead] })).toEqual([chart]);
  });

  it("are of no side where what lies elsewhere is named by another file", () => {
    const remote = { ...chart, fault: "remote" as const };
    const sides = {
      base: [{ ...remote, side: "base" as const, file: "k.yml" }],
      head: [{ ...remote, side: "head" as const }],
    };
    expect(bothSides(sides)).toEqual([remote]);
  });

  it("are of their side where only one has them, head first", () => {
    const other = { ...atBase, message: "Another chart was left out." };
    expect(bothSides({ base: [other], head: [atHead] })).toEqual([atHead, other]);
  });

  it("say the same words once, though something else is behind them, and then of head", () => {
    const sides = { base: [{ ...atBase, identity: "a" }], head: [{ ...atHead, identity: "b" }] };
    expect(bothSides(sides).map(forPeople)).toEqual([atHead]);
  });

  it("do not blame head for a base that did not build", () => {
    const broken: Problem = { code: "build-failed", message: "It does not build." };
    expect(labelBrokenBase({ ...broken, side: "base" }).code).toBe("base-build-failed");
    expect(labelBrokenBase({ ...broken, side: "head" }).code).toBe("build-failed");
  });

  it("tell of what a release decides only at head", () => {
    const decided: Problem = { code: "release-decides", message: "An earlier release does not." };
    expect([isNews({ ...decided, side: "base" }), isNews({ ...decided, side: "head" })]).toEqual([
      false,
      true,
    ]);
  });
});
