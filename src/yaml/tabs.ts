import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { Event, MappingEvent, SequenceEvent } from "js-yaml";
import { startOf } from "./construct.ts";
import { endOf } from "./pattern.ts";
import type { Dialect } from "./scalar.ts";

/**
 * Offset of the first tab that Go's parser refuses and js-yaml passes over: one among the blanks with which a line
 * starts, be it an empty line or a comment's, or behind the `-` or `?` there. Two may stay: right of the column where a
 * plain scalar could still go on, and, in resources, between two comments, which yaml.v3 reads in one go.
 * https://github.com/yaml/go-yaml/blob/v3/scannerc.go (yaml_parser_scan_to_next_token, yaml_parser_scan_comments,
 * yaml_parser_scan_plain_scalar)
 */
export function misplacedTab(text: string, events: readonly Event[], dialect: Dialect): number | undefined {
  if (!text.includes("\t")) return undefined;
  for (const gap of gapsOf(text, events)) {
    // With the line break before the first line, so that its start can be told.
    const before = gap.start === 0 ? "\n" : text.charAt(gap.start - 1);
    const tab = tabIn(before + text.slice(gap.start, gap.end), gap, dialect);
    if (tab !== undefined) return gap.start - 1 + tab;
  }
  return undefined;
}

/** What stands between two scalars, or, as its lines are read alike, a plain scalar. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
  readonly isAfterPlain: boolean;
  /** Of the collection whose scalar stands before; -1 outside of all. */
  readonly column: number;
  readonly inBrackets: boolean;
}

interface Collection {
  /** A pair is a map in a list in brackets, `[a: b]`, with none of its own. */
  readonly style: "block" | "brackets" | "pair";
  readonly column: number;
}

const TAB_IN_PLAIN = /\n *\t/g;
/** In the lines up to the next word a plain scalar could go on, even in brackets. */
const TAB_AFTER_PLAIN = /^.\s*?\n *\t/;
const TAB_AT_START = /\n(?!---)[-?: ]*\t|^.[-?][-? ]*\t/g;
/** One that does not follow a value on its line: those are read on their own. */
const COMMENT = /[\n-][ \t]*#/;
const REST_TO_COMMENT = /[ \t\r\n]*#/y;

/** @param text what stands in the gap, and one character before it */
function tabIn(text: string, gap: Gap, dialect: Dialect): number | undefined {
  if (!text.includes("\t")) return undefined;
  if (gap.isPlain) return tabInPlain(text, gap);
  if (!gap.inBrackets) return tabInBlock(text, gap, dialect);
  return gap.isAfterPlain && TAB_AFTER_PLAIN.test(text) ? text.indexOf("\t") : undefined;
}

function tabInPlain(text: string, { column, inBrackets }: Gap): number | undefined {
  for (const { 0: blanks, index } of text.matchAll(TAB_IN_PLAIN)) {
    if (inBrackets || blanks.length - 2 <= column) return index + blanks.length - 1;
  }
  return undefined;
}

function tabInBlock(text: string, { isAfterPlain, column }: Gap, dialect: Dialect): number | undefined {
  const firstText = text.slice(1).search(/\S/) + 1 || text.length;
  const comment = dialect === "kustomize" ? text.search(COMMENT) : -1;
  let commentedUntil = 0;
  for (const { 0: lineStart, index } of text.matchAll(TAB_AT_START)) {
    const tab = index + lineStart.length - 1;
    const isBlank = lineStart.trim() === "";
    const mayGoOn = isAfterPlain && firstText > tab && lineStart.length - 2 > column;
    if (isBlank && (mayGoOn || tab < commentedUntil)) continue;
    const isAfterComment = comment >= 0 && comment < index;
    if (isBlank && isAfterComment) commentedUntil = endOf(REST_TO_COMMENT, text, tab);
    if (tab >= commentedUntil) return tab;
  }
  return undefined;
}

function gapsOf(text: string, events: readonly Event[]): readonly Gap[] {
  const gaps: Gap[] = [];
  const open: Collection[] = [];
  let collection: Collection = { style: "block", column: -1 };
  let position = 0;
  let isAfterPlain = false;
  let column = -1;
  const gapUntil = (end: number): void => {
    const inBrackets = collection.style !== "block";
    const isPlain = false;
    if (end > position) gaps.push({ start: position, end, isPlain, isAfterPlain, column, inBrackets });
    position = end;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      if (collection.style === "brackets") {
        gapUntil(position + text.slice(position).search(/[\]}]/));
        position++;
        isAfterPlain = false;
      }
      collection = open.pop() ?? collection;
    } else if (event.type === EVENT_ID.DOCUMENT) {
      open.push(collection);
    } else {
      const start = startOf(event);
      // An empty value has no place.
      if (start < position || (event.type === EVENT_ID.SCALAR && event.valueEnd < start)) continue;
      gapUntil(start);
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
        open.push(collection);
        collection = collectionOf(text, event);
        isAfterPlain = false;
      } else {
        position = event.type === EVENT_ID.SCALAR ? event.valueEnd : event.anchorEnd;
        column = collection.column;
        isAfterPlain = event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
        const inBrackets = collection.style !== "block";
        if (isAfterPlain)
          gaps.push({ start, end: position, isPlain: true, isAfterPlain, column, inBrackets });
      }
    }
  }
  gapUntil(text.length);
  return gaps;
}

function collectionOf(text: string, { start, style }: SequenceEvent | MappingEvent): Collection {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  if (style === COLLECTION_STYLE.BLOCK) return { style: "block", column };
  return { style: /[[{]/.test(text.charAt(start)) ? "brackets" : "pair", column };
}
