import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { Event } from "js-yaml";
import { startOf } from "./construct.ts";

/**
 * Offset of the first tab that Go's parser refuses and js-yaml passes over: one among the blanks with which a line
 * starts, be it an empty line or a comment's. Where a plain scalar could still go on, it may stand right of the column.
 * https://github.com/yaml/go-yaml/blob/v3/scannerc.go (yaml_parser_scan_to_next_token, yaml_parser_scan_plain_scalar)
 */
export function misplacedTab(text: string, events: readonly Event[]): number | undefined {
  if (!text.includes("\t")) return undefined;
  return gapsOf(text, events)
    .map((gap) => tabIn(text, gap))
    .find((tab) => tab !== undefined);
}

/** What stands between two scalars in block style. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly isAfterPlain: boolean;
  /** Of the innermost collection; -1 outside of all. */
  readonly column: number;
}

const TAB_AT_START = /^ *\t/gm;

function tabIn(text: string, { start, end, isAfterPlain, column }: Gap): number | undefined {
  const pattern = new RegExp(TAB_AT_START);
  pattern.lastIndex = start;
  for (const { 0: blanks, index } of text.slice(0, end).matchAll(pattern)) {
    const before = text.slice(start, index);
    // Go's parser has rules of its own for what follows a comment, and lets more pass.
    if (before.includes("#")) return undefined;
    const mayGoOn = isAfterPlain && before.trim() === "";
    if (!mayGoOn || blanks.length - 1 <= column) return index + blanks.length - 1;
  }
  return undefined;
}

/** Stands for the column of a collection in brackets, in which tabs are blanks like others. */
const FLOW = Infinity;

function gapsOf(text: string, events: readonly Event[]): readonly Gap[] {
  const gaps: Gap[] = [];
  const open: number[] = [];
  let position = 0;
  let column = -1;
  let isAfterPlain = false;
  const gapUntil = (end: number): void => {
    if (open.at(-1) !== FLOW && end > position) gaps.push({ start: position, end, isAfterPlain, column });
  };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      if (open.pop() === FLOW) position = text.slice(position).search(/[\]}]/) + position + 1;
    } else if (event.type === EVENT_ID.DOCUMENT) {
      open.push(-1);
    } else {
      const start = startOf(event);
      // An empty value has no place.
      if (start < position || (event.type === EVENT_ID.SCALAR && event.valueEnd < start)) continue;
      gapUntil(start);
      position = start;
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
        const ownColumn = start - (text.lastIndexOf("\n", start - 1) + 1);
        open.push(event.style === COLLECTION_STYLE.FLOW ? FLOW : ownColumn);
        isAfterPlain = false;
      } else {
        position = event.type === EVENT_ID.SCALAR ? event.valueEnd : event.anchorEnd;
        column = open.at(-1) ?? -1;
        isAfterPlain = event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
      }
    }
  }
  gapUntil(text.length);
  return gaps;
}
