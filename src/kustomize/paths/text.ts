import { isTimestamp, resolvePlain, resolveTagged, UNRESOLVED } from "../../yaml/scalar.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { isFloat, isQuoted, QUOTED, unquoted, type WrittenValue } from "../../yaml/written.ts";
import { FieldPathError } from "./error.ts";

/** What a text becomes in a field that is new: what it would be, written in YAML without quotes. */
export function resolveText(text: string): WrittenValue {
  const value = resolvePlain(text, "kustomize");
  if (value === UNRESOLVED) throw new FieldPathError("the value cannot be written as JSON");
  return unquoted(value, text);
}

/**
 * What a text becomes in a field that is there: kustomize changes the text but leaves type and quotes, and fails when
 * they do not fit. Throws `FieldPathError`.
 */
export function retype(text: string, field: WrittenValue): WrittenValue {
  if (isQuoted(field)) return { value: text, written: QUOTED };
  const { tag, name } = typeOf(field);
  const value = resolveTagged(tag, text);
  if (value === UNRESOLVED) throw new FieldPathError(`the value does not fit the field, which holds ${name}`);
  return unquoted(value, text);
}

function typeOf(field: WrittenValue): { readonly tag: string; readonly name: string } {
  const { value, written } = field;
  if (typeof value === "string") {
    return typeof written === "string" && isTimestamp(written)
      ? { tag: "!!timestamp", name: "a timestamp" }
      : { tag: "!!str", name: "a text" };
  }
  if (typeof value === "boolean") return { tag: "!!bool", name: "true or false" };
  if (isFloat(field)) return { tag: "!!float", name: "a number" };
  return value === null ? { tag: "!!null", name: "null" } : { tag: "!!int", name: "an integer" };
}

export function isScalar(
  value: Value,
): value is Exclude<Value, readonly Value[] | Readonly<Record<string, Value>>> {
  return !isMap(value) && !isList(value);
}
