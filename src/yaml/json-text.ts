import { isList, isMap, type Value } from "./value.ts";

/** A value as JSON, which is YAML too, with integers of any size as they are. */
export function jsonText(value: Value): string {
  if (typeof value === "bigint") return value.toString();
  if (isList(value)) return `[${value.map(jsonText).join(",")}]`;
  if (isMap(value)) {
    const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`);
    return `{${fields.join(",")}}`;
  }
  return Number.isNaN(value) || value === Infinity || value === -Infinity
    ? `".${String(value)}"`
    : JSON.stringify(value);
}
