import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const crd = (...versions: string[]) =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: foos.acme.io }\nspec: { group: acme.io, scope: Namespaced, names: { kind: Foo, plural: foos }, versions: [${versions.join(", ")}] }\n`;
const version = (name: string, served: boolean, storage: boolean) =>
  `{ name: ${name}, served: ${served}, storage: ${storage} }`;
const foo = "---\napiVersion: acme.io/v1alpha1\nkind: Foo\nmetadata: { name: a }\n";
const old = crd(version("v1alpha1", true, false), version("v1", true, true));

it.each([
  [
    "a version that is served no longer",
    old,
    crd(version("v1alpha1", false, false), version("v1", true, true)),
    [
      "warning foos.acme.io serves v1alpha1 no longer: objects and clients elsewhere that use it are refused.",
    ],
  ],
  [
    "one in which an object is written",
    old + foo,
    crd(version("v1", true, true)) + foo,
    ["error foos.acme.io serves v1alpha1 no longer, in which Foo a is written."],
  ],
  [
    "another stored version",
    crd(version("v1alpha1", true, true), version("v1", true, false)),
    old,
    [
      "warning foos.acme.io stores v1 from now on, where it stored v1alpha1: without a conversion between them, fields are lost.",
    ],
  ],
  [
    "a stored version that is taken out",
    crd(version("v1alpha1", true, true)),
    crd(version("v1", true, true)),
    [
      "error foos.acme.io no longer has v1alpha1, in which its objects are stored: the API server refuses that until they are migrated.",
      "warning foos.acme.io serves v1alpha1 no longer: objects and clients elsewhere that use it are refused.",
    ],
  ],
  [
    "a version more",
    crd(version("v1", true, true)),
    crd(version("v1", true, true), version("v2", true, false)),
    [],
  ],
])("%s", (_, base, head, expected) => {
  const found = findings("crd-version", [base, head]).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
  expect(found).toEqual(expected);
});

it("tells of another conversion", () => {
  const of = (strategy: string) =>
    crd(version("v1", true, true)).replace("spec: {", `spec: { conversion: { strategy: ${strategy} },`);
  expect(findings("crd-version", [of("None"), of("Webhook")])).toHaveLength(1);
  expect(findings("crd-version", [of("Webhook"), of("Webhook")])).toEqual([]);
});

describe("a schema that allows less", () => {
  const of = (type: string, more = "") =>
    crd(
      `{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { a: { type: ${type} }, b: {}, c: {}, d: {} } } } } } }`.replace(
        "b: {}, c: {}, d: {}",
        more,
      ),
    );
  const object = "---\napiVersion: acme.io/v1\nkind: Foo\nmetadata: { name: a }\nspec: { a: 5 }\n";
  const told = (base: string, head: string) =>
    findings("crd-version", [base, head]).map(({ message }) => message);
  const LESS = "foos.acme.io allows less in v1 (spec.a must be text)";

  it("is told, with the objects of this build that do not fit", () => {
    expect(told(of("integer"), of("string"))).toEqual([
      `${LESS}: objects that do not fit are refused when they are made or changed there.`,
    ]);
    expect(told(of("integer") + object, of("string") + object)).toEqual([
      `${LESS}: objects that do not fit are refused when they are made or changed there. Foo a of this build does not fit.`,
    ]);
    expect(told(of("string"), of("string", "b: {}"))).toEqual([]);
  });

  it("names the first of many places", () => {
    expect(told(of("integer", "b: {}, c: {}, d: {}"), of("string"))[0]).toContain(
      "(spec.a must be text, spec.b is a field no longer, and its value is dropped, spec.c is a field no longer, and its value is dropped and 1 more)",
    );
  });
});
