import { expect, it } from "vitest";
import { newImage } from "./outcome-of.ts";

it.each([
  ["{}", "applyFails", undefined, null],
  ["{ ttlSecondsAfterFinished: 60 }", "applyFails", undefined, null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("batch/v1", "Job", spec)).toEqual([effect, heldBack, pods]);
});
