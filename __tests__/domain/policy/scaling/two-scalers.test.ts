import { expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const web = (kind = "Deployment", replicas = "replicas: 2, ") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { ${replicas}template: { spec: { containers: [{ name: a, image: a }] } } }`,
  );
const hpa = (name: string, target = "kind: Deployment, name: web", version = "v2") =>
  manifest(
    `autoscaling/${version} HorizontalPodAutoscaler`,
    `spec: { minReplicas: 2, maxReplicas: 4, scaleTargetRef: { ${target} } }`,
    `name: ${name}, namespace: shop`,
  );
const keda = (name: string, target = "name: web") =>
  manifest(
    "keda.sh/v1alpha1 ScaledObject",
    `spec: { minReplicaCount: 2, maxReplicaCount: 4, scaleTargetRef: { ${target} } }`,
    `name: ${name}, namespace: shop`,
  );
const HPA = "HorizontalPodAutoscaler";
const said = (one: string, other: string, kind = "Deployment") => [
  `warning: ${one} scales ${kind} web, which ${other} scales too: none of them scales it while there are two.`,
];
const SET = "kind: StatefulSet, name: web";

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["comes", web() + hpa("a"), web() + hpa("a") + hpa("b"), said(`${HPA} b`, `${HPA} a`)],
  ["comes, before it by name", web() + hpa("b"), web() + hpa("a") + hpa("b"), said(`${HPA} a`, `${HPA} b`)],
  [
    "of an older version comes",
    web() + hpa("a"),
    web() + hpa("a") + hpa("b", undefined, "v1"),
    said(`${HPA} b`, `${HPA} a`),
  ],
  ["of KEDA comes", web() + hpa("a"), web() + hpa("a") + keda("b"), said("ScaledObject b", `${HPA} a`)],
  ["comes beside KEDA", web() + keda("b"), web() + hpa("a") + keda("b"), said(`${HPA} a`, "ScaledObject b")],
  [
    "of KEDA comes to its like",
    web() + keda("a"),
    web() + keda("a") + keda("b"),
    said("ScaledObject b", "ScaledObject a"),
  ],
  [
    "goes there from something else",
    web() + hpa("a") + hpa("b", "kind: Deployment, name: api"),
    web() + hpa("a") + hpa("b"),
    said(`${HPA} b`, `${HPA} a`),
  ],
  [
    "comes to a StatefulSet",
    web("StatefulSet") + hpa("a", SET),
    web("StatefulSet") + hpa("a", SET) + hpa("b", SET),
    said(`${HPA} b`, `${HPA} a`, "StatefulSet"),
  ],
  [
    "comes with a third",
    web() + hpa("c"),
    web() + hpa("a") + hpa("b") + hpa("c"),
    said(`${HPA} a`, `${HPA} c`),
  ],
  ["comes with the first", web(), web("Deployment", "") + hpa("a") + hpa("b"), said(`${HPA} a`, `${HPA} b`)],
])("a second autoscaler %s", (_, base, head, expected) => {
  expect(told("removed-object", base, head)).toEqual(expected);
});

it.each<readonly [string, base: string, head: string]>([
  ["it takes the place of the first", web() + hpa("a"), web() + hpa("b")],
  ["KEDA takes its place", web() + hpa("a"), web() + keda("a")],
  [
    "both were there",
    web() + hpa("a") + hpa("b"),
    web() + hpa("a") + hpa("b", "kind: Deployment, name: web", "v1"),
  ],
  ["it scales something else", web() + hpa("a"), web() + hpa("a") + hpa("b", "kind: Deployment, name: api")],
  ["it scales what has the same name", web() + hpa("a"), web() + hpa("a") + hpa("b", SET)],
  ["one of three goes", web() + hpa("a") + hpa("b") + hpa("c"), web() + hpa("a") + hpa("b")],
])("but not where %s", (_, base, head) => {
  expect(told("removed-object", base, head)).toEqual([]);
});

it("says to keep one", () => {
  expect(findings("removed-object", [web() + hpa("a"), web() + hpa("a") + hpa("b")])).toMatchObject([
    { remediation: "Keep one autoscaler for each workload." },
  ]);
});
