import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const cronJob = (image: string, suspend: boolean) => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec:
  suspend: ${String(suspend)}
  jobTemplate: { spec: { template: { spec: { containers: [{ name: web, image: "${image}" }] } } } }`;

it("takes a new image at its next run", () => {
  expect(forecast(cronJob("a:1", false), cronJob("a:2", false)).workloads).toMatchObject([
    { effect: "nextRun" },
  ]);
});

it("waits while it is suspended", () => {
  expect(forecast(cronJob("a:1", true), cronJob("a:2", true)).workloads).toMatchObject([
    { effect: "none", heldBack: "suspended" },
  ]);
});
