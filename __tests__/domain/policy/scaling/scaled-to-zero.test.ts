import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const autoscaler = (minReplicas: number, name = "web") =>
  manifest(
    "autoscaling/v2 HorizontalPodAutoscaler",
    `spec: { minReplicas: ${minReplicas}, maxReplicas: 1, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }, metrics: [{ type: External, external: { metric: { name: probe }, target: { type: Value, value: "1" } } }] }`,
    `name: ${name}, namespace: shop`,
  );
const TOLD =
  "warning: HorizontalPodAutoscaler web may have no pods at all (spec.minReplicas 0): before Kubernetes 1.37 the API server refuses it, unless the gate HPAScaleToZero is on.";

it.each([
  ["begins to allow none", autoscaler(1), autoscaler(0), [TOLD]],
  ["is new", "", autoscaler(0), [TOLD]],
  ["allows none as before", autoscaler(0), autoscaler(0).replace("maxReplicas: 1", "maxReplicas: 2"), []],
  ["allows none beside another one that did", autoscaler(0, "a"), autoscaler(0, "a") + autoscaler(0), []],
  ["no longer allows none", autoscaler(0), autoscaler(1), []],
])("tells of an autoscaler that %s", (_, base, head, expected) => {
  expect(told("apply-fails", base, head)).toEqual(expected);
});
