import { getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { ScalarEvent } from "js-yaml";
import { endOf } from "./pattern.ts";
import { Refusal } from "./refusal.ts";

export function isInQuotes({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

/** Throws `Refusal` for a scalar that Go's parser refuses, or would end elsewhere. */
export function checkScalar(text: string, event: ScalarEvent, inBrackets: boolean): void {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      if (inBrackets) checkPlainInBrackets(text, event);
      break;
    case SCALAR_STYLE.DOUBLE_QUOTED:
      if (!event.fast) checkEscapes(text, event);
      break;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      checkBlock(text, event);
      break;
    case SCALAR_STYLE.SINGLE_QUOTED:
  }
}

/** A colon that ends no key. */
const COLON = /[ \t\r\n]*:(?![ \t\r\n])/y;

function checkPlainInBrackets(text: string, { valueStart, valueEnd }: ScalarEvent): void {
  COLON.lastIndex = valueEnd;
  if (text[valueStart] === ":" || COLON.test(text))
    throw new Refusal("yaml-strict", "a colon in brackets needs a blank after it, or quotes", valueEnd);
  const question = text.slice(valueStart, valueEnd).indexOf("?");
  if (question >= 0) throw new Refusal("yaml-strict", "a ? in brackets needs quotes", valueStart + question);
}

/** Neither `\/` nor half of a surrogate pair, nor what is beyond Unicode. */
const ESCAPE = /\\(?:[^/uU]|u(?![dD][89a-fA-F])|U(?:0000(?![dD][89a-fA-F])|000[1-9a-fA-F]|0010))/gs;

function checkEscapes(text: string, { valueStart, valueEnd }: ScalarEvent): void {
  const others = text.slice(valueStart, valueEnd).replace(ESCAPE, "");
  if (others.includes("\\"))
    throw new Refusal(
      "yaml-strict",
      "an escape is unknown, or no character: \\/, or one of \\uD800 to \\uDFFF",
      valueStart,
    );
}

const HEADER_WITH_INDENTATION = /[|>][-+]?[1-9][-+]?[ \t]*(?:#.*)?\r?\n?$/;
const TAB_FIRST = /[ \r\n]*\t/y;

function checkBlock(text: string, { valueStart }: ScalarEvent): void {
  TAB_FIRST.lastIndex = valueStart;
  if (!TAB_FIRST.test(text)) return;
  const header = text.slice(text.lastIndexOf("\n", valueStart - 2) + 1, valueStart);
  if (HEADER_WITH_INDENTATION.test(header)) return;
  throw new Refusal(
    "yaml-tab",
    "the first line of a block starts with a tab; use spaces",
    TAB_FIRST.lastIndex - 1,
  );
}

/** Of Go's parser, for a key with its anchor, tag and quotes, which kustomize's JSON has too. */
const MAX_KEY_LENGTH = 1024;
/** No escape of JSON is longer. */
const MAX_ESCAPE_LENGTH = 6;
/** A comment reaches to the end of its line, or all ways to divide it would be tried. */
const TO_COLON = /(?:\s|#[^\n]*(?:\n|$)){0,999}:/y;
/** What may stand before the key of a block map on its line: indicators of collections. */
const BEFORE_KEY = /^[-?: \t\ufeff]*$/;

/** Throws `Refusal` for a key that is too long, or stands where none may. */
export function checkKey(text: string, event: ScalarEvent, inBrackets: boolean): void {
  const quote = isInQuotes(event) ? 1 : 0;
  const places = [event.valueStart - quote, event.tagStart, event.anchorStart - 1];
  const start = Math.min(...places.filter((place) => place >= 0));
  const end = event.valueEnd + quote;
  const isLong = (end - start) * MAX_ESCAPE_LENGTH > MAX_KEY_LENGTH;
  const length = isLong ? Math.max(end - start, JSON.stringify(getScalarValue(text, event)).length) : 0;
  if (length > MAX_KEY_LENGTH)
    throw new Refusal("yaml-strict", `a key is longer than ${MAX_KEY_LENGTH} characters; shorten it`, start);
  if (!inBrackets && !BEFORE_KEY.test(lineBefore(text, start)))
    throw new Refusal(
      "yaml-strict",
      "a key stands behind something else; put it on a line of its own",
      start,
    );
  const colon = endOf(TO_COLON, text, end);
  if (inBrackets && /[\r\n]/.test(text.slice(start, Math.max(start, colon))))
    throw new Refusal("yaml-strict", "a key in brackets and its colon must stand on one line", start);
}

function lineBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
