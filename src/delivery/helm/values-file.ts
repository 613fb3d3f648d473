import { isList, isMap, type Value } from "../../yaml/value.ts";

/** Values as JSON, which is YAML too; integers of any size as they are. */
export function jsonOf(value: Value): string {
  if (typeof value === "bigint") return value.toString();
  if (isList(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (isMap(value)) {
    const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonOf(item)}`);
    return `{${fields.join(",")}}`;
  }
  return Number.isNaN(value) || value === Infinity || value === -Infinity
    ? `".${String(value)}"`
    : JSON.stringify(value);
}
