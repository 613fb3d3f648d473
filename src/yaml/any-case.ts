import { isMap, type Value } from "./value.ts";

/**
 * A field's name as Go's JSON decoder compares it: in any case, and the long s is an s.
 * https://pkg.go.dev/encoding/json#Unmarshal
 */
export function foldCase(name: string): string {
  return name.toLowerCase().replaceAll("\u017f", "s");
}

/** A field of a map, in any case of letters. */
export function fieldOf(document: Value | undefined, name: string): Value | undefined {
  if (!isMap(document)) return undefined;
  // Folding a letter into one of ASCII leaves the length as it is.
  const key = Object.keys(document).find(
    (candidate) =>
      candidate === name || (candidate.length === name.length && foldCase(candidate) === foldCase(name)),
  );
  return key === undefined ? undefined : document[key];
}
