import { expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const web = (replicas = "replicas: 2,", kind = "Deployment") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { ${replicas} template: { spec: { containers: [{ name: a, image: a }] } } }`,
  );
const hpa = (min: number, max: number, target = "kind: Deployment, name: web") =>
  manifest(
    "autoscaling/v2 HorizontalPodAutoscaler",
    `spec: { minReplicas: ${min}, maxReplicas: ${max}, scaleTargetRef: { apiVersion: apps/v1, ${target} } }`,
    "name: scaler, namespace: shop",
  );
const keda = manifest(
  "keda.sh/v1alpha1 ScaledObject",
  "spec: { minReplicaCount: 2, maxReplicaCount: 9, scaleTargetRef: { name: web } }",
  "name: scaler, namespace: shop",
);
const said = (scaler = "HorizontalPodAutoscaler", kind = "Deployment", replicas = 2) => [
  `warning: ${scaler} scaler scales ${kind} web, whose manifest says spec.replicas: ${replicas}: each time that it is applied there are ${replicas} pods again, whatever the autoscaler has made of them.`,
];

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["comes to a number of pods", web(), web() + hpa(2, 9), said()],
  ["of KEDA comes to a number of pods", web(), web() + keda, said("ScaledObject")],
  ["comes with its workload", manifest("v1 ConfigMap", "data: {}"), web() + hpa(2, 9), said()],
  ["is there, and a number comes", web("") + hpa(2, 9), web() + hpa(2, 9), said()],
  [
    "comes to a StatefulSet",
    web("replicas: 3,", "StatefulSet"),
    web("replicas: 3,", "StatefulSet") + hpa(1, 9, "kind: StatefulSet, name: web"),
    said(undefined, "StatefulSet", 3),
  ],
  ["has another range than the one number", web() + hpa(2, 2), web() + hpa(2, 9), said()],
])("an autoscaler that %s: each apply sets that back", (_, base, head, expected) => {
  expect(told("removed-object", base, head).filter((each) => each.includes("spec.replicas"))).toEqual(
    expected,
  );
});

it.each<readonly [string, base: string, head: string]>([
  ["the workload leaves it to the autoscaler", web(""), web("") + hpa(2, 9)],
  ["both were there", web() + hpa(2, 9), web("replicas: 3,") + hpa(3, 12)],
  ["the autoscaler keeps that number", web(), web() + hpa(2, 2)],
  ["it scales something else", web(), web() + hpa(2, 9, "kind: Deployment, name: api")],
])("but not where %s", (_, base, head) => {
  expect(told("removed-object", base, head)).toEqual([]);
});

it("says to leave the number out later, not at once", () => {
  const [finding] = findings("removed-object", [web(), web() + hpa(2, 9)]);
  expect(finding?.remediation).toContain("in a merge after this one");
});

it("is quiet where whoever applies it leaves the number as it is", () => {
  const replicasLeft = ['["apps","Deployment","shop","web"]'];
  expect(told("removed-object", web(), web() + hpa(2, 9), { replicasLeft })).toEqual([]);
});
