import { EVENT_ID, getScalarValue, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";
import { startOf } from "./construct.ts";
import { firstDocument } from "./documents.ts";
import { readEvents } from "./events.ts";

/** Keys of maps and indexes of lists, from the top of the first document. */
export type YamlPath = readonly (string | number)[];

export interface Position {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Where the value at a path is written; where its nearest parent is, when it does not exist. */
export type Locator = (path: YamlPath) => Position;

interface Place {
  readonly start: number;
  /** Where its key begins, of what stands in a map. */
  readonly key?: number;
  readonly children: ReadonlyMap<string | number, Place>;
}

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

function readPlaces(text: string): Place {
  const nothing: Place = { start: 0, children: new Map() };
  try {
    const read = readEvents(firstDocument(text));
    return read.events.length === 0 ? nothing : readPlace(read.text, read.events, 1).place;
  } catch (error) {
    if (error instanceof YAMLException) return nothing;
    throw error;
  }
}

function readPlace(text: string, events: readonly Event[], index: number): { place: Place; next: number } {
  const event = events[index];
  if (event === undefined) throw new Error("The YAML events end inside a document");
  const children = new Map<string | number, Place>();
  const place = { start: startOf(event), children };
  if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return { place, next: index + 1 };
  let next = index + 1;
  for (let item = 0; events[next]?.type !== EVENT_ID.POP; item++) {
    let key: string | number = item;
    let keyStart: number | undefined;
    if (event.type === EVENT_ID.MAPPING) {
      const keyEvent = events[next];
      if (keyEvent?.type === EVENT_ID.SCALAR) key = getScalarValue(text, keyEvent);
      if (keyEvent !== undefined) keyStart = startOf(keyEvent);
      next = readPlace(text, events, next).next;
    }
    const child = readPlace(text, events, next);
    children.set(key, keyStart === undefined ? child.place : { ...child.place, key: keyStart });
    next = child.next;
  }
  return { place, next: next + 1 };
}
