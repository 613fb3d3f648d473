import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultsOfNew } from "../../src/kubernetes/apply.ts";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { changedLaterFields } from "../../src/kubernetes/later-fields.ts";
import { isMap } from "../../src/yaml/value.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

/**
 * Where Kubernetes 1.37.2 says otherwise of a new object than 1.36.3 does, of 20,686 with one field changed: the change,
 * and a letter for each (taken, refused).
 */
const DIFFERENCES = readFileSync(new URL("recorded/kubernetes-1.37.2-fields.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** Not told, with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /volumes\.\d+\.image\.reference taken away/,
    "A volume of an image without an image mounts nothing in any release.",
  ],
];
const TOLD = [/rollingUpdate\.maxUnavailable /, /clusterTrustBundle /, /minReplicas 0:/];

describe("what Kubernetes 1.37.2 says otherwise than 1.36.3", () => {
  it.each(DIFFERENCES)("is told, or left out by name: %s", (difference) => {
    const isLeftOut = LEFT_OUT.some(([change]) => change.test(difference));
    expect(isLeftOut || TOLD.some((change) => change.test(difference))).toBe(true);
  });

  it.each([
    [
      "StatefulSet",
      "{updateStrategy: {rollingUpdate: {maxUnavailable: 0}}}",
      "spec.updateStrategy.rollingUpdate.maxUnavailable",
    ],
    [
      "Deployment",
      "{template: {spec: {volumes: [{name: v, projected: {sources: [{clusterTrustBundle: {}}]}}]}}}",
      "spec.template.spec.volumes[v].projected.sources[0].clusterTrustBundle",
    ],
  ])("is told of a %s with %s", (kind, spec, path) => {
    const [base, head] = manifestsOf(
      ["{}", spec]
        .map((each) => `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: a}, spec: ${each}}`)
        .join("\n---\n"),
    ).map(({ object }) => object);
    const facts = kindFacts("apps/v1", kind);
    if (facts === undefined || base === undefined || head === undefined) throw new Error("No such kind.");
    expect(changedLaterFields(base, head, facts.type)).toEqual([{ path, known: 34, on: 37 }]);
  });

  it.each([
    [
      "no metric",
      "",
      [
        "spec.minReplicas must be at least 1 (Kubernetes 1.37 takes 0 beside a metric of an object or from outside)",
      ],
    ],
    [
      "a metric from outside",
      ", metrics: [{type: External, external: {metric: {name: queue}, target: {type: Value, value: 1}}}]",
      [],
    ],
  ])("is told of an autoscaler that may have no pods, by %s", (_, metrics, faults) => {
    const [object] = manifestsOf(
      `{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: a}, spec: {minReplicas: 0, maxReplicas: 1, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}${metrics}}}`,
    ).map((manifest) => manifest.object);
    const facts = kindFacts("autoscaling/v2", "HorizontalPodAutoscaler");
    if (facts === undefined || !isMap(object)) throw new Error("No such kind.");
    expect(faultsOfNew(object, facts).serverSide.map(({ message }) => message)).toEqual(faults);
  });
});
