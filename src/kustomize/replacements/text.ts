import { resolvePlain, resolveTagged, UNRESOLVED } from "../../yaml/scalar.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { FieldPathError } from "./error.ts";

/** What a text becomes in a field that is new: what it would be, written in YAML without quotes. */
export function resolveText(text: string): Value {
  const value = resolvePlain(text, "kustomize");
  if (value === UNRESOLVED) throw new FieldPathError("the value cannot be written as JSON");
  return value;
}

/**
 * What a text becomes in a field that is there: kustomize changes the text but leaves the type, and fails when the two
 * do not fit. Throws `FieldPathError`.
 */
export function retype(text: string, field: Value): Value {
  if (typeof field === "string") return text;
  const { tag, name } = typeOf(field);
  const value = resolveTagged(tag, text, false, "kustomize");
  if (value === UNRESOLVED) throw new FieldPathError(`the value does not fit the field, which holds ${name}`);
  return value;
}

/** A float without a fraction cannot be told from an integer any more; it counts as one. */
function typeOf(field: Value): { readonly tag: string; readonly name: string } {
  if (typeof field === "boolean") return { tag: "!!bool", name: "true or false" };
  if (typeof field === "bigint" || Number.isInteger(field)) return { tag: "!!int", name: "an integer" };
  if (typeof field === "number") return { tag: "!!float", name: "a number" };
  return { tag: "!!null", name: "null" };
}

export function isScalar(
  value: Value,
): value is Exclude<Value, readonly Value[] | Readonly<Record<string, Value>>> {
  return !isMap(value) && !isList(value);
}
