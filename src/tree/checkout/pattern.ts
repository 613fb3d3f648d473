import { matchTokens, type Effort, type Token } from "./wildmatch.ts";
import { ownValue } from "../../model/own-value.ts";

export type Matches = (path: string, effort?: Effort) => boolean;

/**
 * Compiles a pattern of `.gitattributes`: like one of `.gitignore`, but without negation, and one that ends with a slash
 * matches nothing. Undefined for such. Paths are relative to the directory of the file that holds the pattern.
 * https://git-scm.com/docs/gitattributes#_description, https://git-scm.com/docs/gitignore#_pattern_format
 */
export function compilePattern(pattern: string): Matches | undefined {
  if (pattern === "" || pattern.startsWith("!") || pattern.endsWith("/")) return undefined;
  const isAnchored = pattern.includes("/");
  const tokens = readTokens(toBytes(pattern.replace(/^\//, "")));
  if (tokens === undefined) return undefined;
  return (path, effort) => {
    const text = isAnchored ? path : path.slice(path.lastIndexOf("/") + 1);
    return matchTokens(tokens, toBytes(text), effort);
  };
}

/** Git compares bytes: here a byte is a character. */
function toBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** Undefined where a bracket is never closed, or names a class that there is not: that matches nothing. */
function readTokens(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  // Git compares what stands before the first wildcard by itself, and then takes the rest for a pattern of its own.
  const plain = /^[^*?[\\]*/.exec(pattern)?.[0].length;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === "*") {
      const end = at + (/^\**/.exec(pattern.slice(at))?.[0].length ?? 1);
      const isWhole = end - at > 1 && (at === plain || pattern[at - 1] === "/");
      if (isWhole && pattern[end] === "/") tokens.push({ kind: "directories" });
      else tokens.push({ kind: isWhole && end === pattern.length ? "all" : "any" });
      at = tokens.at(-1)?.kind === "directories" ? end : end - 1;
    } else if (character === "?") tokens.push({ kind: "class", isNegated: true, ranges: [] });
    else if (character === "[") {
      const bracket = readClass(pattern, at + 1);
      if (bracket === undefined) return undefined;
      tokens.push(bracket.token);
      at = bracket.end;
    } else {
      if (character === "\\" && at + 1 < pattern.length) at++;
      tokens.push({ kind: "text", character: pattern.charAt(at) });
    }
  }
  return tokens;
}

/** What stands in brackets, from behind the first one on; `end` is the place of the last one. */
function readClass(
  pattern: string,
  start: number,
): { readonly token: Token; readonly end: number } | undefined {
  const isNegated = pattern[start] === "!" || pattern[start] === "^";
  const first = isNegated ? start + 1 : start;
  const ranges: (readonly [low: string, high: string])[] = [];
  for (let at = first; at < pattern.length; at++) {
    if (pattern[at] === "]" && at > first) return { token: { kind: "class", isNegated, ranges }, end: at };
    const name = /^\[:([^\]]*):\]/.exec(pattern.slice(at, at + LONGEST_NAME))?.[1];
    if (name !== undefined) {
      const members = ownValue(CLASSES, name);
      if (members === undefined) return undefined;
      ranges.push(...members);
      at += name.length + 3;
      continue;
    }
    if (pattern[at] === "\\") at++;
    const low = pattern.charAt(at);
    const isRange = pattern[at + 1] === "-" && at + 2 < pattern.length && pattern[at + 2] !== "]";
    if (isRange) at += pattern[at + 2] === "\\" ? 3 : 2;
    ranges.push([low, isRange ? pattern.charAt(at) : low]);
  }
  return undefined;
}

/** Of a class, with its marks. */
const LONGEST_NAME = 16;

const LETTERS = [
  ["A", "Z"],
  ["a", "z"],
] as const;
const DIGITS = [["0", "9"]] as const;

/** https://git-scm.com/docs/gitignore#_pattern_format, wildmatch.c */
const CLASSES: Readonly<Partial<Record<string, readonly (readonly [string, string])[]>>> = {
  alnum: [...LETTERS, ...DIGITS],
  alpha: LETTERS,
  blank: [
    [" ", " "],
    ["\t", "\t"],
  ],
  cntrl: [
    ["\u0000", "\u001f"],
    ["\u007f", "\u007f"],
  ],
  digit: DIGITS,
  graph: [["!", "~"]],
  lower: [["a", "z"]],
  print: [[" ", "~"]],
  punct: [
    ["!", "/"],
    [":", "@"],
    ["[", "`"],
    ["{", "~"],
  ],
  space: [
    ["\t", "\r"],
    [" ", " "],
  ],
  upper: [["A", "Z"]],
  xdigit: [...DIGITS, ["A", "F"], ["a", "f"]],
};
