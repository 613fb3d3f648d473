import { expect, it } from "vitest";
import { newImage } from "./outcome-of.ts";

it.each([
  ["{}", "none", "onDelete", null],
  ["{ replicas: 0 }", "none", "noReplicas", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps/v1", "ReplicaSet", spec)).toEqual([effect, heldBack, pods]);
});
