/**
 * Plain data, as it stands in JSON and YAML. Integers beyond 2^53 are `bigint`.
 * Values are never changed in place: whoever edits copies the path to the edit, so that parts can be shared.
 */
export type Value = null | boolean | number | bigint | string | readonly Value[] | ValueMap;

/** Own enumerable keys only; made with a null prototype, so that a key like `constructor` means nothing. */
export interface ValueMap {
  readonly [key: string]: Value;
}

/** V8 keeps what is made of this as compact objects, and what is made of null as hash tables, slow to make and to copy. */
const NO_PROPERTIES: object = Object.freeze(Object.create(null) as object);

/** An empty map, to be filled by who makes it and by nobody after. */
export function newMap(): Record<string, Value> {
  return Object.create(NO_PROPERTIES) as Record<string, Value>;
}

const NOTHING: ValueMap = newMap();

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** These read a value by the type that it should have; what is of another type counts as nothing. */
export function mapIn(value: Value | undefined): ValueMap {
  return isMap(value) ? value : NOTHING;
}

export function mapsIn(value: Value | undefined): readonly ValueMap[] {
  return isList(value) ? value.filter(isMap) : [];
}

export function textIn(value: Value | undefined, ...path: readonly string[]): string {
  const found = path.length === 0 ? value : getIn(value, ...path);
  return typeof found === "string" ? found : "";
}

export function textsIn(value: Value | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

/** A scalar as text, to compare it by. */
export function scalarText(value: Value | undefined): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

/** The value at a path of map keys; undefined as soon as something on the way is missing or no map. */
export function getIn(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  let current = value;
  for (const key of path) {
    if (!isMap(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** A text that two values share if they are the same, in the same order of fields. */
export function textOf(value: Value | object): string {
  return JSON.stringify(value, (_, field: unknown) => (typeof field === "bigint" ? `${field}n` : field));
}
