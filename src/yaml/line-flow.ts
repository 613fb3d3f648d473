import { contentStartOf, type NotePlace } from "./place.ts";
import { endOf, LONGEST_SIMPLE_KEY, NO_MATCH, SPACES, withoutEnd } from "./pattern.ts";
import { resolvePlain, UNRESOLVED } from "./scalar.ts";
import type { Dialect } from "./scalar.ts";
import { newMap } from "./value.ts";
import type { Value } from "./value.ts";
import { noteWritten, plainWritten, quotedWritten } from "./written.ts";
import type { Written, WrittenValue } from "./written.ts";

export interface FlowValue extends WrittenValue {
  /** Where the text goes on after it. */
  readonly end: number;
}

const QUOTED = /"[^"\\\n]*"|'[^'\n]*'(?!')/y;
/** Bounded, because a regular expression that repeats a group a million times overflows its stack. */
const PLAIN = /(?:[\w$./~]|-(?=[^\s,[\]{}?]))[^,[\]{}:#?\n]*(?::(?=[^\s,[\]{}?])[^,[\]{}:#?\n]*){0,999}/y;
const KEY_END = / *: +/y;
const MAX_DEPTH = 20;

/** The text that is read, and whom it tells where the values stand, if anybody wants to know. */
export interface FlowReader {
  readonly text: string;
  readonly dialect: Dialect;
  readonly note: NotePlace | undefined;
}

/** Reads the list or map in brackets at `start` if it is simple and on one line; undefined: left to the library. */
export function readFlow(reader: FlowReader, start: number, depth = 0): FlowValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  return reader.text[start] === "[" ? readList(reader, start, depth) : readMap(reader, start, depth);
}

function readList(reader: FlowReader, start: number, depth: number): FlowValue | undefined {
  const list: Value[] = [];
  const written = new Map<number, Written>();
  const end = readBetween(reader.text, start, "]", (position) => {
    const item = readItem(reader, position, depth);
    if (item === undefined) return NO_MATCH;
    if (item.written !== undefined) written.set(list.length, item.written);
    reader.note?.(list, list.length, { start: contentStartOf(reader.text, position), value: item.value });
    list.push(item.value);
    return item.end;
  });
  if (end === NO_MATCH) return undefined;
  if (written.size > 0) noteWritten(list, written);
  return { value: list, end };
}

function readMap(reader: FlowReader, start: number, depth: number): FlowValue | undefined {
  const { text } = reader;
  const map = newMap();
  const written = new Map<string, Written>();
  const end = readBetween(text, start, "}", (position) => {
    const key = readScalar(reader, position);
    if (typeof key?.value !== "string" || key.value in map) return NO_MATCH;
    if (key.end - position > LONGEST_SIMPLE_KEY) return NO_MATCH;
    const content = endOf(KEY_END, text, key.end);
    const item = content === NO_MATCH ? undefined : readItem(reader, content, depth);
    if (item === undefined) return NO_MATCH;
    if (item.written !== undefined) written.set(key.value, item.written);
    reader.note?.(map, key.value, {
      start: contentStartOf(text, content),
      key: contentStartOf(text, position),
      value: item.value,
    });
    map[key.value] = item.value;
    return item.end;
  });
  if (end === NO_MATCH) return undefined;
  if (written.size > 0) noteWritten(map, written);
  return { value: map, end };
}

/** Has `read` read each entry up to the closing bracket, behind which the result is; `read` returns where one ends. */
function readBetween(text: string, start: number, close: string, read: (position: number) => number): number {
  let position = endOf(SPACES, text, start + 1);
  while (text[position] !== close) {
    const end = read(position);
    if (end === NO_MATCH) return NO_MATCH;
    position = endOf(SPACES, text, end);
    if (text[position] === close) break;
    if (text[position] !== ",") return NO_MATCH;
    position = endOf(SPACES, text, position + 1);
  }
  return position + 1;
}

function readItem(reader: FlowReader, start: number, depth: number): FlowValue | undefined {
  const isCollection = reader.text[start] === "[" || reader.text[start] === "{";
  return isCollection ? readFlow(reader, start, depth + 1) : readScalar(reader, start);
}

function readScalar({ text, dialect }: FlowReader, start: number): FlowValue | undefined {
  const quotedEnd = endOf(QUOTED, text, start);
  if (quotedEnd !== NO_MATCH) {
    const value = text.slice(start + 1, quotedEnd - 1);
    return { value, written: quotedWritten(value), end: quotedEnd };
  }
  const end = endOf(PLAIN, text, start);
  if (end === NO_MATCH) return undefined;
  const plain = withoutEnd(text.slice(start, end), " ");
  const value = resolvePlain(plain, dialect);
  return value === UNRESOLVED ? undefined : { value, written: plainWritten(plain, value), end };
}
