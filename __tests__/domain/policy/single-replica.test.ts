import { describe, expect, it } from "vitest";
import { findings, PROBED, restart, restartFindings } from "./check-fixture.ts";

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

it.each<readonly [containers: string, spec: string, message: string]>([
  [
    UNPROBED,
    "",
    "It has one pod, and it is ended as soon as the new one's process runs, since no `readinessProbe` says when it can serve.",
  ],
  [
    PROBED,
    ", strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }",
    "It has one pod, and it is ended before the new one starts.",
  ],
])("of %s%s says: %s", (containers, spec, message) => {
  const told = (change: readonly [string, string]) =>
    findings("single-replica", change).map((each) => [each.isNew, each.message]);
  expect(told(restart(containers, spec))).toEqual([[false, message]]);
  const [base] = restart(containers, `, replicas: 2${spec}`);
  const [, head] = restart(containers, `, replicas: 1${spec}`);
  expect(told([base, head])).toEqual([[true, message]]);
});

it("is not found of no pods, nor where Recreate is told", () => {
  expect(restartFindings(UNPROBED, ", replicas: 0")).toEqual([]);
  expect(findings("single-replica", restart(UNPROBED, ", strategy: { type: Recreate }"))).toEqual([]);
});

it("is not found for a Job that is recreated: nobody calls it, and mostly it has ended", () => {
  const job = (image: string) => `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, annotations: { kustomize.toolkit.fluxcd.io/force: enabled } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: m, image: "${image}" }] } } }
`;
  expect(findings("single-replica", [job("m:1"), job("m:2")])).toEqual([]);
});
