import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([["{}", "restart", undefined, null]])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("serving.knative.dev/v1", "Service", spec)).toEqual([effect, heldBack, pods]);
});

it.each([
  [
    "{ traffic: [{ latestRevision: true, percent: 100 }] }",
    "{ traffic: [{ revisionName: a, percent: 100 }] }",
    "unknown",
  ],
])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("serving.knative.dev/v1", "Service", base, head)).toBe(effect);
});

describe("the least number of pods that a Revision keeps", () => {
  const service = (annotations: string) =>
    `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: web }\nspec: { template: { metadata: { annotations: ${annotations} }, spec: { containers: [{ image: a }] } } }\n`;
  const least = (count: number) => `{ autoscaling.knative.dev/min-scale: "${count}" }`;

  it.each([
    [least(2), least(0), [2, null]],
    [least(3), least(1), [3, null]],
    ['{ autoscaling.knative.dev/minScale: "1" }', "{}", [1, null]],
    [least(3), least(2), [undefined, undefined]],
    [least(0), least(1), [undefined, undefined]],
    ["{}", "{ a: b }", [undefined, undefined]],
    ["{}", '{ autoscaling.knative.dev/min-scale: "x" }', [undefined, undefined]],
  ])("%s, then %s: %j", (base, head, expected) => {
    const [found] = forecast(service(base), service(head)).workloads;
    expect(found?.effect).toBe("restart");
    expect([found?.podsAtBase, found?.podsAtHead]).toEqual(expected);
  });
});
