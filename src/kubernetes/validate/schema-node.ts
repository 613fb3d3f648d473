import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { validateExpression } from "./cel.ts";

/**
 * What one schema may say by itself:
 * https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.3/pkg/apis/apiextensions/validation/validation.go (ValidateCustomResourceDefinitionOpenAPISchema)
 */
export function validateNode(schema: ValueMap, path: Path, report: Report): void {
  validateTypes(schema, path, report);
  const type = textIn(schema.type);
  if (type !== "" && !TYPES.includes(type)) report(at(path, "type"), `must be one of ${TYPES.join(", ")}`);
  for (const field of UNSUPPORTED) {
    if (schema[field] !== undefined) report(at(path, field), "is not supported");
  }
  if (schema.uniqueItems === true)
    report(at(path, "uniqueItems"), "may not be true; use x-kubernetes-list-type: set");
  if (schema["x-kubernetes-preserve-unknown-fields"] === false)
    report(at(path, "x-kubernetes-preserve-unknown-fields"), "must be true or left out");
  const { properties, additionalProperties } = schema;
  const isBoth = Object.keys(mapIn(properties)).length > 0 && additionalProperties !== undefined;
  if (isBoth && additionalProperties !== true)
    report(at(path, "additionalProperties"), "may not be set beside properties");
  if (type === "array" && schema.items === undefined) report(at(path, "items"), "is missing");
  if (isList(schema.items)) report(at(path, "items"), "must be one schema, not a list");
  validateEmbedded(schema, path, report);
  validateMapType(schema, path, report);
  validateListType(schema, path, report);
  validatePattern(textIn(schema.pattern), at(path, "pattern"), report);
  mapsIn(schema[RULES]).forEach(({ rule }, index) => {
    validateExpression(textIn(rule), at(inside(at(path, RULES), String(index)), "rule"), report);
  });
}

const TYPES = ["array", "boolean", "integer", "number", "object", "string"];
const UNSUPPORTED = ["$ref", "id", "additionalItems", "patternProperties", "definitions", "dependencies"];
const [LIST, KEYS, MAP, RULES] = [
  "x-kubernetes-list-type",
  "x-kubernetes-list-map-keys",
  "x-kubernetes-map-type",
  "x-kubernetes-validations",
] as const;

const isNumber = (value: Value): boolean => typeof value === "number" || typeof value === "bigint";

/** What Go reads each field into: https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.3/pkg/apis/apiextensions/v1/types_jsonschema.go */
const FIELDS: readonly (readonly [names: readonly string[], is: (value: Value) => boolean, what: string])[] =
  [
    [
      ["minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties"],
      isNumber,
      "a number",
    ],
    [
      ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "nullable", "x-kubernetes-int-or-string"],
      (value) => typeof value === "boolean",
      "true or false",
    ],
    [
      ["type", "pattern", "format", "title", "description", LIST, MAP],
      (value) => typeof value === "string",
      "text",
    ],
    [["required", "enum", "allOf", "anyOf", "oneOf", KEYS, RULES], isList, "a list"],
    [["properties", "not"], isMap, "a map"],
  ];

function validateTypes(schema: ValueMap, path: Path, report: Report): void {
  for (const [names, is, what] of FIELDS) {
    for (const name of names) {
      const value = schema[name];
      if (value !== undefined && value !== null && !is(value)) report(at(path, name), `must be ${what}`);
    }
  }
}

/** A field that holds a whole object. */
function validateEmbedded(schema: ValueMap, path: Path, report: Report): void {
  if (schema["x-kubernetes-embedded-resource"] !== true) return;
  if (schema.type !== "object") report(at(path, "type"), "must be object, since it holds a whole object");
  const isOpen = schema["x-kubernetes-preserve-unknown-fields"] === true;
  if (!isOpen && Object.keys(mapIn(schema.properties)).length === 0)
    report(at(path, "properties"), "must not be empty, or x-kubernetes-preserve-unknown-fields be true");
}

function validateMapType(schema: ValueMap, path: Path, report: Report): void {
  const kind = textIn(schema[MAP]);
  if (kind === "") return;
  if (kind !== "atomic" && kind !== "granular") report(at(path, MAP), "must be atomic or granular");
  if (schema.type !== "object") report(at(path, "type"), `must be object beside ${MAP}`);
}

function validateListType(schema: ValueMap, path: Path, report: Report): void {
  const kind = textIn(schema[LIST]);
  const keys = textsIn(schema[KEYS]);
  const items = mapIn(schema.items);
  if (keys.length > 0 && kind !== "map") report(at(path, LIST), `must be map beside ${KEYS}`);
  if (kind === "") return;
  if (!["atomic", "set", "map"].includes(kind)) report(at(path, LIST), "must be atomic, set or map");
  if (schema.type !== "array") report(at(path, "type"), `must be array beside ${LIST}`);
  if (kind !== "atomic" && items.nullable === true)
    report(at(at(path, "items"), "nullable"), "may not be true in a set or a map");
  if (kind === "set") validateSet(items, at(path, "items"), report);
  if (kind === "map") validateKeys(keys, items, path, report);
}

/** The items of a set are compared as a whole. */
function validateSet(items: ValueMap, path: Path, report: Report): void {
  if (items.type === "object" && items[MAP] !== "atomic") report(at(path, MAP), "must be atomic in a set");
  if (items.type === "array" && (items[LIST] ?? "atomic") !== "atomic")
    report(at(path, LIST), "must be atomic in a set");
}

function validateKeys(keys: readonly string[], items: ValueMap, path: Path, report: Report): void {
  if (keys.length === 0) report(at(path, KEYS), "must have one, since the list is a map");
  if (items.type !== "object") {
    report(at(at(path, "items"), "type"), "must be object, since the list is a map");
    return;
  }
  if (new Set(keys).size < keys.length) report(at(path, KEYS), "names one key twice");
  const properties = mapIn(items.properties);
  for (const key of keys) {
    const property = Object.hasOwn(properties, key) ? mapIn(properties[key]) : undefined;
    const where = inside(at(at(path, "items"), "properties"), key);
    if (property === undefined) report(at(path, KEYS), `names ${key}, which the items do not have`);
    else if (property.type === "object" || property.type === "array")
      report(at(where, "type"), "must be no list and no map, since it is a key");
    else if (property.default === undefined && !textsIn(items.required).includes(key))
      report(where, "must be required or have a default, since it is a key");
    else if (property.nullable === true) report(at(where, "nullable"), "may not be true of a key");
  }
}

/** Go's own syntax that JavaScript has not: flags, names of groups, and what begins with a backslash. */
const OF_GO = /\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;

/** Whether brackets are closed: the rest of a pattern is Go's to read (https://github.com/google/re2/wiki/Syntax). */
function validatePattern(pattern: string, path: Path, report: Report): void {
  const plain = pattern.replace(OF_GO, (part) => (part.startsWith("(") && !part.endsWith(")") ? "(" : "a"));
  try {
    new RegExp(plain);
  } catch (error) {
    const isOpen = error instanceof SyntaxError && /unterminated|unmatched/i.test(error.message);
    if (isOpen) report(path, "is no regular expression: a bracket is open");
  }
}
