import { sameValue } from "../model/equal.ts";
import { firstDocument } from "../yaml/documents.ts";
import { parseYamlAsJson } from "../yaml/parse.ts";
import { isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { jsonText } from "../yaml/json-text.ts";

/**
 * The text of a YAML map with other values of some top-level fields. They are written behind the rest, since the last
 * of two equal keys counts, so that all the rest keeps its lines. Where that does not do, a text without those lines.
 * @param map what the text holds
 */
export function replaceFields(text: string, map: ValueMap, fields: ValueMap): string {
  const expected = withFields(map, fields);
  const appended = Object.entries(fields).map(([name, value]) => `${name}: ${jsonText(value)}\n`);
  const first = firstDocument(text);
  const candidate = `${first}${first.endsWith("\n") ? "" : "\n"}${appended.join("")}`;
  return sameValue(readMap(candidate), expected) ? candidate : `${jsonText(expected)}\n`;
}

/** The first document of a text, as Go converts YAML to JSON; undefined for anything that is no map. */
export function readMap(text: string): ValueMap | undefined {
  const result = parseYamlAsJson(text);
  const value = result.ok ? result.documents[0]?.value : undefined;
  return isMap(value) ? value : undefined;
}

/** Go finds a field in any case of letters. */
export function fieldIn(map: ValueMap, name: string): Value {
  const key = Object.keys(map).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : (map[key] ?? null);
}

/** A map with other values of some fields, under these names alone. */
export function withFields(map: ValueMap, fields: ValueMap): ValueMap {
  const replaced = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
  const kept = Object.entries(map).filter(([name]) => !replaced.has(name.toLowerCase()));
  return Object.assign(newMap(), Object.fromEntries(kept), fields);
}
