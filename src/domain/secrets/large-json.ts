import { readJson } from "../../yaml/read-json.ts";
import type { Value } from "../../yaml/value.ts";

/** Dashboards are large, many, and JSON, for which there is a parser many times as fast as that of YAML. */
const LARGE = 4096;

/** What a large text of JSON holds; undefined for any other, which may be YAML. */
export function largeJson(text: string): Value | undefined {
  return text.length < LARGE || !/^\s*[[{]/.test(text) ? undefined : readJson(text);
}
