import { expect, it } from "vitest";
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
