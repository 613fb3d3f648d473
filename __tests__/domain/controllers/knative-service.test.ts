import { expect, it } from "vitest";
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
