import { expect, it } from "vitest";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{ triggers: [{ type: ConfigChange }] }", "restart", undefined, 1],
  ["{ triggers: [] }", "none", undefined, null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps.openshift.io/v1", "DeploymentConfig", spec)).toEqual([effect, heldBack, pods]);
});

it.each([
  ["{ triggers: [] }", "{ triggers: [{ type: ConfigChange }] }", "unknown"],
  ["{ replicas: 2 }", "{ replicas: 2, test: true }", "unknown"],
  ["{ test: true }", "{ test: false }", undefined],
  ["{ test: true }", "{ test: true, minReadySeconds: 2 }", undefined],
])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("apps.openshift.io/v1", "DeploymentConfig", base, head)).toBe(effect);
});
