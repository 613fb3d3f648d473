import { describe, expect, it } from "vitest";
import { PROBED, restartFindings } from "./check-fixture.ts";

const UNPROBED = "[{ name: app, image: a }]";

describe("single-replica", () => {
  it("is a warning where nothing proves that the one new pod is ready", () => {
    expect(restartFindings(UNPROBED, ", replicas: 1")).toEqual([["single-replica", "warning", true]]);
  });

  it("is unsafe where the one pod goes before the new one comes", () => {
    const spec = ", strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }";
    expect(restartFindings(PROBED, spec)).toEqual([["single-replica", "warning", true]]);
  });

  it("is not found for one pod that is surged and proven ready", () => {
    expect(restartFindings(PROBED, ", replicas: 1")).toEqual([]);
  });

  it("is not found when an autoscaler keeps two", () => {
    const scaler = (min: number) => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { minReplicas: ${min}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;
    expect(restartFindings(UNPROBED, "", scaler(2))).toEqual([]);
    expect(restartFindings(UNPROBED, "", scaler(1))).toEqual([["single-replica", "warning", true]]);
  });
});
