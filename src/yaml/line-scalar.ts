import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { ScalarEvent } from "js-yaml";
import { resolvePlain, UNRESOLVED } from "./scalar.ts";
import type { Dialect } from "./scalar.ts";
import { newMap } from "./value.ts";
import type { Value } from "./value.ts";
import { plainWritten, quotedWritten } from "./written.ts";
import type { WrittenValue } from "./written.ts";

/** The value at the end of a line, with the further lines that it has. */
export interface LineValue extends WrittenValue {
  /** Where the next line starts. */
  readonly next: number;
}

/** Returned by `endOf` instead of a position. */
export const NO_MATCH = -1;

export const SPACES = / */y;
const REST_OF_LINE = / *(?: #[^\n]*)?\n/y;
/** Without what may not start a plain scalar, and `?` and `:`, which only sometimes may (YAML 1.2, 7.3.3). */
const PLAIN_START = /-[^ \n]|[^\s#&*!|>'"%@`,[\]{}?:-]/y;
/** What ends a line of a plain scalar: its end, a comment, or a colon that ends a key. */
const PLAIN_END = / #|:(?=[ \n])|\n/g;
/** Bounded, because a regular expression that repeats a group a million times overflows its stack. */
const DOUBLE_QUOTED =
  /"[^"\\]*(?:\\(?:[0abtnvfre "/\\N_LP\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})[^"\\]*){0,9999}"/y;
const LITERAL_HEADER = /\|[-+]?\n/y;
/** By the column in which the lines of a literal start: the indentation to take away, and the first line that is not of it. */
const LITERALS = Array.from({ length: 100 }, (_, column) => ({
  indent: new RegExp(`^ {0,${column}}`, "gm"),
  end: new RegExp(`^(?! {${column}}| *$)`, "gm"),
}));

/** Where a pattern ends that is sticky, and so tried at `position`, or global, and so found from there on. */
export function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : NO_MATCH;
}

/**
 * Reads the scalar, or the empty flow collection, at `start`, whose parent is a collection at the column
 * `parentColumn`. Undefined for what is left to the library.
 */
export function readLineValue(
  text: string,
  start: number,
  parentColumn: number,
  dialect: Dialect,
): LineValue | undefined {
  switch (text.charAt(start)) {
    case '"':
      return readQuoted(text, start, endOf(DOUBLE_QUOTED, text, start), parentColumn);
    case "'":
      return readQuoted(text, start, singleQuotedEnd(text, start), parentColumn);
    case "|":
      return readLiteral(text, start, parentColumn);
    case "{":
      return text[start + 1] === "}" ? valueOnLine(text, start + 2, newMap()) : undefined;
    case "[":
      return text[start + 1] === "]" ? valueOnLine(text, start + 2, []) : undefined;
    default:
      return readPlain(text, start, parentColumn, dialect);
  }
}

/** A value that must be the last thing on its line, but for a comment. */
function valueOnLine(text: string, end: number, value: Value): LineValue | undefined {
  const next = endOf(REST_OF_LINE, text, end);
  return next === NO_MATCH
    ? undefined
    : { value, written: typeof value === "string" ? quotedWritten(value) : undefined, next };
}

function singleQuotedEnd(text: string, start: number): number {
  let quote = text.indexOf("'", start + 1);
  while (quote >= 0 && text[quote + 1] === "'") quote = text.indexOf("'", quote + 2);
  return quote < 0 ? NO_MATCH : quote + 1;
}

function readQuoted(text: string, start: number, end: number, parentColumn: number): LineValue | undefined {
  if (end === NO_MATCH) return undefined;
  const content = text.slice(start + 1, end - 1);
  if (!/[\n\\']/.test(content)) return valueOnLine(text, end, content);
  if (!isIndented(text, start, end, parentColumn)) return undefined;
  const style = text[start] === "'" ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED;
  return valueOnLine(text, end, decoded(text, style, start + 1, end - 1));
}

/** Whether all lines but the first are indented more than the parent: others are mended before the library reads them. */
function isIndented(text: string, start: number, end: number, parentColumn: number): boolean {
  for (let line = text.indexOf("\n", start); line >= 0 && line < end; line = text.indexOf("\n", line + 1)) {
    const content = endOf(SPACES, text, line + 1);
    if (text[content] !== "\n" && content - line - 1 <= parentColumn) return false;
  }
  return true;
}

function readLiteral(text: string, start: number, parentColumn: number): LineValue | undefined {
  const first = endOf(LITERAL_HEADER, text, start);
  if (first === NO_MATCH) return undefined;
  const content = endOf(SPACES, text, first);
  const indent = content - first;
  if (indent <= parentColumn || text[content] === "\n" || content === text.length) return undefined;
  const literal = LITERALS[indent];
  if (literal === undefined) return undefined;
  const end = endOf(literal.end, text, first);
  const next = end === NO_MATCH ? text.length : end;
  const lines = text.slice(first, next).replace(literal.indent, "");
  const chomping = text[start + 1];
  const kept = chomping === "+" ? lines : withoutEnd(lines, "\n") + (chomping === "-" ? "" : "\n");
  return { value: kept, written: quotedWritten(kept), next };
}

function readPlain(
  text: string,
  start: number,
  parentColumn: number,
  dialect: Dialect,
): LineValue | undefined {
  if (endOf(PLAIN_START, text, start) === NO_MATCH) return undefined;
  const firstLine = plainEnd(text, start);
  let end = firstLine;
  for (let line = end; text[line] === "\n";) {
    const content = endOf(SPACES, text, line + 1);
    if (text[content] === "\n") line = content;
    else if (content - line - 1 <= parentColumn || text[content] === "#") break;
    else line = end = plainEnd(text, content);
  }
  if (text[end] === ":") return undefined;
  const next = text.indexOf("\n", end) + 1;
  const plain =
    end === firstLine
      ? withoutEnd(text.slice(start, end), " ")
      : decoded(text, SCALAR_STYLE.PLAIN, start, end);
  const value = resolvePlain(plain, dialect);
  return value === UNRESOLVED ? undefined : { value, written: plainWritten(plain, value), next };
}

/** Where a line of a plain scalar ends: at a line break, a colon, or the blank before a comment. */
function plainEnd(text: string, start: number): number {
  const end = endOf(PLAIN_END, text, start) - 1;
  return text[end] === "#" ? end - 1 : end;
}

function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end--;
  return text.slice(0, end);
}

/** The library knows how quotes, escapes and line breaks are read. */
function decoded(text: string, style: ScalarEvent["style"], valueStart: number, valueEnd: number): string {
  return getScalarValue(text, {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style,
    chomping: CHOMPING_MODE.CLIP,
    indent: -1,
    fast: false,
  });
}
