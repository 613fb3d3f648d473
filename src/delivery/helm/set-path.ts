import type { ChartSetting } from "../../model/chart.ts";
import { isMap, newMap, type Value, type ValueMap } from "../../yaml/value.ts";

/** The names of a path that is nothing but names; undefined where only helm's own parser knows what it means. */
export function simplePath(path: string): readonly string[] | undefined {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(path) ? path.split(".") : undefined;
}

/**
 * What `--set` makes of a text; undefined where only helm's own parser knows.
 * https://github.com/helm/helm/blob/v3.17.2/pkg/strvals/parser.go (typedVal)
 */
export function typedValue(text: string): Value | undefined {
  const isQuoted = /^(['"])[^]*\1$/.test(text) && text.length > 1;
  if (isQuoted) {
    const inside = text.replace(/^['"]+|(?<!['"])['"]+$/g, "");
    return /[,\\{}[\]]/.test(inside) ? undefined : inside;
  }
  if (/[,\\{}[\]]/.test(text)) return undefined;
  if (text === "true" || text === "false") return text === "true";
  if (text === "null") return null;
  if (text === "0" || /^[+-]?[1-9]\d*$/.test(text)) return BigInt(text.replace(/^\+/, ""));
  return text;
}

/** The same by helm's own parser. A literal is a text, whatever stands in it. */
export function shorthand(path: string, text: string, literal: boolean): ChartSetting {
  if (literal) return { kind: "string", name: path, value: text.replace(/[\\,[\]{}]/g, "\\$&") };
  const isQuoted = /^(['"])[^]*\1$/.test(text) && text.length > 1;
  return isQuoted
    ? { kind: "string", name: path, value: text.replace(/^['"]+|(?<!['"])['"]+$/g, "") }
    : { kind: "set", name: path, value: text };
}

/** Writes a value into maps; false where something on the way is no map. */
export function writePath(
  map: ValueMap,
  [name = "", ...rest]: readonly string[],
  value: Value,
  writableOf: (map: ValueMap) => Record<string, Value>,
): boolean {
  const target = writableOf(map);
  if (rest.length === 0) {
    target[name] = value;
    return true;
  }
  const inner = target[name] ?? newMap();
  if (!isMap(inner)) return false;
  const next = writableOf(inner);
  target[name] = next;
  return writePath(next, rest, value, writableOf);
}
