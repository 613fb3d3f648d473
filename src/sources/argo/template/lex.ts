import { TemplateError } from "./value.ts";
import { ownValue } from "../../../model/own-value.ts";

/** A piece of a template: text, or what stands between `{{` and `}}`. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "action"; readonly tokens: readonly Token[] };

export interface Token {
  readonly kind: "word" | "field" | "variable" | "string" | "character" | "number" | "punctuation";
  /** Strings without quotes, escapes resolved; fields and variables without their mark. */
  readonly text: string;
  /** A blank stands before it, so that it starts another argument. */
  readonly isApart: boolean;
}

const TOKEN =
  /(\s+)|("(?:[^"\\\n]|\\.)*")|(`[^`]*`)|('(?:[^'\\\n]|\\.)+')|([-+]?(?:0[xXoObB])?\d[\d_.a-fA-FxXpP]*(?:e[-+]?\d+)?)|(\$[\p{L}\p{N}_]*)|(\.[\p{L}_][\p{L}\p{N}_]*)|([\p{L}_][\p{L}\p{N}_]*)|(:=|[=|(),.])/uy;

/** Cuts a template into text and actions, with the blanks that `{{-` and `-}}` trim gone. */
export function splitTemplate(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  let trims = false;
  for (;;) {
    const open = template.indexOf("{{", position);
    const raw = open < 0 ? template.slice(position) : template.slice(position, open);
    const trimsRight = open >= 0 && /^\{\{-\s/.test(template.slice(open, open + 4));
    const left = trims ? raw.trimStart() : raw;
    const text = trimsRight ? left.trimEnd() : left;
    if (text !== "") pieces.push({ kind: "text", text });
    if (open < 0) return pieces;
    const start = open + (trimsRight ? 3 : 2);
    const comment = /^\s*\/\*[^]*?\*\/\s*?(-)?\}\}/.exec(template.slice(start));
    if (comment !== null) {
      position = start + comment[0].length;
      trims = comment[1] !== undefined;
      continue;
    }
    const action = readAction(template, start);
    pieces.push({ kind: "action", tokens: action.tokens });
    position = action.end;
    trims = action.trims;
  }
}

function readAction(
  template: string,
  start: number,
): { readonly tokens: readonly Token[]; readonly end: number; readonly trims: boolean } {
  const tokens: Token[] = [];
  let position = start;
  let isApart = false;
  for (;;) {
    const rest = template.slice(position, position + 4);
    if (/^\s-\}\}/.test(rest)) return { tokens, end: position + 4, trims: true };
    if (rest.startsWith("}}")) return { tokens, end: position + 2, trims: false };
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(template);
    if (match === null)
      throw new TemplateError("an action is not closed, or holds a character that means nothing");
    position = TOKEN.lastIndex;
    const [text, blank] = match;
    if (blank === undefined) tokens.push(tokenOf(text, match, isApart));
    isApart = blank !== undefined;
    // What ends with blanks and `-}}` is met before its last blank is read.
    if (blank !== undefined && template.startsWith("-}}", position)) {
      return { tokens, end: position + 3, trims: true };
    }
  }
}

function tokenOf(text: string, match: RegExpExecArray, isApart: boolean): Token {
  const [, , string, raw, character, number, variable, field, word] = match;
  if (string !== undefined) return { kind: "string", text: unquote(string), isApart };
  if (raw !== undefined) return { kind: "string", text: raw.slice(1, -1), isApart };
  if (character !== undefined) return { kind: "character", text: unquote(character), isApart };
  if (number !== undefined) return { kind: "number", text: number, isApart };
  if (variable !== undefined) return { kind: "variable", text: variable.slice(1), isApart };
  if (field !== undefined) return { kind: "field", text: field.slice(1), isApart };
  if (word !== undefined) return { kind: "word", text: word, isApart };
  return { kind: "punctuation", text, isApart };
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** https://go.dev/ref/spec#String_literals */
function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(
      /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g,
      (_, x?: string, u?: string, long?: string, octal?: string, single?: string) => {
        const hex = x ?? u ?? long;
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
        if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
        return ownValue(ESCAPES, single ?? "") ?? single ?? "";
      },
    );
}
