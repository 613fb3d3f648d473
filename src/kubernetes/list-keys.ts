import { isMap, type Value } from "../yaml/value.ts";
import type { StructFacts } from "./facts.ts";
import { scalarText } from "./values.ts";
import { keyText } from "../model/key-text.ts";

/** What tells an item of a merged list from the others; a key that is missing has its default. */
export function itemKey(item: Value, keys: readonly string[], type: StructFacts | undefined): string {
  if (!isMap(item) || type === undefined) return keyText(scalarText(item));
  return keyText(keys.map((key) => scalarText(item[key] ?? type.fields.get(key)?.fallback)));
}

/** For people: `name A`, `containerPort 80 and protocol TCP`. */
export function nameOfKey(item: Value, keys: readonly string[]): string {
  if (!isMap(item)) return "one value";
  return keys
    .flatMap((key) => (item[key] === undefined ? [] : [`${key} ${scalarText(item[key])}`]))
    .join(" and ");
}
