import { expect, it } from "vitest";
import { definitionFaults } from "../../src/kubernetes/validate/definition.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

const definition = (version: string, spec = ""): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: foos.acme.io }
spec: { group: acme.io, scope: Namespaced, names: { kind: Foo, plural: foos }, versions: [{ name: v1, served: true, storage: true, ${version} }]${spec} }
`;
const schema = (text: string): string => `schema: { openAPIV3Schema: { type: object, ${text} } }`;
/** A field `a`. */
const field = (text: string): string => schema(`properties: { a: { ${text} } }`);
const AT = "spec.versions[v1].schema.openAPIV3Schema";
const A = `${AT}.properties[a]`;
const LIST = "x-kubernetes-list-type";
const KEYS = "x-kubernetes-list-map-keys";
const named = "type: object, required: [name], properties: { name: { type: string } }";

/** Kubernetes 1.36.3 was asked about each of these. */
const ROWS: readonly (readonly [version: string, refused: string | undefined])[] = [
  [field("type: string, pattern: '^[a-z]+$', maxLength: 10, default: abc"), undefined],
  [field(""), `${A}.type`],
  [field("type: strin"), `${A}.type`],
  [field("x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }]"), undefined],
  [field("x-kubernetes-preserve-unknown-fields: true"), undefined],
  [
    field("type: object, x-kubernetes-preserve-unknown-fields: false"),
    `${A}.x-kubernetes-preserve-unknown-fields`,
  ],
  [field("type: array, items: { type: string }"), undefined],
  [field("type: array"), `${A}.items`],
  [field("type: array, items: {}"), `${A}.items.type`],
  [field("type: array, items: [{ type: string }]"), `${A}.items`],
  [field("type: object, additionalProperties: { type: string }"), undefined],
  [field("type: object, additionalProperties: true"), undefined],
  [field("type: object, additionalProperties: {}"), `${A}.additionalProperties.type`],
  [
    field("type: object, properties: { b: { type: string } }, additionalProperties: { type: string }"),
    `${A}.additionalProperties`,
  ],
  [field("type: string, pattern: '('"), `${A}.pattern`],
  [field("type: string, pattern: 'a)'"), `${A}.pattern`],
  [field("type: string, pattern: '[a'"), `${A}.pattern`],
  [field("type: string, pattern: '^(?i)(?P<x>[(]a|\\()$'"), undefined],
  [field("type: string, pattern: '^[[:alpha:]]+\\z'"), undefined],
  [field("type: string, default: 5"), `${A}.default`],
  [field("type: integer, default: 5, minimum: 6"), `${A}.default`],
  [field("type: object, default: {}, properties: { b: { type: string, default: c } }"), undefined],
  [field("type: object, default: { b: 1 }, properties: { b: { type: string } }"), `${A}.default`],
  [field("type: string, enum: [a, b], default: b"), undefined],
  [field("type: integer, minimum: '1'"), `${A}.minimum`],
  [field("type: integer, minimum: 1, exclusiveMinimum: true"), undefined],
  [field("type: string, nullable: 'true'"), `${A}.nullable`],
  [field("$ref: '#/x'"), `${A}.$ref`],
  [field("type: array, items: { type: string }, uniqueItems: true"), `${A}.uniqueItems`],
  [field(`type: array, ${LIST}: map, ${KEYS}: [name], items: { ${named} }`), undefined],
  [field(`type: array, ${LIST}: map, items: { ${named} }`), `${A}.${KEYS}`],
  [field(`type: array, ${LIST}: map, ${KEYS}: [other], items: { ${named} }`), `${A}.${KEYS}`],
  [
    field(
      `type: array, ${LIST}: map, ${KEYS}: [name], items: { type: object, properties: { name: { type: string } } }`,
    ),
    `${A}.items.properties[name]`,
  ],
  [
    field(
      `type: array, ${LIST}: map, ${KEYS}: [name], items: { type: object, properties: { name: { type: string, default: a } } }`,
    ),
    undefined,
  ],
  [field(`type: array, ${LIST}: map, ${KEYS}: [name], items: { type: string }`), `${A}.items.type`],
  [field(`type: array, ${LIST}: set, items: { type: string }`), undefined],
  [field(`type: array, ${LIST}: set, items: { ${named} }`), `${A}.items.x-kubernetes-map-type`],
  [field(`type: array, ${LIST}: list, items: { type: string }`), `${A}.${LIST}`],
  [field(`type: object, ${LIST}: atomic`), `${A}.type`],
  [field("type: object, x-kubernetes-map-type: atomic"), undefined],
  [field("type: string, x-kubernetes-map-type: atomic"), `${A}.type`],
  [field("type: object, x-kubernetes-validations: [{ rule: 'true' }]"), undefined],
  [
    field("type: object, x-kubernetes-validations: [{ rule: 'self.' }]"),
    `${A}.x-kubernetes-validations[0].rule`,
  ],
  [field("type: object, properties: { b: { type: string } }, oneOf: [{ required: [b] }]"), undefined],
  [
    field("type: object, properties: { b: { type: string } }, anyOf: [{ properties: { b: { enum: [c] } } }]"),
    undefined,
  ],
  [
    field(
      "type: object, properties: { b: { type: string } }, anyOf: [{ properties: { b: { type: string } } }]",
    ),
    `${A}.anyOf[0].properties[b].type`,
  ],
  [
    field("type: object, properties: { b: { type: string } }, not: { properties: { c: { enum: [d] } } }"),
    undefined,
  ],
  [field("type: object, x-kubernetes-embedded-resource: true"), `${A}.properties`],
  [
    field("type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true"),
    undefined,
  ],
  [field("type: string, enum: [a], default: b"), `${A}.default`],
  [field("type: object, default: { c: d }, properties: { b: { type: string } }"), `${A}.default`],
  [field("type: object, oneOf: [{ description: x, required: [b] }]"), `${A}.oneOf[0].description`],
  [schema("additionalProperties: { type: string }"), `${AT}.additionalProperties`],
  [
    schema(
      "properties: { metadata: { type: object, properties: { name: { type: string, maxLength: 5 } } } }",
    ),
    undefined,
  ],
  [schema("properties: { metadata: { type: object } }"), undefined],
  [
    schema("properties: { metadata: { type: object, description: the usual } }"),
    `${AT}.properties[metadata]`,
  ],
  [
    schema("properties: { metadata: { type: object, properties: { labels: { type: object } } } }"),
    `${AT}.properties[metadata]`,
  ],
  [`${schema("")}, additionalPrinterColumns: [{ name: a, type: date, jsonPath: .a }]`, undefined],
  [
    `${schema("")}, additionalPrinterColumns: [{ name: a, type: strin, jsonPath: .a }]`,
    "spec.versions[v1].additionalPrinterColumns[a].type",
  ],
  [
    `${schema("")}, additionalPrinterColumns: [{ name: a, type: string, jsonPath: a }]`,
    "spec.versions[v1].additionalPrinterColumns[a].jsonPath",
  ],
  [
    `${schema("")}, subresources: { status: {}, scale: { specReplicasPath: .spec.a, statusReplicasPath: .status.a } }`,
    undefined,
  ],
  [
    `${schema("")}, subresources: { scale: { specReplicasPath: .a, statusReplicasPath: .status.a } }`,
    "spec.versions[v1].subresources.scale.specReplicasPath",
  ],
  [
    `${schema("")}, subresources: { scale: { specReplicasPath: .spec.a } }`,
    "spec.versions[v1].subresources.scale.statusReplicasPath",
  ],
];

const CONVERSIONS: readonly (readonly [conversion: string, refused: string | undefined])[] = [
  ["strategy: None", undefined],
  [
    "strategy: Webhook, webhook: { conversionReviewVersions: [v1], clientConfig: { service: { name: a, namespace: b } } }",
    undefined,
  ],
  ["strategy: Webhook", "spec.conversion.webhook.clientConfig"],
  [
    "strategy: Webhook, webhook: { clientConfig: { url: 'https://a' } }",
    "spec.conversion.webhook.conversionReviewVersions",
  ],
  [
    "strategy: None, webhook: { conversionReviewVersions: [v1], clientConfig: { url: 'https://a' } }",
    "spec.conversion.webhook",
  ],
  ["strategy: Hook", "spec.conversion.strategy"],
];

function refused(text: string): readonly string[] {
  const { object = {} } = manifestsOf(text)[0] ?? {};
  return definitionFaults(object).map(({ path }) => path);
}

it.each(ROWS)("%s: %s", (version, path) => {
  const paths = refused(definition(version));
  if (path === undefined) expect(paths).toEqual([]);
  else expect(paths).toContain(path);
});

it.each(CONVERSIONS)("a conversion with %s: %s", (conversion, path) => {
  const paths = refused(definition(schema(""), `, conversion: { ${conversion} }`));
  if (path === undefined) expect(paths).toEqual([]);
  else expect(paths).toContain(path);
});
