import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const kafka = (version: string, label = "a") => `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: web, labels: { x: ${label} } }
spec: { kafka: { version: ${version} } }`;

it("does nobody knows what with a changed spec", () => {
  expect(forecast(kafka("4.0.0"), kafka("4.1.0")).workloads).toMatchObject([
    {
      effect: "unknown",
      reason: "What restarts was not analysed: an operator runs the pods of this Kafka.",
    },
  ]);
});

it("does nothing where only labels change", () => {
  expect(forecast(kafka("4.0.0"), kafka("4.0.0", "b")).workloads).toEqual([]);
});
