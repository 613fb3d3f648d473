import { newMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { copyWritten } from "../../yaml/written.ts";
import type { Written } from "../../yaml/written.ts";

/** A field's name, its value, and how that is written where it does not follow from the value. */
export type FieldEdit = readonly [name: string, value: Value | undefined, written?: Written | undefined];

/** A copy of the map with these fields set, or removed where the value is undefined; the map itself for no edits. */
export function editMap(map: ValueMap, edits: Iterable<FieldEdit>): ValueMap {
  let copy: Record<string, Value> | undefined;
  const written: [string, Written | undefined][] = [];
  for (const [name, value, how] of edits) {
    copy ??= Object.assign(newMap(), map);
    written.push([name, how]);
    // oxlint-disable-next-line typescript/no-dynamic-delete -- the copy is ours alone
    if (value === undefined) delete copy[name];
    else copy[name] = value;
  }
  if (copy === undefined) return map;
  copyWritten(map, copy, written);
  return copy;
}
