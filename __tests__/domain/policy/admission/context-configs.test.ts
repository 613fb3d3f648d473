import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const registries = (which: string, namespace = "kyverno") =>
  manifest("v1 ConfigMap", `data: { all: ${which} }`, `name: registries, namespace: ${namespace}`);
const policy = (
  action = "Enforce",
  from = "{ name: registries, namespace: kyverno }",
  group = "kyverno.io",
) =>
  manifest(
    `${group}/v1 ClusterPolicy`,
    `spec: { rules: [{ context: [{ name: r, configMap: ${from} }], validate: { failureAction: ${action}, pattern: {} } }] }`,
    "name: images",
  );
const told = (rest: string, namespace?: string) =>
  messages("next-pods", rest + registries("a", namespace), rest + registries("b", namespace));

it("a config that a policy goes by is told of where it changes", () => {
  expect(told(policy())).toEqual([
    "ConfigMap registries changes, which ClusterPolicy images goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.",
  ]);
  expect(told(policy("Enforce", "{ name: registries }"), "default")).toHaveLength(1);
});

it.each([
  ["that only tells", policy("Audit"), undefined],
  ["that goes by another one", policy("Enforce", "{ name: others, namespace: kyverno }"), undefined],
  ["that goes by one of another namespace", policy(), "other"],
  ["of another program", policy("Enforce", undefined, "a.io"), undefined],
])("not that of a policy %s", (_, rest, namespace) => {
  expect(told(rest, namespace)).toEqual([]);
});

it("a config whose namespace nothing says may be the one", () => {
  const config = (which: string) => manifest("v1 ConfigMap", `data: { all: ${which} }`, "name: registries");
  expect(messages("next-pods", policy() + config("a"), policy() + config("b"))).toHaveLength(1);
});
