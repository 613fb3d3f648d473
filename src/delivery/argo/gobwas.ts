import { matchesStep, matchSteps, type Step } from "../../model/wildcard.ts";

/** Steps of a pattern: each may be tried at each character of a text. */
const MAX_STEPS = 5_000;
const MAX_NESTING = 100;

export type GlobResult =
  | {
      readonly kind: "glob";
      readonly matches: (text: string) => boolean;
      /** How many steps may be tried at each character of a text. */
      readonly steps: number;
    }
  /** Argo CD logs it, and takes it to match nothing. */
  | { readonly kind: "invalid" }
  | { readonly kind: "tooLarge" };

/** A place in a pattern: what it asks of a character, and which places come after. Without a step it asks nothing. */
interface Place {
  /** Its index in `Reader.places`. */
  readonly id: number;
  readonly step?: Step;
  readonly next: Place[];
}

/**
 * Compiles a glob of the Go library that Argo CD uses. Without a separator, as for directories, `*` matches slashes too.
 * Alternatives are tried side by side, since those of one pair of braces multiply with those of the next.
 * https://github.com/gobwas/glob
 */
export function compileGobwas(pattern: string, separator = ""): GlobResult {
  const reader: Reader = { characters: Array.from(pattern), position: 0, steps: [], places: [] };
  try {
    const end = readSequence(reader, newPlace(reader), 0);
    const { steps, places } = reader;
    const matches = /\{|\*\*/.test(pattern)
      ? (text: string) => matchPlaces(places, end, text, separator)
      : (text: string) => matchSteps(steps, text, separator);
    return { kind: "glob", matches, steps: steps.length };
  } catch (error) {
    if (error instanceof InvalidGlob) return { kind: "invalid" };
    if (error instanceof RangeError) return { kind: "tooLarge" };
    throw error;
  }
}

/** At each character every place that the text so far may have come to. */
function matchPlaces(places: readonly Place[], end: Place, text: string, separator: string): boolean {
  // By place, the last character for which it was added.
  const added = new Int32Array(places.length).fill(-1);
  let current: Place[] = [];
  const add = (list: Place[], place: Place, at: number): void => {
    if (added[place.id] === at) return;
    added[place.id] = at;
    list.push(place);
  };
  const [start] = places;
  if (start !== undefined) add(current, start, 0);
  withFree(current, 0, add);
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    const after: Place[] = [];
    for (const place of current) {
      const { step, next } = place;
      if (step?.kind === "any") {
        if (step.crosses === true || character !== separator) add(after, place, index + 1);
      } else if (step !== undefined && matchesStep(step, character, separator)) {
        for (const each of next) add(after, each, index + 1);
      }
    }
    withFree(after, index + 1, add);
    current = after;
    if (current.length === 0) return false;
  }
  return added[end.id] === characters.length;
}

/** With the places that need no character to be come to; a list that grows is gone through to its end. */
function withFree(places: Place[], at: number, add: (list: Place[], place: Place, at: number) => void): void {
  for (const { step, next } of places)
    if (step === undefined || step.kind === "any") for (const place of next) add(places, place, at);
}

class InvalidGlob extends Error {}

interface Reader {
  readonly characters: readonly string[];
  position: number;
  /** All that were read. */
  readonly steps: Step[];
  /** The first one is the start. */
  readonly places: Place[];
}

/**
 * Reads up to the end, or inside of braces up to a comma or the closing brace, which is left.
 * @returns where what is read ends
 */
function readSequence(reader: Reader, start: Place, depth: number): Place {
  if (depth > MAX_NESTING) throw new RangeError("braces are nested too deeply");
  let end = follow(reader, start);
  for (;;) {
    const character = reader.characters[reader.position];
    if (character === undefined) {
      if (depth > 0) throw new InvalidGlob("unclosed {");
      return end;
    }
    if (depth > 0 && (character === "," || character === "}")) return end;
    reader.position++;
    if (character === "{") end = readBraces(reader, end, depth + 1);
    else {
      const step = readStep(reader, character);
      if (reader.steps.push(step) > MAX_STEPS) throw new RangeError("too many steps");
      end = follow(reader, follow(reader, end, step));
    }
  }
}

function newPlace({ places }: Reader, step?: Step): Place {
  const place: Place = { id: places.length, ...(step !== undefined && { step }), next: [] };
  places.push(place);
  return place;
}

function follow(reader: Reader, before: Place, step?: Step): Place {
  const place = newPlace(reader, step);
  before.next.push(place);
  return place;
}

function readBraces(reader: Reader, start: Place, depth: number): Place {
  const end = newPlace(reader);
  do readSequence(reader, start, depth).next.push(end);
  while (reader.characters[reader.position++] !== "}");
  return end;
}

function readStep(reader: Reader, character: string): Step {
  if (character === "*") {
    if (reader.characters[reader.position] !== "*") return { kind: "any" };
    reader.position++;
    return { kind: "any", crosses: true };
  }
  if (character === "?") return { kind: "one" };
  if (character === "[") return readClass(reader);
  return { kind: "text", character: character === "\\" ? next(reader) : character };
}

/** Either a range, `[a-z]`, or a set, `[abc]`; `!` negates. */
function readClass(reader: Reader): Step {
  const isNegated = reader.characters[reader.position] === "!";
  if (isNegated) reader.position++;
  const [low, dash] = reader.characters.slice(reader.position, reader.position + 2);
  if (low !== undefined && dash === "-") {
    reader.position += 2;
    const high = next(reader);
    if (next(reader) !== "]" || high < low) throw new InvalidGlob("no range");
    return { kind: "class", isNegated, ranges: [[low, high]] };
  }
  const ranges: (readonly [string, string])[] = [];
  for (let item = next(reader); item !== "]"; item = next(reader)) {
    const character = item === "\\" ? next(reader) : item;
    ranges.push([character, character]);
  }
  if (ranges.length === 0) throw new InvalidGlob("empty class");
  return { kind: "class", isNegated, ranges };
}

function next(reader: Reader): string {
  const character = reader.characters[reader.position++];
  if (character === undefined) throw new InvalidGlob("unexpected end");
  return character;
}

/** Whether a text fits a pattern; nothing fits one that cannot be read. */
export function fitsGobwas(pattern: string, text: string, separator = ""): boolean {
  const glob = compileGobwas(pattern, separator);
  return glob.kind === "glob" && glob.matches(text);
}
