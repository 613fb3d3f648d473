import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const deployment = (replicas: string, image = "a") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { ${replicas} template: { spec: { containers: [{ name: web, image: ${image} }] } } }
`;
const SCALER = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { minReplicas: 2, maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;

function told(base: string, head: string): readonly unknown[] {
  return forecast(base, head).workloads.map(({ effect, podsAtBase, podsAtHead }) => [
    effect,
    podsAtBase,
    podsAtHead,
  ]);
}

it.each([
  ["replicas: 3,", "replicas: 0,", [["scale", 3, 0]]],
  ["replicas: 0,", "replicas: 3,", [["scale", 0, 3]]],
  ["replicas: 3,", "replicas: 1,", [["scale", 3, 1]]],
  ["replicas: 3,", "", [["scale", 3, 1]]],
  ["replicas: 5,", "replicas: 3,", [["scale", 5, 3]]],
  ["replicas: 3,", "replicas: 5,", [["none", undefined, undefined]]],
])("from %s to %s: %j", (base, head, expected) => {
  expect(told(deployment(base), deployment(head))).toEqual(expected);
});

it("says that pods end where replicas goes while an autoscaler comes", () => {
  expect(told(deployment("replicas: 4,"), deployment("") + SCALER)).toEqual([["scale", 4, null]]);
  expect(told(deployment("replicas: 4,") + SCALER, deployment("") + SCALER)).toEqual([["scale", 4, null]]);
  expect(told(deployment("replicas: 4,"), deployment("replicas: 4,") + SCALER)).toEqual([]);
  expect(told(deployment("replicas: 1,"), deployment("") + SCALER)).toEqual([]);
});

it("stays a restart where the pods are replaced too", () => {
  expect(told(deployment("replicas: 4,", "a"), deployment("", "b") + SCALER)).toEqual([["restart", 4, null]]);
  expect(told(deployment("replicas: 4,", "a"), deployment("replicas: 2,", "b"))).toEqual([["restart", 4, 2]]);
  expect(told(deployment("replicas: 4,", "a"), deployment("", "b"))).toEqual([["restart", 4, 1]]);
  expect(told(deployment("replicas: 2,", "a"), deployment("replicas: 4,", "b"))).toEqual([
    ["restart", undefined, undefined],
  ]);
});

it("ends pods also where the others wait for the new template", () => {
  const paused = (replicas: number, image: string) =>
    deployment(`paused: true, replicas: ${replicas},`, image);
  expect(told(paused(5, "a"), paused(1, "b"))).toEqual([["none", 5, 1]]);
  const onDelete = (replicas: number, image: string) =>
    deployment(`updateStrategy: { type: OnDelete }, replicas: ${replicas},`, image).replace(
      "kind: Deployment",
      "kind: StatefulSet",
    );
  expect(told(onDelete(3, "a"), onDelete(1, "b"))).toEqual([["none", 3, 1]]);
});

const bounds = (min: number, max: number) =>
  SCALER.replace("minReplicas: 2, maxReplicas: 5", `minReplicas: ${min}, maxReplicas: ${max}`);

it.each([
  ["a ceiling below what runs", bounds(3, 5), bounds(1, 1), [["scale", 3, null]]],
  ["a floor of one", bounds(3, 5), bounds(1, 5), [["scale", 3, null]]],
  ["a lower floor", bounds(5, 9), bounds(3, 9), []],
  ["a higher floor", bounds(1, 5), bounds(3, 5), []],
  ["a lower ceiling", bounds(2, 10), bounds(2, 2), [["scale", null, null]]],
  ["a higher ceiling", bounds(2, 3), bounds(2, 10), []],
])("tells what %s takes from a workload that stays as it is", (_, base, head, expected) => {
  expect(told(deployment("") + base, deployment("") + head)).toEqual(expected);
});

it.each([
  ["replicas: 10,", bounds(2, 5), [["scale", 10, null]]],
  ["replicas: 3,", bounds(1, 5), [["scale", 3, null]]],
  ["replicas: 3,", bounds(3, 5), []],
  ["replicas: 0,", bounds(1, 5), []],
])("tells what a new autoscaler takes from %s", (replicas, scaler, expected) => {
  expect(told(deployment(replicas), deployment(replicas) + scaler)).toEqual(expected);
});

it("tells of a lower ceiling beside a restart and beside an annotation", () => {
  const at = (image: string, max: number) =>
    deployment("replicas: 5,").replace("image: a", `image: ${image}`) + bounds(2, max);
  expect(told(at("a", 9), at("b", 3))).toEqual([["restart", null, null]]);
  const noted = deployment("replicas: 5,").replace("name: web", "name: web, annotations: { a: b }");
  expect(told(at("a", 9), noted + bounds(2, 3))).toEqual([["scale", null, null]]);
});

it("releases what has gathered where there were no pods", () => {
  const [workload] = forecast(deployment("replicas: 0,"), deployment("replicas: 3,")).workloads;
  expect(workload).toMatchObject({ effect: "scale", releases: true });
});

it("names the field by which a Job has no pods", () => {
  const job = (parallelism: number) =>
    `apiVersion: batch/v1\nkind: Job\nmetadata: { name: once }\nspec: { parallelism: ${parallelism}, template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } }\n`;
  const [workload] = forecast(job(2), job(0)).workloads;
  expect(workload?.reason).toBe("All its pods end: spec.parallelism becomes 0.");
});
