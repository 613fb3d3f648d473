import { isList, newMap, type Value, type ValueMap } from "../yaml/value.ts";

export { mapIn, mapsIn, scalarText, textIn, textsIn } from "../yaml/value.ts";

/** Reads of fields whose type is already proven. */

export function numberIn(value: Value | undefined): number | undefined {
  return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : undefined;
}

export function numbersIn(value: Value | undefined): readonly number[] {
  return isList(value) ? value.flatMap((item) => numberIn(item) ?? []) : [];
}

export function without(map: ValueMap, ...keys: readonly string[]): ValueMap {
  const result = newMap();
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value !== undefined && !keys.includes(key)) result[key] = value;
  }
  return result;
}
