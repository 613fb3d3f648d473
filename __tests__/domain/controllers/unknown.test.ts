import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([["{}", "unknown", undefined, null]])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("example.com/v1", "Runner", spec)).toEqual([effect, heldBack, pods]);
});

it.each([["{}", "{ size: 2 }", undefined]])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("example.com/v1", "Runner", base, head)).toBe(effect);
});
