import { describe, expect, it } from "vitest";
import { autoscalerOf, boundsOf, isAutoscaler } from "../../../src/domain/controllers/autoscaling.ts";
import { deploymentPace, replacementPace, resolveCount } from "../../../src/domain/controllers/arithmetic.ts";
import { deployment, objectOf, side } from "./objects-of.ts";

describe("the bounds of an autoscaler", () => {
  const scaler = (apiVersion: string, kind: string, spec: string, metadata = "name: s") =>
    `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { ${metadata} }, spec: { ${spec} } }`;
  const PAUSED = "autoscaling.keda.sh/paused-replicas";
  it.each<readonly [string, readonly [number, number] | undefined]>([
    [scaler("autoscaling/v2", "HorizontalPodAutoscaler", "minReplicas: 2, maxReplicas: 5"), [2, 5]],
    [scaler("autoscaling/v1", "HorizontalPodAutoscaler", "maxReplicas: 5"), [1, 5]],
    [scaler("autoscaling/v2", "HorizontalPodAutoscaler", "a: b"), [1, Infinity]],
    [scaler("autoscaling/v2", "HorizontalPodAutoscaler", "minReplicas: 0, maxReplicas: 5"), [0, 5]],
    [scaler("keda.sh/v1alpha1", "ScaledObject", "minReplicaCount: 2, maxReplicaCount: 5"), [2, 5]],
    [scaler("keda.sh/v1alpha1", "ScaledObject", "minReplicaCount: 3, idleReplicaCount: 0"), [0, 100]],
    [scaler("keda.sh/v1alpha1", "ScaledObject", "a: b"), [0, 100]],
    [scaler("keda.sh/v1alpha1", "ScaledObject", "a: b", `name: s, annotations: { ${PAUSED}: "3" }`), [3, 3]],
    [
      scaler("keda.sh/v1alpha1", "ScaledObject", "a: b", `name: s, annotations: { ${PAUSED}: "x" }`),
      [0, 100],
    ],
    [scaler("example.com/v1", "HorizontalPodAutoscaler", "maxReplicas: 5"), undefined],
    [scaler("example.com/v1", "ScaledObject", "maxReplicaCount: 5"), undefined],
    [scaler("autoscaling/v2", "ScaledObject", "maxReplicaCount: 5"), undefined],
    [scaler("keda.sh/v1alpha1", "HorizontalPodAutoscaler", "maxReplicas: 5"), undefined],
    [scaler("keda.sh/v1alpha1", "ScaledJob", "maxReplicaCount: 5"), undefined],
  ])("%s: %j", (yaml, expected) => {
    const object = objectOf(yaml);
    expect(boundsOf(object)).toEqual(
      expected === undefined ? undefined : { minReplicas: expected[0], maxReplicas: expected[1] },
    );
    expect(isAutoscaler(object)).toBe(expected !== undefined);
  });

  it("are those of the first that is one", () => {
    const of = (apiVersion: string, name: string, most: number) =>
      `---\n${scaler(apiVersion, "HorizontalPodAutoscaler", `maxReplicas: ${most}, scaleTargetRef: { kind: Deployment, name: web }`, `name: ${name}`)}\n`;
    const text =
      `${deployment("name: web")}\n` +
      of("example.com/v1", "a", 3) +
      of("autoscaling/v2", "b", 5) +
      of("autoscaling/v2", "c", 7);
    const { index, workloads } = side(text);
    const [web] = workloads.values();
    expect(web && autoscalerOf(web, index)).toMatchObject({ maxReplicas: 5 });
  });

  it.each([
    ["name: s", "{ kind: Deployment, name: web }", true],
    ["name: s", "{ name: web }", true],
    ["name: s", "{ kind: StatefulSet, name: web }", false],
    ["name: s", "{ kind: Deployment, name: other }", false],
    ["name: s, namespace: n", "{ kind: Deployment, name: web }", false],
  ])("of %s with the target %s are the Deployment's: %s", (metadata, target, expected) => {
    const build = side(
      `${deployment("name: web")}\n---\n${scaler("example.com/v1", "ScaledObject", "a: b")}\n---\n${scaler("keda.sh/v1alpha1", "ScaledObject", `scaleTargetRef: ${target}`, metadata)}`,
    );
    const [workload] = build.workloads.values();
    expect(workload === undefined ? undefined : autoscalerOf(workload, build.index)?.object.name).toBe(
      expected ? "s" : undefined,
    );
  });
});

describe("arithmetic at the edges", () => {
  it.each<readonly [number | string | undefined, number | string | undefined, object]>([
    [0, 0, { maxSurge: 0, maxUnavailable: 1, minAvailable: 3, waves: 4 }],
    [1, 0, { maxSurge: 1, maxUnavailable: 0, minAvailable: 4, waves: 4 }],
    [0, 2, { maxSurge: 0, maxUnavailable: 2, minAvailable: 2, waves: 2 }],
    ["50%", "0%", { maxSurge: 2, maxUnavailable: 0, minAvailable: 4, waves: 2 }],
    ["x", "y", { maxSurge: 0, maxUnavailable: 1, minAvailable: 3, waves: 4 }],
    [0, "100%", { maxSurge: 0, maxUnavailable: 4, minAvailable: 0, waves: 1 }],
  ])("surge %j and unavailable %j of 4 pods", (surge, unavailable, expected) => {
    expect(deploymentPace(4, surge, unavailable)).toEqual(expected);
  });

  it.each([
    [0, 0, 1, { maxSurge: 0, maxUnavailable: 0, minAvailable: 0, waves: 0 }],
    [3, 0, 1, { maxSurge: 0, maxUnavailable: 1, minAvailable: 3, waves: 0 }],
    [3, 3, 0, { maxSurge: 0, maxUnavailable: 1, minAvailable: 2, waves: 3 }],
    [3, 3, 9, { maxSurge: 0, maxUnavailable: 3, minAvailable: 0, waves: 1 }],
    [5, 2, 3, { maxSurge: 0, maxUnavailable: 3, minAvailable: 3, waves: 1 }],
  ])("of %d pods %d are replaced by %d", (replicas, replaced, step, expected) => {
    expect(replacementPace(replicas, replaced, step)).toEqual(expected);
  });

  it.each([["x25%"], ["25%x"], ["-25%"], ["2.5%"], [""]])("%j is no share", (value) => {
    expect(resolveCount(value, 10, "up")).toBeUndefined();
  });
});
