import { sameValue } from "../../model/equal.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { valueFaults } from "../custom-resource.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { validateNode } from "./schema-node.ts";

/**
 * The schema of a custom resource: each field has a type, and conditions say nothing of what a field is.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 * https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.3/pkg/apiserver/schema/validation.go (ValidateStructural)
 */
export function validateDefinitionSchema(schema: ValueMap, path: Path, report: Report): void {
  if (textIn(schema.type) !== "object") report(at(path, "type"), "must be object");
  if (isMap(schema.additionalProperties))
    report(at(path, "additionalProperties"), "may not be set at the top");
  const properties = at(path, "properties");
  const { metadata } = mapIn(schema.properties);
  if (isMap(metadata) && !isPlainMetadata(metadata))
    report(inside(properties, "metadata"), "may say nothing but name and generateName");
  validateStructure(schema, path, report);
}

/** The API server knows the rest of it. */
function isPlainMetadata({ type, properties = {}, ...rest }: ValueMap): boolean {
  const names = isMap(properties) ? Object.keys(properties) : [];
  return (
    type === "object" &&
    names.every((name) => name === "name" || name === "generateName") &&
    Object.keys(rest).length === 0
  );
}

const CONDITIONS = ["allOf", "anyOf", "oneOf"];
const INT_OR_STRING: Value = [{ type: "integer" }, { type: "string" }];

function validateStructure(schema: ValueMap, path: Path, report: Report): void {
  validateNode(schema, path, report);
  for (const [name, child] of Object.entries(mapIn(schema.properties)))
    validateChild(child, inside(at(path, "properties"), name), report);
  if (isMap(schema.additionalProperties))
    validateChild(schema.additionalProperties, at(path, "additionalProperties"), report);
  if (isMap(schema.items)) validateChild(schema.items, at(path, "items"), report);
  validateConditions(schema, path, report);
  if (schema.default !== undefined && valueFaults(schema.default, schema).length > 0)
    report(at(path, "default"), "is not what the schema itself allows");
}

function validateChild(child: Value, path: Path, report: Report): void {
  if (!isMap(child)) {
    report(path, "must be a map of fields");
    return;
  }
  const isOpen =
    child["x-kubernetes-int-or-string"] === true || child["x-kubernetes-preserve-unknown-fields"] === true;
  if (textIn(child.type) === "" && !isOpen) report(at(path, "type"), "is missing");
  validateStructure(child, path, report);
}

function validateConditions(schema: ValueMap, path: Path, report: Report): void {
  for (const field of CONDITIONS) {
    if (field === "anyOf" && sameValue(schema.anyOf ?? null, INT_OR_STRING)) continue;
    mapsIn(schema[field]).forEach((condition, index) => {
      validateCondition(condition, inside(at(path, field), String(index)), report);
    });
  }
  if (isMap(schema.not)) validateCondition(schema.not, at(path, "not"), report);
}

/** What belongs to the structure may not be said under a condition. */
const STRUCTURAL = [
  ...["type", "additionalProperties", "default", "title", "description", "nullable"],
  ...["preserve-unknown-fields", "embedded-resource", "int-or-string", "list-map-keys"].map(extension),
  ...["list-type", "map-type", "validations"].map(extension),
];

function extension(name: string): string {
  return `x-kubernetes-${name}`;
}

function validateCondition(condition: ValueMap, path: Path, report: Report): void {
  for (const field of STRUCTURAL) {
    if (isSaid(condition[field])) report(at(path, field), "may not be set under a condition");
  }
  for (const [name, child] of Object.entries(mapIn(condition.properties)))
    if (isMap(child)) validateCondition(child, inside(at(path, "properties"), name), report);
  if (isMap(condition.items)) validateCondition(condition.items, at(path, "items"), report);
  validateConditions(condition, path, report);
}

function isSaid(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== "" && value !== false && !isEmpty(value);
}

function isEmpty(value: Value): boolean {
  return isList(value) && value.length === 0;
}
