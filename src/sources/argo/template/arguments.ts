import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { TemplateError, type GoValue } from "./value.ts";

/** Arguments as Go's functions take them: what is of another type is an error there too. */

export function text(value: GoValue): string {
  if (typeof value === "string") return value;
  throw new TemplateError("a function needs a text");
}

export function list(value: GoValue): readonly Value[] {
  if (isList(value)) return value;
  throw new TemplateError("a function needs a list");
}

export function map(value: GoValue): ValueMap {
  if (isMap(value)) return value;
  throw new TemplateError("a function needs a map");
}

/**
 * A parameter that is a map takes what is not there for an empty one, but no `null`:
 * https://github.com/golang/go/blob/go1.26.0/src/text/template/exec.go (validateType)
 */
export function mapOrNone(value: GoValue): ValueMap {
  return value === undefined ? {} : map(value);
}

export function integer(value: GoValue): bigint {
  if (typeof value === "bigint") return value;
  throw new TemplateError("a function needs a whole number");
}

/** Sprig's own conversion, which never fails: https://masterminds.github.io/sprig/conversion.html */
export function toInteger(value: GoValue): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isFinite(value) ? BigInt(Math.trunc(value)) : 0n;
  if (typeof value === "boolean") return value ? 1n : 0n;
  const digits = typeof value === "string" ? /^[-+]?\d+$/.exec(value.trim())?.[0] : undefined;
  return digits === undefined ? 0n : BigInt(digits.replace(/^\+/, ""));
}

/** A value that may stand in a list or a map. */
export function stored(value: GoValue): Value {
  return value ?? null;
}
