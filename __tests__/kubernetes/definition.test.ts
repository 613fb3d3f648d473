import { describe, expect, it } from "vitest";
import { definitionFaults, definitionUpdateFaults } from "../../src/kubernetes/validate/definition.ts";
import { manifestsOf } from "../domain/forecast-of.ts";
import type { ValueMap } from "../../src/yaml/value.ts";

const GOOD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: foos.acme.io }
spec:
  group: acme.io
  scope: Namespaced
  names: { kind: Foo, plural: foos }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`;

function read(text: string): ValueMap {
  return manifestsOf(text)[0]?.object ?? {};
}

describe("a definition that the API server refuses", () => {
  it.each([
    ["", "", []],
    ["foos.acme.io", "foo.acme.io", ["metadata.name must be spec.names.plural, a dot and spec.group"]],
    ["scope: Namespaced", "scope: All", ["spec.scope must be Cluster or Namespaced"]],
    ["kind: Foo, ", "", ["spec.names.kind is missing"]],
    ["storage: true", "storage: false", ["spec.versions must have exactly one that is stored"]],
    [
      "schema: { openAPIV3Schema: { type: object } }",
      "a: b",
      ["spec.versions[v1].schema.openAPIV3Schema is missing"],
    ],
    [
      "{ type: object }",
      "{ properties: {} }",
      ["spec.versions[v1].schema.openAPIV3Schema.type must be object"],
    ],
    ["name: v1,", "name: V1,", ["spec.versions[V1].name must be lower case letters, digits and hyphens"]],
    [
      "scope:",
      "preserveUnknownFields: true\n  scope:",
      ["spec.preserveUnknownFields must not be true; use x-kubernetes-preserve-unknown-fields"],
    ],
    [
      "versions: [",
      "versions: [{ name: v1, schema: { openAPIV3Schema: { type: object } } }, ",
      ["spec.versions[v1].name is the name of another version"],
    ],
    ["apiextensions.k8s.io/v1", "apiextensions.k8s.io/v1beta1", []],
  ])("%j for %j: %j", (part, other, expected) => {
    expect(definitionFaults(read(GOOD.replace(part, other))).map(({ message }) => message)).toEqual(expected);
  });

  it("misses its group and its plural name", () => {
    const faults = definitionFaults(read("apiVersion: apiextensions.k8s.io/v1\nspec: {}\n"));
    expect(faults.map(({ path }) => path)).toEqual([
      "spec.group",
      "spec.names.plural",
      "spec.names.kind",
      "metadata.name",
      "spec.scope",
      "spec.versions",
    ]);
  });
});

it.each([
  ["scope: Namespaced", "scope: Cluster", ["spec.scope cannot be changed"]],
  ["kind: Foo", "kind: Bar", ["spec.names.kind cannot be changed"]],
  ["plural: foos", "plural: bars", ["spec.names.plural cannot be changed"]],
  ["group: acme.io", "group: acme.dev", ["spec.group cannot be changed"]],
  ["type: object", "type: object, properties: {}", []],
])("%s becomes %s: %j", (part, other, expected) => {
  const faults = definitionUpdateFaults(read(GOOD), read(GOOD.replace(part, other)));
  expect(faults.map(({ message }) => message)).toEqual(expected);
  expect(faults.every(({ update }) => update === true)).toBe(true);
});
