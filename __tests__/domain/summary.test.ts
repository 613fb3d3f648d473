import { describe, expect, it } from "vitest";
import type { OverlayForecast } from "../../src/domain/forecast.ts";
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
    const overlay: OverlayForecast = {
      path: "overlays/prod",
      status: "changed",
      touched: true,
      analysis: "full",
      builder: "embedded",
      ...result,
    };
    const partial: OverlayForecast = {
      ...overlay,
      path: "overlays/dev",
      analysis: "partial",
      workloads: [],
      staleConfigs: [],
    };
    expect(summarise({ filesChanged: 3, overlaysTotal: 7 }, [overlay, partial], result.findings)).toEqual({
      filesChanged: 3,
      overlaysTotal: 7,
      overlaysAffected: 2,
      overlaysNotAnalysed: 1,
      restarts: 1,
      unsafeRestarts: 1,
      staleConfigs: 1,
    });
    const suppressed = result.findings.map((finding) => ({ ...finding, suppressed: { reason: "known" } }));
    expect(summarise({ filesChanged: 3, overlaysTotal: 7 }, [overlay], suppressed).unsafeRestarts).toBe(0);
  });
});
