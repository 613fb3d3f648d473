import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const scaledJob = (image: string, more = "") => `
apiVersion: keda.sh/v1alpha1
kind: ScaledJob
metadata: { name: web }
spec:
  jobTargetRef: { template: { spec: { containers: [{ name: web, image: "${image}" }] } } }
  ${more}`;

it("ends its running Jobs whenever it changes", () => {
  expect(forecast(scaledJob("a:1"), scaledJob("a:2")).workloads).toMatchObject([{ effect: "restart" }]);
  expect(forecast(scaledJob("a:1"), scaledJob("a:1", "maxReplicaCount: 3")).workloads).toMatchObject([
    { effect: "restart" },
  ]);
});

it("leaves them to end by themselves with a gradual rollout", () => {
  const gradual = "rollout: { strategy: gradual }";
  expect(forecast(scaledJob("a:1", gradual), scaledJob("a:2", gradual)).workloads).toMatchObject([
    { effect: "nextRun" },
  ]);
});
