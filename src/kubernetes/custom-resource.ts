import { getIn, isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { collect, type Fault, type Report } from "./fault.ts";
import { at, inside, type Path } from "./path.ts";

/** What the API server adds to every schema, and judges by itself. */
const OWN_FIELDS = ["apiVersion", "kind", "metadata"];

/**
 * The schema of one version of a CustomResourceDefinition; undefined where it serves no such version, or has none.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 */
export function schemaOf(definition: ValueMap, version: string): ValueMap | undefined {
  const versions = getIn(definition, "spec", "versions");
  const served = (isList(versions) ? versions : []).find(
    (each) => isMap(each) && each.name === version && each.served === true,
  );
  const schema = getIn(served, "schema", "openAPIV3Schema");
  return isMap(schema) ? schema : undefined;
}

/**
 * What a schema says against a custom resource: fields that it does not have, types, missing fields, enums and bounds.
 * Patterns, formats, rules in CEL and logic (`oneOf`, …) are not judged, and null is not: it may mean the default.
 */
export function customFaults(object: ValueMap, schema: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  judgeMap(object, schema, undefined, collect(faults), [...OWN_FIELDS, "status"]);
  return faults;
}

function judge(value: Value, schema: ValueMap, path: Path, report: Report): void {
  if (value === null) return;
  if (schema["x-kubernetes-int-or-string"] === true) {
    if (typeof value !== "string" && !isWhole(value)) report(path, "must be a whole number or text");
    return;
  }
  const type = typeof schema.type === "string" ? schema.type : "";
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (kind !== undefined && !kind.is(value)) {
    report(path, `must be ${kind.name}`);
    return;
  }
  judgeEnum(value, schema, path, report);
  if (isMap(value)) {
    judgeMap(
      value,
      schema,
      path,
      report,
      schema["x-kubernetes-embedded-resource"] === true ? OWN_FIELDS : [],
    );
  } else if (isList(value)) judgeList(value, schema, path, report);
  else judgeBounds(value, schema, path, report);
}

const KINDS: Readonly<Record<string, { readonly is: (value: Value) => boolean; readonly name: string }>> = {
  object: { is: isMap, name: "a map of fields" },
  array: { is: isList, name: "a list" },
  string: { is: (value) => typeof value === "string", name: "text" },
  boolean: { is: (value) => typeof value === "boolean", name: "true or false" },
  number: { is: (value) => typeof value === "number" || typeof value === "bigint", name: "a number" },
  integer: { is: isWhole, name: "a whole number" },
};

/** What a schema says that a value must be, in words; undefined where it does not say. */
export function typeName(schema: ValueMap): string | undefined {
  if (schema["x-kubernetes-int-or-string"] === true) return "a whole number or text";
  const type = typeof schema.type === "string" ? schema.type : "";
  return Object.hasOwn(KINDS, type) ? KINDS[type]?.name : undefined;
}

function isWhole(value: Value): boolean {
  return typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value));
}

function judgeMap(
  value: ValueMap,
  schema: ValueMap,
  path: Path | undefined,
  report: Report,
  ignored: readonly string[],
): void {
  const properties = isMap(schema.properties) ? schema.properties : {};
  const rest = schema.additionalProperties;
  const isOpen = schema["x-kubernetes-preserve-unknown-fields"] === true || rest === true;
  for (const [key, child] of Object.entries(value)) {
    if (ignored.includes(key)) continue;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (isMap(known)) judge(child, known, at(path, key), report);
    else if (isMap(rest)) judge(child, rest, inside(path, key), report);
    else if (!isOpen) report(at(path, key), "is no field that its CustomResourceDefinition knows", true);
  }
  for (const key of isList(schema.required) ? schema.required : []) {
    if (typeof key !== "string" || ignored.includes(key) || Object.hasOwn(value, key)) continue;
    if (getIn(properties, key, "default") === undefined) report(at(path, key), "is missing");
  }
}

function judgeList(value: readonly Value[], schema: ValueMap, path: Path, report: Report): void {
  const { items, minItems, maxItems } = schema;
  if (typeof minItems === "number" && value.length < minItems)
    report(path, `must have ${minItems} items or more`);
  if (typeof maxItems === "number" && value.length > maxItems)
    report(path, `must have at most ${maxItems} items`);
  if (!isMap(items)) return;
  for (const [index, item] of value.entries()) judge(item, items, inside(path, String(index)), report);
}

/** The allowed values are not quoted: there can be many. */
function judgeEnum(value: Value, schema: ValueMap, path: Path, report: Report): void {
  if (!isList(schema.enum) || isMap(value) || isList(value)) return;
  if (!schema.enum.includes(value)) report(path, "is none of the values that its schema allows");
}

function judgeBounds(value: Value, schema: ValueMap, path: Path, report: Report): void {
  const { minimum, maximum, minLength, maxLength } = schema;
  if (typeof value === "number" || typeof value === "bigint") {
    const [above, below] = [schema.exclusiveMinimum === true, schema.exclusiveMaximum === true];
    if (typeof minimum === "number" && (value < minimum || (above && value === minimum)))
      report(path, `must be ${above ? "more than" : "at least"} ${minimum}`);
    if (typeof maximum === "number" && (value > maximum || (below && value === maximum)))
      report(path, `must be ${below ? "less than" : "at most"} ${maximum}`);
  } else if (typeof value === "string") {
    const length = Array.from(value).length;
    if (typeof minLength === "number" && length < minLength)
      report(path, `must have ${minLength} letters or more`);
    if (typeof maxLength === "number" && length > maxLength)
      report(path, `must have at most ${maxLength} letters`);
  }
}
