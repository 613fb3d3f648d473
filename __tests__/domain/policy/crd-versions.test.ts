import { describe, expect, it } from "vitest";
import { findings, told } from "./check-fixture.ts";

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
      "warning CustomResourceDefinition foos.acme.io serves v1alpha1 no longer: objects and clients elsewhere that use it are refused.",
    ],
  ],
  [
    "one in which an object is written",
    old + foo,
    crd(version("v1", true, true)) + foo,
    ["error CustomResourceDefinition foos.acme.io serves v1alpha1 no longer, in which Foo a is written."],
  ],
  [
    "another stored version",
    crd(version("v1alpha1", true, true), version("v1", true, false)),
    old,
    [
      "warning CustomResourceDefinition foos.acme.io stores v1 from now on, where it stored v1alpha1: without a conversion between them, fields are lost.",
    ],
  ],
  [
    "a stored version that is taken out",
    crd(version("v1alpha1", true, true)),
    crd(version("v1", true, true)),
    [
      "error CustomResourceDefinition foos.acme.io no longer has v1alpha1, in which its objects are stored: the API server refuses that until they are migrated.",
      "warning CustomResourceDefinition foos.acme.io serves v1alpha1 no longer: objects and clients elsewhere that use it are refused.",
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
  const messages = (base: string, head: string) =>
    findings("crd-version", [base, head]).map(({ message }) => message);
  const LESS = "CustomResourceDefinition foos.acme.io allows less (v1: spec.a must be text)";

  it("is told, with the objects of this build that do not fit", () => {
    expect(messages(of("integer"), of("string"))).toEqual([
      `${LESS}: objects that do not fit are refused when they are made or changed there.`,
    ]);
    expect(messages(of("integer") + object, of("string") + object)).toEqual([
      `${LESS}: objects that do not fit are refused when they are made or changed there. Foo a of this build does not fit.`,
    ]);
    expect(messages(of("string"), of("string", "b: {}"))).toEqual([]);
  });

  it("names the first of many places", () => {
    expect(messages(of("integer", "b: {}, c: {}, d: {}"), of("string"))[0]).toContain(
      "(v1: spec.a must be text, spec.b, spec.c and spec.d are fields no longer, and their values are dropped)",
    );
  });
});

const serves = (name: string, more = "") => `{ name: ${name}, served: true, storage: false${more} }`;
const stored = version("v1", true, true);
const schema = (type: string) =>
  `, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { a: { type: ${type} } } } } } }`;
const foos = (...names: string[]) => names.map((name) => foo.replace("name: a", `name: ${name}`)).join("");
const ELSEWHERE = "objects and clients elsewhere that use it are refused.";

