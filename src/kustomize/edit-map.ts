import { copyEmptyNulls } from "../yaml/empty-null.ts";
import type { Value, ValueMap } from "../yaml/value.ts";

/** A copy of the map with these fields set, or removed where the value is undefined; the map itself for no edits. */
export function editMap(map: ValueMap, edits: Iterable<readonly [string, Value | undefined]>): ValueMap {
  let copy: Record<string, Value> | undefined;
  for (const [name, value] of edits) {
    copy ??= copyOf(map);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours alone
    if (value === undefined) delete copy[name];
    else copy[name] = value;
  }
  return copy ?? map;
}

function copyOf(map: ValueMap): Record<string, Value> {
  const copy = Object.assign(Object.create(null) as Record<string, Value>, map);
  copyEmptyNulls(map, copy);
  return copy;
}
