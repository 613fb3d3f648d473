import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{ replicas: 3 }", "restart", undefined, 3],
  ["{}", "restart", undefined, 1],
  ["{ paused: true }", "none", "paused", null],
  ["{ replicas: 0 }", "none", "noReplicas", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps/v1", "Deployment", spec)).toEqual([effect, heldBack, pods]);
});

it.each([
  ["{ paused: true }", "{}", "unknown"],
  ["{}", "{ paused: true }", undefined],
])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("apps/v1", "Deployment", base, head)).toBe(effect);
});
