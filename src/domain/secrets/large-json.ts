import type { Value } from "../../yaml/value.ts";

/** Dashboards are large, many, and JSON, for which there is a parser many times as fast as that of YAML. */
const LARGE = 4096;

/** What a large text of JSON holds; undefined for any other, which may be YAML. */
export function largeJson(text: string): Value | undefined {
  if (text.length < LARGE || !/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isValue(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isValue(value: unknown): value is Value {
  return value !== undefined;
}
