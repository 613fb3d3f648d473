import { COLLECTION_STYLE, EVENT_ID } from "js-yaml";
import type { Event } from "js-yaml";
import { contentStart } from "./documents.ts";
import { endOf } from "./pattern.ts";
import { Refusal } from "./refusal.ts";
import { checkKey, checkScalar, isInQuotes } from "./strict-scalar.ts";

/**
 * Throws `Refusal` for what js-yaml reads in a document and Go's parser refuses, or reads as something else, which nobody
 * can have meant. The rules are those of https://github.com/yaml/go-yaml/blob/v3/scannerc.go.
 */
export function checkStrictness(text: string, events: readonly Event[]): void {
  checkStart(text);
  checkCharacters(text, events);
  const open: Collection[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
    } else if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ isMap: false, inBrackets: false, nodes: 0 });
    } else {
      const parent = open.at(-1);
      if (parent !== undefined) checkNode(text, event, parent);
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
        const inBrackets = event.style === COLLECTION_STYLE.FLOW;
        open.push({ isMap: event.type === EVENT_ID.MAPPING, inBrackets, nodes: 0 });
      }
    }
  }
}

const STARTS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/%(?!YAML 1\.1\s)/y, "directives (%) other than %YAML 1.1 are not supported; remove the line"],
  [/[ \t]+---/y, "the document separator --- is indented; put it at the start of its line"],
  [/\.\.\./y, "a document ends (...) before it has begun; remove the line"],
];

function checkStart(text: string): void {
  const start = Math.max(contentStart(text), 0);
  for (const [pattern, message] of STARTS) {
    pattern.lastIndex = start;
    if (pattern.test(text)) throw new Refusal("yaml-strict", message, start);
  }
}

/** All that YAML 1.1 does not call printable: https://yaml.org/spec/1.1/#id868524 */
const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const OLD_BREAK = /[\x85\u2028\u2029]/g;
/** In quotes these two stay what they are, where there is no other break beside them. */
const KEPT_BREAK = /(?<=[^\s\x85] {0,99})[\u2028\u2029](?= {0,99}[^\s\x85])/y;

function checkCharacters(text: string, events: readonly Event[]): void {
  const control = text.search(CONTROL);
  if (control >= 0)
    throw new Refusal("yaml-strict", "a control character is not allowed; write it as an escape", control);
  let position = nextOldBreak(text, 0);
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || !isInQuotes(event)) continue;
    if (position < event.valueStart) break;
    for (; position < event.valueEnd; position = nextOldBreak(text, position + 1)) {
      KEPT_BREAK.lastIndex = position;
      if (!KEPT_BREAK.test(text)) throw oldBreak(position);
    }
  }
  if (position < text.length) throw oldBreak(position);
}

/** Of those that end a line in YAML 1.1, and so for Go's parser, but not in YAML 1.2. */
function nextOldBreak(text: string, start: number): number {
  OLD_BREAK.lastIndex = start;
  return OLD_BREAK.exec(text)?.index ?? text.length;
}

function oldBreak(position: number): Refusal {
  return new Refusal(
    "yaml-strict",
    "U+0085, U+2028 or U+2029 ends a line here; write it as an escape",
    position,
  );
}

/** A collection whose end was not yet reached. */
interface Collection {
  readonly isMap: boolean;
  readonly inBrackets: boolean;
  /** How many of its nodes were read: of each entry the key and the value. */
  nodes: number;
}

type Node = Exclude<Event, { readonly type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;

const ANCHOR = /[\w-]+(?=[\s,\]}]|$)/y;
const TAG = /(?!!!\s|!!$)[^\s#]+(?=\s|$)/y;

function checkNode(text: string, event: Node, parent: Collection): void {
  const isKey = parent.isMap && parent.nodes++ % 2 === 0;
  checkProperties(text, event);
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return;
  checkScalar(text, event, parent.inBrackets);
  if (isKey) checkKey(text, event, parent.inBrackets);
}

function checkProperties(text: string, event: Node): void {
  const { anchorStart, anchorEnd } = event;
  if (anchorStart >= 0 && endOf(ANCHOR, text, anchorStart) !== anchorEnd)
    throw new Refusal(
      "yaml-strict",
      "the name of an anchor (&, *) has other characters than A-Z, 0-9, _ and -",
      anchorStart,
    );
  if (event.type === EVENT_ID.ALIAS || event.tagStart < 0) return;
  if (endOf(TAG, text, event.tagStart) !== event.tagEnd)
    throw new Refusal(
      "yaml-strict",
      "a tag (!) needs a name, without #, and a blank after it",
      event.tagStart,
    );
}
