import { isAmbiguous, resolvePlain } from "../scalar.ts";
import type { Value } from "../value.ts";
import { analyseText, BREAK } from "./analyse.ts";
import { doubleQuoted, foldedText, literalBlock, singleQuoted, type TextPlace } from "./texts.ts";

/** Longer keys, in bytes, stand behind a question mark. */
const MAX_SIMPLE_KEY = 128;

/** A scalar as it is written behind `column` columns of its line; a block's lines are indented by `indent`. */
export function scalarText(value: Value, place: TextPlace): string {
  if (typeof value !== "string") return plainText(value);
  const style = analyseText(value);
  if (value.includes("\n")) {
    return style.block ? literalBlock(value, place) : doubleQuoted(value, place);
  }
  if (!canBePlain(value)) return doubleQuoted(value, place);
  if (style.plain) return foldedText(value, place);
  return style.singleQuoted ? singleQuoted(value, place) : doubleQuoted(value, place);
}

/** A key never takes more than its line, unless it is so long that it is written apart. */
export function keyText(
  key: string,
  place: Omit<TextPlace, "mayFold">,
): { readonly text: string; readonly isSimple: boolean } {
  const isSimple = !BREAK.test(key) && Buffer.byteLength(key) <= MAX_SIMPLE_KEY;
  if (!isSimple)
    return {
      text: scalarText(key, { ...place, column: place.column + "? ".length, mayFold: true }),
      isSimple,
    };
  if (key === "") return { text: '""', isSimple };
  return { text: scalarText(key, { ...place, mayFold: false }), isSimple };
}

function plainText(value: Exclude<Value, string>): string {
  if (value === null || typeof value === "object") return "null";
  return String(value);
}

/** YAML 1.1's base 60, which yaml.v2 writes in quotes although it does not read it. */
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;

/** Whether a reader takes the bare text for a text. */
function canBePlain(text: string): boolean {
  if (text === "" || BASE_60.test(text)) return false;
  return resolvePlain(text, "json") === text && !isAmbiguous(text);
}
