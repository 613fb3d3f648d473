import { describe, expect, it } from "vitest";
import { PROBED, restartFindings } from "./check-fixture.ts";

describe("max-unavailable-all", () => {
  it("is an error where all pods may go at once", () => {
    const spec = ", replicas: 3, strategy: { rollingUpdate: { maxUnavailable: 100% } }";
    expect(restartFindings(PROBED, spec)).toEqual([["max-unavailable-all", "error", true]]);
  });

  it("is not found where some must stay", () => {
    const spec = ", replicas: 3, strategy: { rollingUpdate: { maxUnavailable: 50% } }";
    expect(restartFindings(PROBED, spec)).toEqual([]);
  });
});
