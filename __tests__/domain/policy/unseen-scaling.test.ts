import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const scaler = (min: number, max: number) => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { kind: Deployment, name: web }, minReplicas: ${min}, maxReplicas: ${max} }
`;
const web = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a }] } } }
`;

it.each([
  ["a floor of one", scaler(3, 5), scaler(1, 5), 1],
  ["a ceiling below the floor", scaler(5, 9), scaler(2, 3), 1],
  ["a lower ceiling", scaler(2, 9), scaler(2, 2), 1],
  ["a higher ceiling", scaler(2, 9), scaler(2, 12), 0],
  ["a lower floor", scaler(5, 9), scaler(3, 9), 0],
  ["a workload of the build", scaler(3, 5) + web, scaler(1, 5) + web, 0],
])("%s", (_, base, head, expected) => {
  expect(findings("unseen-scaling", [base, head])).toHaveLength(expected);
});
