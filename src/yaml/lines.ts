import { readLineValue } from "./line-scalar.ts";
import { endOf, LONGEST_SIMPLE_KEY, NO_MATCH, SPACES } from "./pattern.ts";
import { resolvePlain } from "./scalar.ts";
import type { Dialect } from "./scalar.ts";
import { isList, isMap, newMap } from "./value.ts";
import type { Value } from "./value.ts";
import { contentStartOf, type NotePlace } from "./place.ts";
import { noteWritten } from "./written.ts";
import type { Written, WrittenValue } from "./written.ts";

export interface LineDocument {
  readonly value: Value;
  /** Offset of the first content. */
  readonly start: number;
}

/** A block map whose end was not yet reached. */
interface MapLevel {
  readonly column: number;
  readonly map: Record<string, Value>;
  /** The last key; it has no value yet as long as it is not in the map. */
  key: string;
  /** Where it stands. */
  keyStart: number;
  written: Map<string, Written> | undefined;
}

/** A block list whose end was not yet reached. */
interface ListLevel {
  readonly column: number;
  readonly list: Value[];
  written: Map<number, Written> | undefined;
}

type Level = MapLevel | ListLevel;

interface Reader {
  readonly text: string;
  readonly dialect: Dialect;
  readonly note: NotePlace | undefined;
  readonly levels: Level[];
  /** A separator was read. */
  hasSeparator: boolean;
  document: LineDocument | undefined;
}

/** Tabs, carriage returns, other line breaks than \n, what is not printable, and characters beyond 16 bits. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const DASH = /- +/y;
const KEY = /(?:[\w$./][\w$./-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])/y;
const LITERAL = /\|[-+\d]*$/m;
/** The library has its own limit, which no real manifest comes near. */
const MAX_LEVELS = 100;

/** What is read of a text without content. */
export const NO_DOCUMENT = Symbol("no document");

/**
 * Reads a document in the layout that programs write, and people mostly: one key or list item a line, in block style.
 * Undefined for any other text, and for every error, which the library is there for. It exists for speed alone, on
 * megabytes of custom resource definitions: docs/decisions/0004 says what that is worth.
 */
export function readLines(
  text: string,
  dialect: Dialect,
  note?: NotePlace,
): LineDocument | typeof NO_DOCUMENT | undefined {
  if (UNUSUAL.test(text)) return undefined;
  if (text.endsWith("\n")) return readAll(text, dialect, note);
  // The end of the file is the end of the line, except to a literal.
  return LITERAL.test(text) ? undefined : readAll(`${text}\n`, dialect, note);
}

function readAll(
  text: string,
  dialect: Dialect,
  note: NotePlace | undefined,
): LineDocument | typeof NO_DOCUMENT | undefined {
  const reader: Reader = { text, dialect, note, levels: [], hasSeparator: false, document: undefined };
  let position = 0;
  while (position < text.length) {
    const start = endOf(SPACES, text, position);
    const first = text[start];
    if (first === "#" || first === "\n") position = text.indexOf("\n", start) + 1;
    else position = readLine(reader, start, start - position);
    if (position === NO_MATCH) return undefined;
  }
  closeLevels(reader, 0);
  return reader.document ?? NO_DOCUMENT;
}

/** Reads a line from its content on, with the further lines of its scalar. Returns where the next one starts. */
function readLine(reader: Reader, start: number, column: number): number {
  const { text, levels } = reader;
  if (column === 0 && text.startsWith("---", start)) return readSeparator(reader, start);
  if (column === 0 && (text[start] === "%" || text.startsWith("...", start))) return NO_MATCH;
  const isItem = isDash(text, start);
  closeLevels(reader, levelsBefore(levels, column, isItem));
  const parent = levels.at(-1);
  if (parent === undefined) {
    if (column > 0 || reader.document !== undefined) return NO_MATCH;
    return isItem ? readItem(reader, start, column) : readEntry(reader, start, column);
  }
  if ("list" in parent) return column === parent.column ? readItem(reader, start, column, parent) : NO_MATCH;
  if (column === parent.column && !isItem) return readEntry(reader, start, column, parent);
  // The items of a list may stand in the column of its key.
  if (!awaitsValue(parent)) return NO_MATCH;
  if (isItem) return readItem(reader, start, column);
  if (endOf(KEY, text, start) !== NO_MATCH) return readEntry(reader, start, column);
  return readValue(reader, start, parent);
}

function isDash(text: string, position: number): boolean {
  return text[position] === "-" && text[position + 1] === " ";
}

/** Only one that stands before the document: behind it nothing is read. */
function readSeparator(reader: Reader, start: number): number {
  if (reader.hasSeparator || reader.document !== undefined || reader.text[start + 3] !== "\n")
    return NO_MATCH;
  reader.hasSeparator = true;
  return start + 4;
}

