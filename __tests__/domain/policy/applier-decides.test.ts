import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";

describe("applier-decides", () => {
  const base = workload("apps/v1", "Deployment", "a");
  const recreate = workload("apps/v1", "Deployment", "a", "{ strategy: { type: Recreate } }");
  const found = (result: ReturnType<typeof forecast>) =>
    result.findings
      .filter(({ check }) => check === "applier-decides" || check === "apply-fails")
      .map(({ check, severity }) => [check, severity]);

  it("is a warning where a default that nobody wrote refuses the change under server-side apply alone", () => {
    const result = forecast(base, recreate);
    expect(found(result)).toEqual([["applier-decides", "warning"]]);
    expect(result.findings.find(({ check }) => check === "applier-decides")?.message).toContain("Flux");
  });

  it("is refused, or nothing, where it is known who applies", () => {
    expect(found(forecast(base, recreate, { applier: "serverSide" }))).toEqual([["apply-fails", "error"]]);
    expect(found(forecast(base, recreate, { applier: "clientSide" }))).toEqual([]);
  });

  it("is not found where base wrote what goes", () => {
    const written = workload(
      "apps/v1",
      "Deployment",
      "a",
      "{ strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1 } } }",
    );
    expect(found(forecast(written, recreate))).toEqual([]);
  });

  it("is asked of what is new too: two of one name are refused by Flux's way alone", () => {
    const twice = workload("apps/v1", "Deployment", "a").replace(
      'image: "a" }',
      'image: "a", env: [{ name: A, value: "1" }, { name: A, value: "2" }] }',
    );
    const told = forecast("", twice).findings.filter(({ check }) => check === "applier-decides");
    expect(told).toMatchObject([{ severity: "warning", unsafe: false }]);
    expect(told[0]?.message).toMatch(/^The API server refuses it under .*Flux.* and takes it otherwise: /);
    expect(found(forecast("", twice, { applier: "clientSide" }))).toEqual([]);
    expect(found(forecast("", workload("apps/v1", "Deployment", "a")))).toEqual([]);
  });
});