describe("what is told of versions", () => {
  it.each([
    [
      "the first three objects that are written in one that goes",
      crd(stored, serves("v1alpha1")) + foos("d", "c", "b", "a"),
      crd(stored) + foos("d", "c", "b", "a"),
      [
        "error: CustomResourceDefinition foos.acme.io serves v1alpha1 no longer, in which Foo d, Foo c, Foo b is written.",
      ],
    ],
    [
      "objects of another version, kind or group are written in none of it",
      crd(stored, serves("v1alpha1")),
      crd(stored) +
        foo.replace("v1alpha1", "v1") +
        foo.replace("Foo", "Bar") +
        foo.replace("acme.io", "example.com") +
        foo.replace("v1alpha1", "v2alpha1"),
      [`warning: CustomResourceDefinition foos.acme.io serves v1alpha1 no longer: ${ELSEWHERE}`],
    ],
    [
      "each version that goes",
      crd(stored, serves("v1beta1"), serves("v1alpha1")),
      crd(stored),
      ["v1alpha1", "v1beta1"].map(
        (name) => `warning: CustomResourceDefinition foos.acme.io serves ${name} no longer: ${ELSEWHERE}`,
      ),
    ],
    ["one that was not served", crd(stored, version("v2", false, false)), crd(stored), []],
    ["one without a name", crd(stored, "{ served: true, storage: false }"), crd(stored), []],
    ["one that is stored for the first time", crd(serves("v1")), crd(stored), []],
    [
      "no stored one any more",
      crd(stored),
      crd(serves("v1")),
      [
        "warning: CustomResourceDefinition foos.acme.io stores no version from now on, where it stored v1: without a conversion between them, fields are lost.",
      ],
    ],
    ["a schema for the first time", crd(stored), crd(stored.replace(" }", `${schema("string")} }`)), []],
    ["no schema any more", crd(stored.replace(" }", `${schema("string")} }`)), crd(stored), []],
    ["a new version with a schema", crd(stored), crd(stored, serves("v2", schema("string"))), []],
  ])("%s", (_, base, head, expected) => {
    expect(told("crd-version", base, head)).toEqual(expected);
  });

  it("is told of definitions of Kubernetes alone", () => {
    const [base, head] = [crd(stored, serves("v1alpha1")), crd(stored)];
    for (const [from, to] of [
      ["kind: CustomResourceDefinition", "kind: CompositeResourceDefinition"],
      ["apiextensions.k8s.io/", "apiextensions.crossplane.io/"],
    ] as const)
      expect(told("crd-version", base.replace(from, to), head.replace(from, to))).toEqual([]);
  });

  it("names the conversion that there is without a word about it", () => {
    const webhook = crd(stored).replace("spec: {", "spec: { conversion: { strategy: Webhook },");
    expect(told("crd-version", crd(stored), webhook)).toEqual([
      "warning: CustomResourceDefinition foos.acme.io converts its versions by Webhook from now on, where it was None.",
    ]);
    expect(told("crd-version", webhook, crd(stored))).toEqual([
      "warning: CustomResourceDefinition foos.acme.io converts its versions by None from now on, where it was Webhook.",
    ]);
  });

  it("says of a field that goes no more than that", () => {
    const of = (more: string) =>
      crd(
        `{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { ${more} } } } } } }`,
      );
    const GOES = "spec.b is a field no longer, and its value is dropped";
    const HERE = "warning: CustomResourceDefinition foos.acme.io allows less (v1: ";
    expect(told("crd-version", of("a: {}, b: {}"), of("a: {}"))).toEqual([
      `${HERE}${GOES}): objects lose what they have there.`,
    ]);
    expect(told("crd-version", of("a: {}, b: {}"), of("a: { type: string }"))).toEqual([
      `${HERE}spec.a must be text, ${GOES}): objects that do not fit are refused when they are made or changed there.`,
    ]);
  });

  it("names the objects that do not fit a schema, and none that do", () => {
    const of = (type: string) =>
      crd(`{ name: v1, served: true, storage: true${schema(type)} }`) +
      foo.replace("v1alpha1", "v1") +
      foo.replace("v1alpha1", "v1").replace("name: a }", "name: b }\nspec: { a: 5 }");
    expect(told("crd-version", of("integer"), of("string"))).toEqual([
      "warning: CustomResourceDefinition foos.acme.io allows less (v1: spec.a must be text): objects that do not fit are refused when they are made or changed there. Foo b of this build does not fit.",
    ]);
  });

  it("says once what two versions allow less alike", () => {
    const of = (type: string) =>
      crd(
        `{ name: v1, served: true, storage: true${schema(type)} }`,
        serves("v1beta1", schema(type)),
        serves("v1alpha1", schema("integer")),
      );
    expect(told("crd-version", of("integer"), of("string"))).toEqual([
      "warning: CustomResourceDefinition foos.acme.io allows less (v1, v1beta1: spec.a must be text): objects that do not fit are refused when they are made or changed there.",
    ]);
  });

  it("names three places without more", () => {
    const of = (properties: string) =>
      crd(
        `{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { ${properties} } } } } } }`,
      );
    expect(told("crd-version", of("a: {}, b: {}, c: {}, d: {}"), of("d: {}"))[0]).toContain(
      "(v1: spec.a, spec.b and spec.c are fields no longer, and their values are dropped)",
    );
  });
});

describe("the version of a custom resource without a definition", () => {
  const policy = (version: string) =>
    `---\napiVersion: kyverno.io/${version}\nkind: ClusterPolicy\nmetadata: { name: images }\nspec: { rules: [] }\n`;

  it("is told when it changes", () => {
    expect(told("crd-version", policy("v1"), policy("v2"))).toEqual([
      "warning: ClusterPolicy images: apiVersion changes from kyverno.io/v1 to kyverno.io/v2, and no definition is here: where the cluster does not serve that, the API server refuses it.",
    ]);
  });

  it("is not told when another one is in the new version already", () => {
    const other = policy("v2").replace("images", "labels");
    expect(told("crd-version", policy("v1") + other, policy("v2") + other)).toEqual([]);
    expect(told("crd-version", policy("v1"), policy("v2") + other)).not.toEqual([]);
  });

  it("is not told when the object comes", () => {
    expect(told("crd-version", "", policy("v2"))).toEqual([]);
  });

  it("is not told of Kubernetes' own kinds, of which all are known", () => {
    const budget = (version: string) =>
      `---\napiVersion: policy/${version}\nkind: PodDisruptionBudget\nmetadata: { name: web, namespace: a }\nspec: { minAvailable: 1, selector: { matchLabels: { app: web } } }\n`;
    expect(told("crd-version", budget("v1beta1"), budget("v1"))).toEqual([]);
  });
});

describe("a rule of an operator that no definition tells", () => {
  const certificate = (spec: string) =>
    `---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: web }\nspec: { secretName: tls, issuerRef: { name: le }, dnsNames: [a.example.com], ${spec} }\n`;
  const TOLD =
    "warning: Certificate web: spec.duration must be at least 1h: cert-manager refuses that, or makes nothing of it.";

  it("is told where an object comes to break it", () => {
    expect(told("crd-version", certificate("duration: 24h"), certificate("duration: 5m"))).toEqual([TOLD]);
    expect(told("crd-version", "", certificate("duration: 5m"))).toEqual([TOLD]);
    expect(told("crd-version", certificate("duration: 5m"), certificate("duration: 5m, isCA: true"))).toEqual(
      [],
    );
  });

  it("is not told of what its definition refuses, or of what is filled in later", () => {
    expect(told("crd-version", "", certificate("duration: 5m, isCAA: true"))).toEqual([]);
    expect(told("crd-version", "", certificate('duration: 5m, commonName: "${HOST}"'))).toEqual([]);
  });
});
