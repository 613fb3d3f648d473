import type { Value } from "../yaml/value.ts";

/** JSON of our own tables. */
export function parseJson(text: string): Value {
  const value: unknown = JSON.parse(text);
  if (!isValue(value)) throw new Error("JSON is always a value.");
  return value;
}

function isValue(value: unknown): value is Value {
  return value !== undefined;
}
