import { compareText } from "../../../model/order.ts";
import { sameValue } from "../../../model/equal.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { integer, list, map, mapOrNone, stored, text, toInteger } from "./arguments.ts";
import { asText } from "./texts.ts";
import { isTrue, NotUnderstood, TemplateError, type GoFunction, type GoValue } from "./value.ts";

/** https://masterminds.github.io/sprig/lists.html, https://masterminds.github.io/sprig/dicts.html and `index`, `slice`, `len`. */
export const LIST_FUNCTIONS: Readonly<Record<string, GoFunction>> = {
  list: (...values) => values.map(stored),
  tuple: (...values) => values.map(stored),
  first: (value) => list(value)[0] ?? null,
  last: (value) => list(value).at(-1) ?? null,
  rest: (value) => list(value).slice(1),
  initial: (value) => list(value).slice(0, -1),
  reverse: (value) => [...list(value)].reverse(),
  append: appended,
  push: appended,
  prepend: (value, item) => [stored(item), ...list(value)],
  concat: (...values) => values.flatMap(list),
  compact: (value) => list(value).filter((item) => isTrue(item)),
  uniq: (value) => unique(list(value)),
  without: (value, ...items) => without(list(value), items),
  has: (item, value) =>
    value !== undefined && value !== null && list(value).some((other) => sameValue(item, other)),
  sortAlpha: (value) => list(value).map(asText).sort(compareText),
  dict: (...pairs) => dictionary(pairs),
  get: (value, key) => mapOrNone(value)[text(key)] ?? "",
  hasKey: (value, key) => Object.hasOwn(mapOrNone(value), text(key)),
  keys: (...values) => sortedOnly(values.flatMap((value) => Object.keys(mapOrNone(value)))),
  values: (value) => sortedOnly(Object.values(mapOrNone(value))),
  pick: (value, ...keys) => selected(mapOrNone(value), keys, true),
  omit: (value, ...keys) => selected(mapOrNone(value), keys, false),
  dig: (...values) => dig(values),
  index: (value, ...keys) => keys.reduce(indexed, value),
  slice: (value, start, end) => sliced(value, start, end),
  until: (count) => range(toInteger(count)),
  len: length,
};

function appended(value: GoValue, item: GoValue): readonly Value[] {
  return [...list(value), stored(item)];
}

/** Maps of Go have no order, so that only one of at most one key is the same each time. */
function sortedOnly(values: readonly Value[]): readonly Value[] {
  if (values.length > 1) throw new NotUnderstood("the order of a map");
  return values;
}

/** Each is compared with each. */
function checkComparisons(count: number): void {
  if (count > 100_000) throw new NotUnderstood("lists of that length");
}

function without(values: readonly Value[], items: readonly GoValue[]): readonly Value[] {
  checkComparisons(values.length * items.length);
  return values.filter((item) => !items.some((other) => sameValue(item, other)));
}

function unique(values: readonly Value[]): readonly Value[] {
  checkComparisons(values.length ** 2);
  return values.filter((value, index) => values.findIndex((other) => sameValue(value, other)) === index);
}

function dictionary(pairs: readonly GoValue[]): ValueMap {
  const entries: (readonly [string, Value])[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    entries.push([asText(pairs[index]), index + 1 < pairs.length ? stored(pairs[index + 1]) : ""]);
  }
  return Object.fromEntries(entries);
}

function selected(value: ValueMap, keys: readonly GoValue[], keeps: boolean): ValueMap {
  const listed = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => listed.has(key) === keeps));
}

/** `dig "a" "b" default map` */
function dig(values: readonly GoValue[]): GoValue {
  if (values.length < 3) throw new TemplateError("dig needs keys, a default and a map");
  const fallback = values.at(-2);
  let current: GoValue = map(values.at(-1));
  for (const key of values.slice(0, -2)) {
    if (!isMap(current)) throw new TemplateError("dig meets what is no map");
    if (!Object.hasOwn(current, text(key))) return fallback;
    current = current[text(key)];
  }
  return current;
}

function indexed(value: GoValue, key: GoValue): GoValue {
  if (isMap(value)) return value[text(key)];
  if (typeof value === "string") return byteAt(value, integer(key));
  if (!isList(value)) throw new TemplateError("index needs a list or a map");
  const position = Number(integer(key));
  if (position < 0 || position >= value.length) throw new TemplateError("index is out of range");
  return value[position];
}

function byteAt(value: string, position: bigint): GoValue {
  const byte = Buffer.from(value)[Number(position)];
  if (byte === undefined) throw new TemplateError("index is out of range");
  return BigInt(byte);
}

/** Sprig's, which takes the place of Go's own, so that a text has no slices. */
function sliced(value: GoValue, start: GoValue, end: GoValue): GoValue {
  const whole = list(value);
  const from = start === undefined ? 0 : Number(toInteger(start));
  const to = end === undefined ? whole.length : Number(toInteger(end));
  if (from < 0 || to < from || to > whole.length) throw new TemplateError("slice is out of range");
  return whole.slice(from, to);
}

function range(count: bigint): readonly bigint[] {
  if (count > 10_000n || count < 0n) throw new NotUnderstood("an until of that size");
  return Array.from({ length: Number(count) }, (_, index) => BigInt(index));
}

function length(value: GoValue): GoValue {
  if (typeof value === "string") return BigInt(Buffer.byteLength(value));
  if (isList(value)) return BigInt(value.length);
  return BigInt(Object.keys(map(value)).length);
}
