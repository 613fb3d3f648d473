import { describe, expect, it } from "vitest";
import type { DeployableForecast } from "../../src/domain/forecast.ts";
import { summarise } from "../../src/domain/summary.ts";
import { forecast, workload } from "./forecast-of.ts";

const CONFIG = (value: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data: { A: "${value}" }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: stale }
spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: app } }, { configMapRef: { name: app } }] }] } } }
---
`;

describe("summarise", () => {
  it("counts workloads, once each, over all overlays", () => {
    const build = (version: string) =>
      CONFIG(version) +
      workload("apps/v1", "Deployment", `a:${version}`, "{ replicas: 2, strategy: { type: Recreate } }");
    const result = forecast(build("1"), build("2"));
    const overlay: DeployableForecast = {
      id: "overlay:overlays/prod",
      kind: "overlay",
      path: "overlays/prod",
      name: "overlays/prod",
      cluster: null,
      targetNamespace: null,
      applier: "unknown",
      status: "changed",
      touched: true,
      analysis: "full",
      builder: "embedded",
      ...result,
    };
    const partial: DeployableForecast = {
      ...overlay,
      id: "overlay:overlays/dev",
      path: "overlays/dev",
      analysis: "partial",
      workloads: [],
      staleConfigs: [],
    };
    const counts = {
      filesChanged: 3,
      deployablesTotal: 7,
      deployablesUnreached: 0,
      account: [],
      verdict: "pass",
    } as const;
    const { findings } = result;
    expect(summarise({ ...counts, deployables: [overlay, partial], findings })).toMatchObject({
      filesChanged: 3,
      deployablesTotal: 7,
      deployablesUnreached: 0,
      deployablesAffected: 2,
      deployablesNotAnalysed: 1,
      restarts: 1,
      unsafeRestarts: 1,
      pods: 2,
      staleConfigs: 1,
      level: "caution",
    });
    const suppressed = findings.map((finding) => ({ ...finding, suppressed: { reason: "known" } }));
    expect(summarise({ ...counts, deployables: [overlay], findings: suppressed }).unsafeRestarts).toBe(0);
  });
});
