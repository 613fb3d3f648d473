import { describe, expect, it } from "vitest";
import { findings, PROBED, restart, restartFindings } from "./check-fixture.ts";

describe("recreate-strategy", () => {
  it.each([1, 3])("is a warning, and unsafe, with %d replicas", (replicas) => {
    const spec = `, replicas: ${replicas}, strategy: { type: Recreate }`;
    expect(restartFindings(PROBED, spec)).toEqual([["recreate-strategy", "warning", true]]);
  });

  it("is not found where pods are surged", () => {
    expect(restartFindings(PROBED, ", replicas: 3")).toEqual([]);
  });
});

it("says what happens, as news only where the strategy is", () => {
  const told = (before: string, after: string) => {
    const [base] = restart(PROBED, `, replicas: 3${before}`);
    const [, head] = restart(PROBED, `, replicas: 3${after}`);
    return findings("recreate-strategy", [base, head]).map(({ isNew, message }) => [isNew, message]);
  };
  const RECREATE = ", strategy: { type: Recreate }";
  const SAID =
    "Its strategy is `Recreate`: no pod runs between the end of the old ones and the start of the new ones.";
  expect(told(RECREATE, RECREATE)).toEqual([[false, SAID]]);
  expect(told("", RECREATE)).toEqual([[true, SAID]]);
  expect(told(RECREATE, "")).toEqual([]);
});
