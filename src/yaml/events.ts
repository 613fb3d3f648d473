import { parseEvents, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";
import { MAX_DEPTH } from "./max-depth.ts";

/** Bounds the work of mending badly indented text, in characters parsed. */
const MAX_MENDING = 100_000_000;

export interface YamlEvents {
  /** The text that the offsets of the events are in: the same lines, of which some may have more blanks. */
  readonly text: string;
  readonly events: readonly Event[];
}

/**
 * Parses the text of one document into events. Go's parser is based on libyaml, which lets the continuation lines of
 * quoted text and of flow collections stand anywhere, a comment follow its token without a blank, and a colon the name of an
 * alias that is a key. YAML's specification and js-yaml do not, so blanks are inserted until they do. Throws `YAMLException`.
 */
export function readEvents(text: string): YamlEvents {
  let mended = text;
  let work = 0;
  for (;;) {
    try {
      return { text: mended, events: parseEvents(mended, { maxDepth: MAX_DEPTH }) };
    } catch (error) {
      work += mended.length;
      const missing =
        error instanceof YAMLException
          ? (missingBlanks(mended, error) ?? afterAlias(mended, error))
          : undefined;
      if (missing === undefined || work > MAX_MENDING) throw error;
      const { position, count } = missing;
      mended = mended.slice(0, position) + " ".repeat(count) + mended.slice(position);
    }
  }
}

interface Blanks {
  readonly position: number;
  readonly count: number;
}

/** What js-yaml says of a comment that follows a quote, a bracket, or the header of a block without a blank. */
const NO_COMMENT = new Set([
  "bad indentation of a mapping entry",
  "end of the stream or a document separator is expected",
  "a line break is expected",
  "missed comma between flow collection entries",
]);

function missingBlanks(text: string, { reason, mark }: YAMLException): Blanks | undefined {
  const position = mark?.position ?? text.length;
  const lineStart = text.lastIndexOf("\n", position - 1) + 1;
  const before = text.slice(lineStart, position);
  if (text[position] === "#" && /\S$/.test(before) && NO_COMMENT.has(reason)) return { position, count: 1 };
  // Already indented, or not the start of a line: the cause is another one.
  const isAtStart = before.length <= MAX_DEPTH && before.trim() === "";
  return reason === "deficient indentation" && isAtStart
    ? { position: lineStart, count: MAX_DEPTH + 1 }
    : undefined;
}

const ALIAS_KEY = /(?:^|[\s,{[])\*[\w-]+(?=:(?:\s|$))/g;
const NO_CONTENT = /^\s*(?:#|$)/;

/** Js-yaml takes the colon for a part of the name, and misses it soon after: in this line or the next with content. */
function afterAlias(text: string, { mark }: YAMLException): Blanks | undefined {
  const position = mark?.position ?? text.length;
  let start = text.lastIndexOf("\n", position - 1) + 1;
  let line = text.slice(start, position + 1);
  for (;;) {
    const last = [...line.matchAll(ALIAS_KEY)].at(-1);
    if (last !== undefined) return { position: start + last.index + last[0].length, count: 1 };
    const isErrors = start + line.length > position;
    if (start === 0 || !(isErrors || NO_CONTENT.test(line))) return undefined;
    const end = start - 1;
    start = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    line = text.slice(start, end);
  }
}
