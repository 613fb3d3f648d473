import { describe, expect, it } from "vitest";
import { forecastOverlay } from "../../src/domain/overlay.ts";
import { readDifferences, readRecordedCases } from "./recorded-cases.ts";

/**
 * The recorded cases, applied both ways to running control planes of other releases (`scripts/judge-cluster`): these have
 * what is otherwise than under Kubernetes 1.36.3. Of what 1.34 refuses as base nothing is known.
 */
const RELEASES = [
  ["1.34.4", 9],
  ["1.37.2", 0],
] as const;

const cases = new Map(readRecordedCases("1.36.3").map((each) => [each.id, each]));

describe.each(RELEASES)("what a cluster of Kubernetes %s did otherwise than 1.36.3", (release, count) => {
  const differences = readDifferences(release);

  it("is little", () => {
    expect(differences.map(([id]) => id).filter((id) => !cases.has(id))).toEqual([]);
    expect(differences.length).toBe(count);
  });

  it("is told in the forecast's reason", () => {
    const silent = differences.flatMap(([id, happened]) => {
      const found = cases.get(id);
      const judged = [...happened.values()].some(({ serverSide }) => serverSide !== "baseRefused");
      if (found === undefined || !judged) return [];
      const { workloads } = forecastOverlay({
        id,
        base: found.base,
        head: found.head,
        applier: "serverSide",
      });
      const reasons = workloads.map(({ reason = "" }) => reason);
      return reasons.some((reason) => /Kubernetes before 1\.3[5-7] /.test(reason))
        ? []
        : [`${id}: ${reasons.join()}`];
    });
    expect(silent).toEqual([]);
  });
});
