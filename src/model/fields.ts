import { getIn, isList, isMap, mapIn, mapsIn, textsIn, type Value, type ValueMap } from "../yaml/value.ts";

/** Reads of one field, by the type that Kubernetes gives it; undefined when it is missing or of another type. */

export function textAt(value: Value | undefined, ...path: readonly string[]): string | undefined {
  const found = getIn(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** Text, or a number as text: versions and the like are written as either. "" when it is missing or of another type. */
export function wordAt(value: Value | undefined, ...path: readonly string[]): string {
  const found = getIn(value, ...path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

export function numberAt(value: Value | undefined, ...path: readonly string[]): number | undefined {
  const found = getIn(value, ...path);
  return typeof found === "number" ? found : typeof found === "bigint" ? Number(found) : undefined;
}

/** The map at a path; empty when there is none. */
export function mapAt(value: Value | undefined, ...path: readonly string[]): ValueMap {
  return mapIn(getIn(value, ...path));
}

/** The maps in the list at a path; empty when there is none. Other items are left out. */
export function mapsAt(value: Value | undefined, ...path: readonly string[]): readonly ValueMap[] {
  return mapsIn(getIn(value, ...path));
}

/** The texts in the list at a path; empty when there is none. */
export function textsAt(value: Value | undefined, ...path: readonly string[]): readonly string[] {
  return textsIn(getIn(value, ...path));
}

/** The texts of a value, in any field. */
export function allTexts(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(allTexts);
  return isMap(value) ? Object.values(value).flatMap(allTexts) : [];
}
