import { MAX_DEPTH } from "./max-depth.ts";
import type { Value } from "./value.ts";

/** What a text of JSON holds; undefined for what is none, or is nested deeper than YAML may be: whoever walks a value may recurse. */
export function readJson(text: string): Value | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isValue(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What is no JSON may look deeper than it is. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted && letter === "\\") at++;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === "[" || letter === "{") && ++depth > MAX_DEPTH) return true;
    else if (!isQuoted && (letter === "]" || letter === "}")) depth--;
  }
  return false;
}

function isValue(value: unknown): value is Value {
  return value !== undefined;
}
