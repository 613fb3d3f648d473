import { isList, isMap, newMap, type Value, type ValueMap } from "./value.ts";

/**
 * `head` with every part that `base` has too, at the same place and in the same order of keys, being base's own. Nobody
 * can tell the difference but who compares identities: what was made of a part is then made once for both sides.
 */
export function sharingParts(base: Value | undefined, head: ValueMap): ValueMap {
  return isMap(base) ? sharedMap(base, head) : head;
}

function shared(base: Value | undefined, head: Value): Value {
  if (isMap(head)) return isMap(base) ? sharedMap(base, head) : head;
  return isList(head) && isList(base) ? sharedList(base, head) : head;
}

function sharedMap(base: ValueMap, head: ValueMap): ValueMap {
  if (base === head) return base;
  const keys = Object.keys(head);
  const known = Object.keys(base);
  let isSame = keys.length === known.length;
  let copy: Record<string, Value> | undefined;
  for (const [index, key] of keys.entries()) {
    const [before, after = null] = [Object.hasOwn(base, key) ? base[key] : undefined, head[key]];
    const kept = shared(before, after);
    isSame &&= kept === before && known[index] === key;
    if (kept !== after) copy ??= copyOf(head);
    if (copy !== undefined) copy[key] = kept;
  }
  return isSame ? base : (copy ?? head);
}

function copyOf(map: ValueMap): Record<string, Value> {
  const copy = newMap();
  for (const key of Object.keys(map)) copy[key] = map[key] ?? null;
  return copy;
}

function sharedList(base: readonly Value[], head: readonly Value[]): readonly Value[] {
  if (base === head) return base;
  const items = head.map((item, index) => shared(base[index], item));
  if (items.length === base.length && items.every((item, index) => item === base[index])) return base;
  return items.some((item, index) => item !== head[index]) ? items : head;
}
