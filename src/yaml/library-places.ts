import { EVENT_ID, getScalarValue, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";
import { startOf } from "./construct.ts";
import { firstDocument } from "./documents.ts";
import { readEvents } from "./events.ts";
import type { Place } from "./place.ts";

/** Finds where each value of the first document of any text is written. */
export function readPlacesWithLibrary(text: string): Place {
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
