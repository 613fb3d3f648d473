import { describe, expect, it } from "vitest";
import { PROBED, restartFindings } from "./check-fixture.ts";

describe("recreate-strategy", () => {
  it.each([1, 3])("is a warning, and unsafe, with %d replicas", (replicas) => {
    const spec = `, replicas: ${replicas}, strategy: { type: Recreate }`;
    expect(restartFindings(PROBED, spec)).toEqual([["recreate-strategy", "warning", true]]);
  });

  it("is not found where pods are surged", () => {
    expect(restartFindings(PROBED, ", replicas: 3")).toEqual([]);
  });
});
