import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{ replicas: 5, updateStrategy: { partition: 3 } }", "restart", undefined, 2],
  ["{ replicas: 5, updateStrategy: { partition: 5 } }", "none", "partition", null],
  ["{ replicas: 5, updateStrategy: { paused: true } }", "none", "paused", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps.kruise.io/v1alpha1", "CloneSet", spec)).toEqual([effect, heldBack, pods]);
});

it.each([
  ["{ updateStrategy: { paused: true } }", "{}", "unknown"],
  ["{}", "{ scaleStrategy: { podsToDelete: [web-a] } }", "unknown"],
  ["{ scaleStrategy: { podsToDelete: [web-a] } }", "{}", undefined],
])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("apps.kruise.io/v1alpha1", "CloneSet", base, head)).toBe(effect);
});
