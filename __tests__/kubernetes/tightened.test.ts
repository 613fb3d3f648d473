import { describe, expect, it } from "vitest";
import { tightenings } from "../../src/kubernetes/tightened.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { isMap, type ValueMap } from "../../src/yaml/value.ts";

function schema(text: string): ValueMap {
  const parsed = parseYaml(text);
  const value = parsed.ok ? parsed.documents[0]?.value : undefined;
  return isMap(value) ? value : {};
}

function told(base: string, head: string) {
  return tightenings(schema(base), schema(head)).map(({ message }) => message);
}

const field = (text: string) => `{ properties: { spec: { properties: { a: ${text} } } } }`;

describe("a schema that allows less", () => {
  it.each([
    ["{ type: integer }", "{ type: string }", ["spec.a must be text"]],
    ["{ type: integer }", "{ type: number }", []],
    ["{ type: number }", "{ type: integer }", ["spec.a must be a whole number"]],
    ["{ type: string }", "{ x-kubernetes-int-or-string: true }", []],
    ["{ x-kubernetes-int-or-string: true }", "{ type: integer }", ["spec.a must be a whole number"]],
    ["{}", "{ type: boolean }", ["spec.a must be true or false"]],
    ["{ type: string }", "{}", []],
    ["{ enum: [a, b] }", "{ enum: [a] }", ["spec.a has fewer values that are allowed"]],
    ["{ enum: [a, b] }", "{ enum: [b, a, c] }", []],
    ["{}", "{ enum: [a] }", ["spec.a has fewer values that are allowed"]],
    ["{ maximum: 9 }", "{ maximum: 8 }", ["spec.a has narrower bounds"]],
    ["{ maximum: 8 }", "{ maximum: 9 }", []],
    ["{ minimum: 1 }", "{ minimum: 2 }", ["spec.a has narrower bounds"]],
    ["{ minimum: 2 }", "{ minimum: 1 }", []],
    ["{}", "{ maxItems: 3 }", ["spec.a has narrower bounds"]],
    ["{ maxItems: 3 }", "{}", []],
    ["{ minimum: 1 }", "{ minimum: 1, exclusiveMinimum: true }", ["spec.a has narrower bounds"]],
    ["{}", "{ pattern: x }", ["spec.a must have another form"]],
    ["{ pattern: x }", "{}", []],
    ["{ format: date }", "{ format: date-time }", ["spec.a must have another form"]],
    ["{ nullable: true }", "{}", ["spec.a may not be null"]],
    ["{}", "{ x-kubernetes-validations: [{ rule: a }] }", ["spec.a has another rule to meet"]],
    [
      "{ x-kubernetes-validations: [{ rule: a, message: b }] }",
      "{ x-kubernetes-validations: [{ rule: a }] }",
      [],
    ],
    ["{ items: { type: integer } }", "{ items: { type: string } }", ["spec.a[*] must be text"]],
    [
      "{ additionalProperties: { type: integer } }",
      "{ additionalProperties: { type: string } }",
      ["spec.a[*] must be text"],
    ],
    ["{ additionalProperties: true }", "{}", ["spec.a takes no fields but those of its schema"]],
    [
      "{ properties: { b: {} } }",
      "{ properties: {} }",
      ["spec.a.b is a field no longer, and its value is dropped"],
    ],
    ["{ properties: { b: {} } }", "{ x-kubernetes-preserve-unknown-fields: true }", []],
    ["{ properties: {} }", "{ properties: { b: {} }, required: [b] }", ["spec.a.b is required"]],
    ["{ properties: {} }", "{ properties: { b: { default: 1 } }, required: [b] }", []],
    ["{ required: [b] }", "{ required: [b] }", []],
  ])("%s, then %s: %j", (base, head, expected) => {
    expect(told(field(base), field(head))).toEqual(expected);
  });

  it("is asked of what people write, not of the status", () => {
    const status = (type: string) => `{ properties: { status: { type: ${type} }, kind: { type: ${type} } } }`;
    expect(told(status("integer"), status("string"))).toEqual([]);
    expect(told("{}", "{ required: [spec, status] }")).toEqual(["spec is required"]);
  });
});

it("says of the whole object that it takes no other fields", () => {
  expect(told("{ x-kubernetes-preserve-unknown-fields: true }", "{}")).toEqual([
    "it takes no fields but those of its schema",
  ]);
});
