import { sameValue } from "../model/equal.ts";
import { oncePerPair } from "../model/once.ts";
import { getIn, isList, isMap, mapIn, type Value, type ValueMap } from "../yaml/value.ts";
import { typeName } from "./custom-resource.ts";
import { collect, type Fault, type Report } from "./fault.ts";
import { at, inside, type Path } from "./path.ts";

/**
 * Where the schema of a custom resource allows less than it did: other types, fields that go or become required, fewer
 * values, narrower bounds, new patterns and rules. What a controller writes (`status`) is left alone.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
 */
export const tightenings = oncePerPair((base: ValueMap, head: ValueMap): readonly Fault[] => {
  const faults: Fault[] = [];
  compareMaps(base, head, undefined, collect(faults), ["apiVersion", "kind", "metadata", "status"]);
  return faults;
});

function compare(base: ValueMap, head: ValueMap, path: Path, report: Report): void {
  const [before, after] = [base, head].map(typeName);
  if (after !== undefined && before !== after && !LOOSER.includes(`${before ?? ""} ${after}`)) {
    report(path, `must be ${after}`);
    return;
  }
  if (base.nullable === true && head.nullable !== true) report(path, "may not be null");
  compareEnums(base, head, path, report);
  compareBounds(base, head, path, report);
  if (isMap(base.items) && isMap(head.items)) compare(base.items, head.items, inside(path, "*"), report);
  compareMaps(base, head, path, report, []);
}

const LOOSER = [
  "a whole number a number",
  "a whole number a whole number or text",
  "text a whole number or text",
];

function compareMaps(
  base: ValueMap,
  head: ValueMap,
  path: Path | undefined,
  report: Report,
  ignored: readonly string[],
): void {
  const [before, after] = [base, head].map(({ properties }) => mapIn(properties));
  for (const [key, known] of Object.entries(before ?? {})) {
    if (ignored.includes(key) || !isMap(known)) continue;
    const now = getIn(after, key) ?? head.additionalProperties;
    if (isMap(now)) compare(known, now, at(path, key), report);
    else if (!isOpen(head)) report(at(path, key), DROPPED);
  }
  const required = (schema: ValueMap) => (isList(schema.required) ? schema.required : []);
  for (const key of required(head)) {
    if (typeof key !== "string" || ignored.includes(key) || required(base).includes(key)) continue;
    if (getIn(after, key, "default") === undefined) report(at(path, key), "is required");
  }
  if (isOpen(base) && !isOpen(head) && !isMap(head.additionalProperties))
    report(path, "takes no fields but those of its schema");
  if (isMap(base.additionalProperties) && isMap(head.additionalProperties))
    compare(base.additionalProperties, head.additionalProperties, inside(path, "*"), report);
}

/** Nothing is refused for it: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-pruning */
export const DROPPED = "is a field no longer, and its value is dropped";

function isOpen(schema: ValueMap): boolean {
  return schema["x-kubernetes-preserve-unknown-fields"] === true || schema.additionalProperties === true;
}

function compareEnums(base: ValueMap, head: ValueMap, path: Path, report: Report): void {
  if (!isList(head.enum)) return;
  const { enum: allowed } = head;
  const isSame =
    isList(base.enum) && base.enum.every((value) => allowed.some((other) => sameValue(value, other)));
  if (!isSame) report(path, "has fewer values that are allowed");
}

const LEAST = ["minimum", "minLength", "minItems", "minProperties"];
const MOST = ["maximum", "maxLength", "maxItems", "maxProperties"];

function compareBounds(base: ValueMap, head: ValueMap, path: Path, report: Report): void {
  const narrower =
    LEAST.some((name) => isHigher(head[name], base[name])) ||
    MOST.some((name) => isHigher(negative(head[name]), negative(base[name]))) ||
    ["exclusiveMinimum", "exclusiveMaximum"].some((name) => head[name] === true && base[name] !== true);
  if (narrower) report(path, "has narrower bounds");
  if (["pattern", "format"].some((name) => head[name] !== undefined && !sameValue(head[name], base[name])))
    report(path, "must have another form");
  const rules = (schema: ValueMap) =>
    listOf(schema["x-kubernetes-validations"]).map((rule) => getIn(rule, "rule") ?? null);
  const known = rules(base);
  if (rules(head).some((rule) => !known.some((other) => sameValue(rule, other))))
    report(path, "has another rule to meet");
}

function listOf(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : [];
}

function negative(value: Value | undefined): Value | undefined {
  return typeof value === "number" ? -value : value;
}

function isHigher(head: Value | undefined, base: Value | undefined): boolean {
  return typeof head === "number" && (typeof base !== "number" || head > base);
}
