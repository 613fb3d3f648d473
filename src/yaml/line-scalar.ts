import { decoded } from "./decoded.ts";
import { readFlow, type FlowReader } from "./line-flow.ts";
import { endOf, NO_MATCH, SPACES, withoutEnd } from "./pattern.ts";
import { resolvePlain, UNRESOLVED } from "./scalar.ts";
import type { Dialect } from "./scalar.ts";
import type { Value } from "./value.ts";
import { plainWritten, quotedWritten } from "./written.ts";
import type { Written, WrittenValue } from "./written.ts";

/** The value at the end of a line, with the further lines that it has. */
export interface LineValue extends WrittenValue {
  /** Where the next line starts. */
  readonly next: number;
}

const BLANK_LINES = /(?: *\n){0,999}/y;
const REST_OF_LINE = / *(?: #[^\n]*)?\n/y;
/** Without what may not start a plain scalar, and `?` and `:`, which only sometimes may (YAML 1.2, 7.3.3). */
const PLAIN_START = /-[^ \n]|[^\s#&*!|>'"%@`,[\]{}?:-]/y;
/** What ends a line of a plain scalar: its end, a comment, or a colon that ends a key. */
const PLAIN_END = / #|:(?=[ \n])|\n/g;
/** Bounded, because a regular expression that repeats a group a million times overflows its stack. */
const DOUBLE_QUOTED =
  /"[^"\\]*(?:\\(?:[0abtnvfre "\\N_LP\n]|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])[\da-fA-F]{4})[^"\\]*){0,9999}"/y;
const LITERAL_HEADER = /\|(?:[-+]?|[1-9][-+]?|[-+][1-9])\n/y;
/** The library reads what is indented more. */
const MAX_COLUMN = 99;

interface Literal {
  /** The indentation to take away. */
  readonly indent: RegExp;
  /** The first line that is not of it. */
  readonly end: RegExp;
}

/** By the column in which the lines of a literal start. */
const LITERALS = new Map<number, Literal>();

function literalAt(column: number): Literal {
  const known = LITERALS.get(column);
  if (known !== undefined) return known;
  const made = {
    indent: new RegExp(`^ {0,${column}}`, "gm"),
    end: new RegExp(`^(?! {${column}}| *$)`, "gm"),
  };
  LITERALS.set(column, made);
  return made;
}

/**
 * Reads the scalar, or the flow collection, at `start`, whose parent is a collection at the column
 * `parentColumn`. Undefined for what is left to the library.
 */
export function readLineValue(
  { text, dialect, note }: FlowReader,
  start: number,
  parentColumn: number,
): LineValue | undefined {
  switch (text.charAt(start)) {
    case '"':
      return readQuoted(text, start, endOf(DOUBLE_QUOTED, text, start), parentColumn);
    case "'":
      return readQuoted(text, start, singleQuotedEnd(text, start), parentColumn);
    case "|":
      return readLiteral(text, start, parentColumn);
    case "{":
    case "[": {
      const flow = readFlow({ text, dialect, note }, start);
      return flow === undefined ? undefined : valueOnLine(text, flow.end, flow.value, undefined);
    }
    default:
      return readPlain(text, start, parentColumn, dialect);
  }
}

/** A value that must be the last thing on its line, but for a comment. */
function valueOnLine(
  text: string,
  end: number,
  value: Value,
  written: Written | undefined,
): LineValue | undefined {
  const next = endOf(REST_OF_LINE, text, end);
  return next === NO_MATCH ? undefined : { value, written, next };
}

function singleQuotedEnd(text: string, start: number): number {
  let quote = text.indexOf("'", start + 1);
  while (quote >= 0 && text[quote + 1] === "'") quote = text.indexOf("'", quote + 2);
  return quote < 0 ? NO_MATCH : quote + 1;
}

function readQuoted(text: string, start: number, end: number, parentColumn: number): LineValue | undefined {
  if (end === NO_MATCH) return undefined;
  const content = text.slice(start + 1, end - 1);
  if (!/[\n\\']/.test(content)) return valueOnLine(text, end, content, quotedWritten(content));
  if (!isIndented(text, start, end, parentColumn)) return undefined;
  const style = text[start] === "'" ? "singleQuoted" : "doubleQuoted";
  const value = decoded(text, style, start + 1, end - 1);
  return valueOnLine(text, end, value, quotedWritten(value));
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
  const header = text.slice(start, first);
  const column = literalColumn(text, first, parentColumn, /[1-9]/.exec(header)?.[0]);
  if (column === undefined || column > MAX_COLUMN) return undefined;
  const literal = literalAt(column);
  const end = endOf(literal.end, text, first);
  const next = end === NO_MATCH ? text.length : end;
  const lines = text.slice(first, next).replace(literal.indent, "");
  const kept = header.includes("+") ? lines : withoutEnd(lines, "\n") + (header.includes("-") ? "" : "\n");
  return { value: kept, written: quotedWritten(kept), next };
}

/** The column of the first line, or the one that the header says; undefined without a line of text. */
function literalColumn(
  text: string,
  first: number,
  parentColumn: number,
  indentation: string | undefined,
): number | undefined {
  const line = indentation === undefined ? first : endOf(BLANK_LINES, text, first);
  const content = endOf(SPACES, text, line);
  const column = indentation === undefined ? content - line : parentColumn + Number(indentation);
  const isText = text[content] !== "\n" && content < text.length;
  return isText && content - line >= column && column > parentColumn ? column : undefined;
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
    end === firstLine ? withoutEnd(text.slice(start, end), " ") : decoded(text, "plain", start, end);
  const value = resolvePlain(plain, dialect);
  return value === UNRESOLVED ? undefined : { value, written: plainWritten(plain, value), next };
}

/** Where a line of a plain scalar ends: at a line break, a colon, or the blank before a comment. */
function plainEnd(text: string, start: number): number {
  const end = endOf(PLAIN_END, text, start) - 1;
  return text[end] === "#" ? end - 1 : end;
}
