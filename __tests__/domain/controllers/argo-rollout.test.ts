import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{ replicas: 2 }", "restart", undefined, 2],
  ["{ paused: true }", "none", "paused", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("argoproj.io/v1alpha1", "Rollout", spec)).toEqual([effect, heldBack, pods]);
});

const named = (scaleDown: string) => `{ workloadRef: { kind: Deployment, name: web${scaleDown} } }`;

it.each([
  ['{ restartAt: "2026-01-01T00:00:00Z" }', '{ restartAt: "2026-02-01T00:00:00Z" }', "restart"],
  [named(""), named(", scaleDown: onsuccess"), "unknown"],
  [named(", scaleDown: never"), named(", scaleDown: progressively"), "unknown"],
  [named(""), named(", scaleDown: never"), undefined],
])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("argoproj.io/v1alpha1", "Rollout", base, head)).toBe(effect);
});
