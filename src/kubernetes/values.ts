import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";

/** Reads of fields whose type is already proven. */

export function mapIn(value: Value | undefined): ValueMap {
  return isMap(value) ? value : {};
}

export function mapsIn(value: Value | undefined): readonly ValueMap[] {
  return isList(value) ? value.filter(isMap) : [];
}

export function textsIn(value: Value | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

export function textIn(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

export function numberIn(value: Value | undefined): number | undefined {
  return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : undefined;
}

export function numbersIn(value: Value | undefined): readonly number[] {
  return isList(value) ? value.flatMap((item) => numberIn(item) ?? []) : [];
}

/** A scalar as text, to compare it by. */
export function scalarText(value: Value | undefined): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

export function without(map: ValueMap, ...keys: readonly string[]): ValueMap {
  const result = newMap();
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value !== undefined && !keys.includes(key)) result[key] = value;
  }
  return result;
}
