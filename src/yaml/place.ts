import type { Value } from "./value.ts";

/** Where a value is written: offsets in the text. */
export interface Place {
  readonly start: number;
  /** Where its key begins, of what stands in a map. */
  readonly key?: number;
  readonly children: ReadonlyMap<string | number, Place>;
}

/** Where a value starts and its key, if it has one. */
export interface NotedPlace extends Omit<Place, "children"> {
  readonly value: Value;
}

/** Is called for every value in a collection, with its key or index there. */
export type NotePlace = (collection: Value, step: string | number, place: NotedPlace) => void;

/** As the library tells it: behind a quote, and on the line behind the header of a block. */
export function contentStartOf(text: string, start: number): number {
  if (text[start] === "|") return text.indexOf("\n", start) + 1;
  return text[start] === '"' || text[start] === "'" ? start + 1 : start;
}
