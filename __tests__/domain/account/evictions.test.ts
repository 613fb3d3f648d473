import { expect, it } from "vitest";
import { evicts } from "../../../src/domain/account/evictions.ts";
import { forecast } from "../forecast-of.ts";
import { manifest, objectOf } from "../policy/check-fixture.ts";

const RULE = "resource.k8s.io/v1alpha3 DeviceTaintRule";
const rule = (effect: string, driver = "a") =>
  `spec: { deviceSelector: { driver: ${driver} }, taint: { key: a, effect: ${effect} } }`;
const node = (...effects: readonly string[]) =>
  `spec: { taints: [${effects.map((effect) => `{ key: ${effect}, effect: ${effect} }`).join(", ")}] }`;

it.each([
  [RULE, undefined, rule("NoExecute"), true],
  [RULE, rule("NoSchedule"), rule("NoExecute"), true],
  [RULE, rule("NoExecute"), rule("NoExecute", "b"), true],
  [RULE, undefined, rule("NoSchedule"), false],
  [RULE, rule("NoExecute"), rule("NoExecute"), false],
  [RULE, rule("NoExecute"), rule("NoSchedule"), false],
  ["v1 Node", node(), node("NoExecute"), true],
  ["v1 Node", undefined, node("NoSchedule", "NoExecute"), true],
  ["v1 Node", node("NoExecute"), node("NoExecute", "NoSchedule"), false],
  ["v1 Node", node("NoExecute"), node(), false],
  ["v1 ConfigMap", node(), node("NoExecute"), false],
])("a %s from %s to %s ends pods: %s", (type, before, after, expected) => {
  const base = before === undefined ? undefined : objectOf(type, before);
  expect(evicts(base, objectOf(type, after))).toBe(expected);
  if (type !== RULE) return;
  const config = manifest("v1 ConfigMap", "", "name: other");
  const { workloads } = forecast(
    config + (before === undefined ? "" : manifest(RULE, before)),
    config + manifest(RULE, after),
  );
  expect(workloads.map(({ effect }) => effect)).toEqual(expected ? ["unknown"] : []);
});
