import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{}", "restart", undefined, null],
  ["{ updateStrategy: { type: OnDelete } }", "none", "onDelete", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps/v1", "DaemonSet", spec)).toEqual([effect, heldBack, pods]);
});

it.each([["{ updateStrategy: { type: OnDelete } }", "{}", "unknown"]])(
  "the same image with %s, then %s: %s",
  (base, head, effect) => {
    expect(newSpec("apps/v1", "DaemonSet", base, head)).toBe(effect);
  },
);
