import { readPlacesWithLibrary } from "./library-places.ts";
import { NO_DOCUMENT, readLines } from "./lines.ts";
import type { Place } from "./place.ts";
import type { Value } from "./value.ts";

/** Finds where each value of the first document is written. */
export function readPlaces(text: string): Place {
  const byCollection = new Map<Value, Map<string | number, Place>>();
  const childrenOf = (collection: Value): Map<string | number, Place> => {
    const known = byCollection.get(collection);
    if (known !== undefined) return known;
    const children = new Map<string | number, Place>();
    byCollection.set(collection, children);
    return children;
  };
  const document = readLines(text, "json", (collection, step, { value, ...place }) => {
    childrenOf(collection).set(step, { ...place, children: childrenOf(value) });
  });
  if (document === undefined) return readPlacesWithLibrary(text);
  if (document === NO_DOCUMENT) return { start: 0, children: new Map() };
  return { start: document.start, children: childrenOf(document.value) };
}
