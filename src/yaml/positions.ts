import type { Place } from "./place.ts";
import { readPlaces } from "./places.ts";

/** Keys of maps and indexes of lists, from the top of the first document. */
export type YamlPath = readonly (string | number)[];

export interface Position {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Where the value at a path is written; where its nearest parent is, when it does not exist. */
export type Locator = (path: YamlPath) => Position;

/** Finds places in a YAML text. The text is parsed at the first question and not before. */
export function createLocator(text: string): Locator {
  return locatorOf(text, ({ start }) => start);
}

/** The same, of the key that a value stands at, if it stands in a map. */
export function createKeyLocator(text: string): Locator {
  return locatorOf(text, ({ start, key }) => key ?? start);
}

function locatorOf(text: string, offsetOf: (place: Place) => number): Locator {
  let root: Place | undefined;
  return (path) => {
    root ??= readPlaces(text);
    let place = root;
    for (const step of path) place = place.children.get(step) ?? place;
    const offset = offsetOf(place);
    const before = text.slice(0, offset);
    const line = before.split("\n").length;
    return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
  };
}