/** How many levels stay open: not what is further to the right, nor a list in whose column something else stands. */
function levelsBefore(levels: readonly Level[], column: number, isItem: boolean): number {
  for (let count = levels.length; ; count--) {
    const level = levels[count - 1];
    if (level === undefined || column > level.column) return count;
    if (column === level.column && (isItem || "map" in level)) return count;
  }
}

function closeLevels(reader: Reader, remaining: number): void {
  while (reader.levels.length > remaining) {
    const level = reader.levels.pop();
    if (level !== undefined) closeLevel(reader, level);
  }
}

function closeLevel(reader: Reader, level: Level): void {
  if ("list" in level) {
    if (level.written !== undefined) noteWritten(level.list, level.written);
    return;
  }
  if (awaitsValue(level)) addValue(reader, level.keyStart, level, EMPTY);
  if (level.written !== undefined) noteWritten(level.map, level.written);
}

/** The value of a key after which nothing is written. */
const EMPTY: WrittenValue = { value: null, written: "" };

function awaitsValue(level: MapLevel): boolean {
  return !(level.key in level.map);
}

function setValue(level: Level, { value, written }: WrittenValue): void {
  if ("list" in level) {
    if (written !== undefined) (level.written ??= new Map()).set(level.list.length, written);
    level.list.push(value);
  } else {
    if (written !== undefined) (level.written ??= new Map()).set(level.key, written);
    level.map[level.key] = value;
  }
}

/** Adds the value that starts at `start` to a collection, and tells of the place. */
function addValue(reader: Reader, start: number, level: Level, value: WrittenValue): void {
  if (reader.note !== undefined) {
    // A collection starts with its first key, quote and all.
    const isScalar = !isList(value.value) && !isMap(value.value);
    const place = { start: isScalar ? contentStartOf(reader.text, start) : start, value: value.value };
    if ("list" in level) reader.note(level.list, level.list.length, place);
    else reader.note(level.map, level.key, { ...place, key: contentStartOf(reader.text, level.keyStart) });
  }
  setValue(level, value);
}

/** Adds a collection to the one that is open, or as the document's content. */
function openLevel(reader: Reader, start: number, level: Level): void {
  const value = "list" in level ? level.list : level.map;
  const parent = reader.levels.at(-1);
  if (parent === undefined) reader.document = { value, start };
  else addValue(reader, start, parent, { value });
  reader.levels.push(level);
}

/** Reads the list item at `start`; without `list` it is the first of a new one. */
function readItem(reader: Reader, start: number, column: number, list?: ListLevel): number {
  if (reader.levels.length > MAX_LEVELS) return NO_MATCH;
  const { text } = reader;
  const content = endOf(DASH, text, start);
  if (content === NO_MATCH) return NO_MATCH;
  const level = list ?? { column, list: [], written: undefined };
  if (list === undefined) openLevel(reader, start, level);
  const contentColumn = column + content - start;
  if (isDash(text, content)) return readItem(reader, content, contentColumn);
  if (endOf(KEY, text, content) !== NO_MATCH) return readEntry(reader, content, contentColumn);
  return readValue(reader, content, level);
}

/** Reads the key at `start` with its value; without `map` it is the first of a new one. */
function readEntry(reader: Reader, start: number, column: number, map?: MapLevel): number {
  const { text } = reader;
  const colon = endOf(KEY, text, start) - 1;
  if (colon < start || reader.levels.length > MAX_LEVELS) return NO_MATCH;
  const key = readKey(reader, start, colon);
  if (key === undefined) return NO_MATCH;
  const level = map ?? { column, map: newMap(), key, keyStart: start, written: undefined };
  if (map === undefined) openLevel(reader, start, level);
  else if (awaitsValue(level)) addValue(reader, level.keyStart, level, EMPTY);
  if (key in level.map) return NO_MATCH;
  level.key = key;
  level.keyStart = start;
  const content = endOf(SPACES, text, colon + 1);
  const hasValue = text[content] !== "\n" && text[content] !== "#";
  return hasValue ? readValue(reader, content, level) : text.indexOf("\n", content) + 1;
}

/** Undefined for a key that is no text, or very long. */
function readKey({ text, dialect }: Reader, start: number, colon: number): string | undefined {
  if (colon - start > LONGEST_SIMPLE_KEY) return undefined;
  const first = text[start];
  if (first === '"' || first === "'") return text.slice(start + 1, colon - 1);
  const key = text.slice(start, colon);
  return resolvePlain(key, dialect) === key ? key : undefined;
}

function readValue(reader: Reader, start: number, level: Level): number {
  const value = readLineValue(reader, start, level.column);
  if (value === undefined) return NO_MATCH;
  addValue(reader, start, level, value);
  return value.next;
}
