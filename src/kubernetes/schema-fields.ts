import { oncePer } from "../model/once.ts";
import { isMap, type Value, type ValueMap } from "../yaml/value.ts";

/** Whether a schema has a field of this name anywhere: one that stands elsewhere has slipped, and is not new. */
export function hasFieldAnywhere(schema: ValueMap, name: string): boolean {
  return fieldNames(schema).has(name);
}

const fieldNames = oncePer((schema: ValueMap): ReadonlySet<string> => {
  const names = new Set<string>();
  collectInto(names, schema, new Set<Value>());
  return names;
});

function collectInto(names: Set<string>, schema: Value | undefined, seen: Set<Value>): void {
  if (!isMap(schema) || seen.has(schema)) return;
  seen.add(schema);
  for (const [name, field] of Object.entries(isMap(schema.properties) ? schema.properties : {})) {
    names.add(name);
    collectInto(names, field, seen);
  }
  collectInto(names, schema.items, seen);
  collectInto(names, schema.additionalProperties, seen);
}
