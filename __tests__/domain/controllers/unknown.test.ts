import { expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([["{}", "unknown", undefined, null]])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("example.com/v1", "Runner", spec)).toEqual([effect, heldBack, pods]);
});

it.each([
  ["{}", "{ size: 0 }", "unknown"],
  ["{ suspend: false }", "{ suspend: true }", "unknown"],
  ["{ size: 2 }", "{ size: 2 }", undefined],
])("the same image with %s, then %s: %s", (base, head, effect) => {
  expect(newSpec("example.com/v1", "Runner", base, head)).toBe(effect);
});

it.each([
  ["labels: { a: b }", []],
  ["annotations: { ops.example.com/mode: off }", ["unknown"]],
  ["annotations: { other.io/mode: off }", []],
])("the same spec with %s: %j", (metadata, expected) => {
  const base = workload("example.com/v1", "Runner", "a");
  const head = base.replace("annotations: {}", metadata);
  expect(forecast(base, head).workloads.map(({ effect }) => effect)).toEqual(expected);
});
