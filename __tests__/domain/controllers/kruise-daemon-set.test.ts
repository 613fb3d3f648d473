import { expect, it } from "vitest";
import { newImage } from "./outcome-of.ts";

it.each([
  ["{}", "restart", undefined, null],
  ["{ updateStrategy: { type: OnDelete } }", "none", "onDelete", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps.kruise.io/v1alpha1", "DaemonSet", spec)).toEqual([effect, heldBack, pods]);
});
