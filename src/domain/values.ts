import { sameValue } from "../model/equal.ts";
import { textAt } from "../model/fields.ts";
import { compareText } from "../model/order.ts";
import { shortVersion } from "../model/short-version.ts";
import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";

/** A value of a chart's values that differs; null where it is not there. */
export interface ValueChange {
  /** Like "image.tag". */
  readonly path: string;
  readonly base: Value | undefined;
  readonly head: Value | undefined;
}

/** Where two values differ, by path, sorted; lists as a whole, but where each of their entries has a name of its own. */
export function valueChanges(
  base: Value | undefined,
  head: Value | undefined,
  path = "",
): readonly ValueChange[] {
  if (sameValue(base, head)) return [];
  const [before, after] = [namedEntries(base), namedEntries(head)];
  if (before !== undefined && after !== undefined)
    return fieldChanges(before, after, (key) => `${path}[${key}]`);
  if (!isMap(base) || !isMap(head)) return [{ path, base, head }];
  return fieldChanges(base, head, (key) => (path === "" ? key : `${path}.${key}`));
}

function fieldChanges(
  base: ValueMap,
  head: ValueMap,
  pathOf: (key: string) => string,
): readonly ValueChange[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort(compareText);
  return keys.flatMap((key) => valueChanges(base[key], head[key], pathOf(key)));
}

/** The entries of a list by their names; undefined where one has none, or that of another. */
function namedEntries(value: Value | undefined): ValueMap | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  const entries = newMap();
  for (const entry of value) {
    const name = textAt(entry, "name");
    if (name !== undefined) entries[name] = entry;
  }
  return Object.keys(entries).length === value.length ? entries : undefined;
}

/** Fields whose values are no secret, by what charts call them; of others only the name is reported. */
const PLAIN =
  /(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i;
const LONGEST = 80;

/** Like "image.tag 1.0 → 1.1", or the name alone. */
export function changeInWords({ path, base, head }: ValueChange): string {
  if (!PLAIN.test(path) || !isPlain(base) || !isPlain(head)) return path;
  const [before, after] = [shown(base), shown(head)];
  // A text that looks like what is no text is written as one.
  const words = before === after ? [base, head].map(quoted) : [before, after];
  return `${path} ${words.join(" → ")}`;
}

function isPlain(value: Value | undefined): boolean {
  return !isMap(value) && !isList(value) && shown(value).length <= LONGEST;
}

function quoted(value: Value | undefined): string {
  return typeof value === "string" ? `"${value}"` : shown(value);
}

function shown(value: Value | undefined): string {
  if (typeof value === "string") return value === "" ? '""' : shortVersion(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return value.toString();
  return "nothing";
}
