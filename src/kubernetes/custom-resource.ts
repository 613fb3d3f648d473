import { getIn, isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { closest } from "../model/similar.ts";
import { isDuration, patternFault, ruleFault } from "./custom-rules.ts";
import type { Fault } from "./fault.ts";
import { at, inside, pathText, type Path } from "./path.ts";
import { ownValue } from "../model/own-value.ts";

type Report = (path: Path | undefined, what: string, about?: Omit<Fault, "path" | "message">) => void;

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

/** Undefined where it does not list its versions. */
export function servesVersion(definition: ValueMap, version: string): boolean | undefined {
  const versions = getIn(definition, "spec", "versions");
  if (!isList(versions)) return undefined;
  return versions.some((each) => isMap(each) && each.name === version && each.served === true);
}

/**
 * What a schema says against a custom resource: fields that it does not have, types, missing fields, enums and bounds, and
 * the patterns and rules of `custom-rules.ts`. Other patterns and rules, formats and logic (`oneOf`, …) are not judged, and
 * null is not: it means the default, or that the field is missing.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable
 */
export function customFaults(object: ValueMap, schema: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  judgeMap(object, schema, undefined, collectInto(faults), [...OWN_FIELDS, "status"]);
  return faults;
}

/** The same of one value, like a default. */
export function valueFaults(value: Value, schema: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  judge(value, schema, at(undefined, "value"), collectInto(faults));
  return faults;
}

function collectInto(faults: Fault[]): Report {
  return (path, what, about) => {
    const text = pathText(path);
    faults.push({ path: text, message: `${text} ${what}`, ...about });
  };
}

function judge(value: Value, schema: ValueMap, path: Path, report: Report): void {
  if (value === null) return;
  if (schema["x-kubernetes-int-or-string"] === true) {
    if (typeof value !== "string" && !isWhole(value))
      report(path, "must be a whole number or text", { kind: "wrong-type" });
    return;
  }
  const type = typeof schema.type === "string" ? schema.type : "";
  const kind = ownValue(KINDS, type);
  if (kind !== undefined && !kind.is(value)) {
    report(path, `must be ${kind.name}`, { kind: "wrong-type" });
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
    const known = ownValue(properties, key);
    if (isMap(known)) judge(child, known, at(path, key), report);
    else if (isMap(rest)) judge(child, rest, inside(path, key), report);
    else if (!isOpen) reportUnknown(key, value, Object.keys(properties), at(path, key), report);
  }
  judgeRules(value, schema, path, report);
  for (const key of isList(schema.required) ? schema.required : []) {
    if (typeof key !== "string" || ignored.includes(key)) continue;
    const isGiven =
      Object.hasOwn(value, key) && (value[key] !== null || getIn(properties, key, "nullable") === true);
    if (!isGiven && getIn(properties, key, "default") === undefined)
      report(at(path, key), "is missing", { kind: "missing" });
  }
}

/** Another word is another field: `useCredentials` is no `passCredentials`. */
const MOST_WRONG_LETTERS = 2;

/** A field that is near to one that is not there is a slip; another may be one of a later release. */
function reportUnknown(
  key: string,
  owner: ValueMap,
  known: readonly string[],
  path: Path,
  report: Report,
): void {
  const meant = closest(
    key,
    known.filter((name) => !Object.hasOwn(owner, name)),
    MOST_WRONG_LETTERS,
  );
  const question = meant === undefined ? "" : ` (did you mean ${meant}?)`;
  report(path, `is no field that its CustomResourceDefinition knows${question}`, {
    kind: "unknown-field",
    ...(meant === undefined && { mayComeLater: true }),
  });
}

function judgeRules(value: ValueMap, schema: ValueMap, path: Path | undefined, report: Report): void {
  const rules = schema["x-kubernetes-validations"];
  for (const each of isList(rules) ? rules : []) {
    const what = ruleFault(getIn(each, "rule"), value);
    if (what !== undefined) report(path, what);
  }
}

function judgeList(value: readonly Value[], schema: ValueMap, path: Path, report: Report): void {
  const { items, minItems, maxItems } = schema;
  if (typeof minItems === "number" && value.length < minItems)
    report(path, `must have ${minItems === 1 ? "an item" : `${minItems} items`} or more`);
  if (typeof maxItems === "number" && value.length > maxItems)
    report(path, `must have at most ${maxItems} items`);
  if (!isMap(items)) return;
  for (const [index, item] of value.entries()) judge(item, items, inside(path, String(index)), report);
}

/** The allowed values are not quoted: there can be many. */
function judgeEnum(value: Value, schema: ValueMap, path: Path, report: Report): void {
  if (!isList(schema.enum) || isMap(value) || isList(value)) return;
  if (!schema.enum.includes(value))
    report(path, "is none of the values that its schema allows", { mayComeLater: true });
}

function judgeBounds(value: Value, schema: ValueMap, path: Path, report: Report): void {
  const { minimum, maximum, minLength, maxLength, pattern } = schema;
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
    const what = patternFault(pattern, value);
    if (what !== undefined) report(path, what, isDuration(what) ? { kind: "no-duration" } : {});
  }
}
