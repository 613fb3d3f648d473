import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";

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
