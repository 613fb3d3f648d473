import { expect, it } from "vitest";
import { findings, messages } from "./check-fixture.ts";

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

it("says how many it keeps, and kept", () => {
  const other = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n";
  expect(messages("unseen-scaling", scaler(3, 5), scaler(1, 4))).toEqual([
    "HorizontalPodAutoscaler web keeps 1 to 4 pods of web from now on, where it kept 3 to 5.",
  ]);
  expect(messages("unseen-scaling", scaler(1, 5), scaler(1, 5))).toEqual([]);
  expect(messages("unseen-scaling", other, scaler(1, 5) + other)).toEqual([]);
  const nameless = (max: number) => scaler(1, max).replace("kind: Deployment, name: web", "kind: Deployment");
  expect(messages("unseen-scaling", nameless(5), nameless(4))).toEqual([
    "HorizontalPodAutoscaler web keeps 1 to 4 pods of  from now on, where it kept 1 to 5.",
  ]);
});

it.each([
  ["of its namespace", "namespace: shop, name: web", 0],
  ["of another namespace", "namespace: other, name: web", 1],
  ["of another name", "namespace: shop, name: api", 1],
])("counts a workload %s as its own", (_, metadata, expected) => {
  const own = (min: number) => scaler(min, 5).replace("{ name: web }", "{ name: web, namespace: shop }");
  const beside = web.replace("name: web }", `${metadata} }`);
  expect(messages("unseen-scaling", own(3) + beside, own(1) + beside)).toHaveLength(expected);
});

it("is a warning", () => {
  const found = findings("unseen-scaling", [scaler(3, 5), scaler(1, 4)]);
  expect(found.map(({ severity, unsafe }) => [severity, unsafe])).toEqual([["warning", false]]);
});
