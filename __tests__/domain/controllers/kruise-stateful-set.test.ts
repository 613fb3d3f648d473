import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{ replicas: 3 }", "restart", undefined, 3],
  ["{ replicas: 3, updateStrategy: { type: OnDelete } }", "none", "onDelete", null],
  ["{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 3 } } }", "none", "partition", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps.kruise.io/v1beta1", "StatefulSet", spec)).toEqual([effect, heldBack, pods]);
});

it.each([["{ updateStrategy: { rollingUpdate: { partition: 2 } } }", "{}", "unknown"]])(
  "the same image with %s, then %s: %s",
  (base, head, effect) => {
    expect(newSpec("apps.kruise.io/v1beta1", "StatefulSet", base, head)).toBe(effect);
  },
);
