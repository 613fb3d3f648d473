import { createScanner, type Scanner, type Token } from "./scanner.ts";

/** A part of a text: as it stands, or an expansion `${…}`. */
export type Part = string | Expansion;

export interface Expansion {
  readonly name: string;
  /** "" for the bare `${name}`. */
  readonly operator: string;
  readonly args: readonly Part[];
}

/** Why Flux cannot read an expansion, in its own words. */
export class ExpansionError extends Error {
  override readonly name = "ExpansionError";
}

const BAD = "bad substitution";
const NO_CLOSING_BRACE = "missing closing brace";
const NO_NAME = "unable to parse variable name";
const BAD_ARGUMENT = "unable to parse substitution within function";
const BAD_DEFAULT = "unable to parse default function";

/** Expansions inside of expansions; Flux has no bound but its stack. */
const MAX_DEPTH = 1000;

/**
 * Reads the expansions of a text by the grammar of Flux's envsubst. Throws `ExpansionError`.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/envsubst/parse/parse.go
 */
export function parseExpansions(text: string): readonly Part[] {
  const scanner = createScanner(text);
  const parts: Part[] = [];
  for (;;) {
    const token = scanner.scan({ accept: () => true, opens: true, escapes: "dollar" });
    if (token.kind === "end") return parts;
    parts.push(token.kind === "open" ? readExpansion(scanner, 1) : token.text);
  }
}

const isNamePart = (character: string): boolean => /[\p{L}\p{Nd}_]/u.test(character);
const untilBrace = (character: string): boolean => character !== "}";

/** What follows `${`. */
function readExpansion(scanner: Scanner, depth: number): Expansion {
  if (depth > MAX_DEPTH) throw new ExpansionError("expansions are nested too deeply");
  if (scanner.peek() === "#") return readLength(scanner);
  const name = expect(scanner.scan({ accept: isNamePart }), NO_NAME);
  switch (scanner.peek()) {
    case ":":
      // Flux loses its place behind a character of several bytes.
      if (/[^\0-\x7f]/.test(scanner.peek(1))) throw new ExpansionError(BAD);
      return /^[=\-?+]$/.test(scanner.peek(1))
        ? readDefault(scanner, name, depth)
        : readSubstring(scanner, name, depth);
    case "=":
      return readDefault(scanner, name, depth);
    case ",":
    case "^":
      return close(scanner, { name, operator: operator(scanner, /^[,^]{1,2}$/), args: [] });
    case "/":
      return readReplacement(scanner, name, depth);
    case "#":
    case "%":
      return readRemoval(scanner, name, depth);
    default:
      if (scanner.scan({ closes: true }).kind !== "close") throw new ExpansionError(NO_CLOSING_BRACE);
      return { name, operator: "", args: [] };
  }
}

function expect(token: Token, message: string): string {
  if (token.kind !== "text") throw new ExpansionError(message);
  return token.text;
}

function close<Result>(scanner: Scanner, result: Result): Result {
  if (scanner.scan({ closes: true }).kind !== "close") throw new ExpansionError(BAD);
  return result;
}

/** Takes characters as long as all of them together are the start of an operator. */
function operator(scanner: Scanner, pattern: RegExp, message = BAD): string {
  let taken = "";
  const accept = (character: string): boolean => {
    if (!pattern.test(taken + character)) return false;
    taken += character;
    return true;
  };
  return expect(scanner.scan({ accept }), message);
}

function readArgument(
  scanner: Scanner,
  depth: number,
  accept: (character: string) => boolean,
  escapes?: "all",
): Part {
  const mode = escapes === undefined ? { accept, opens: true } : { accept, opens: true, escapes };
  const token = scanner.scan(mode);
  return token.kind === "open" ? readExpansion(scanner, depth + 1) : expect(token, BAD_ARGUMENT);
}

/** `${#name}` */
function readLength(scanner: Scanner): Expansion {
  const length = operator(scanner, /^#$/);
  const name = expect(scanner.scan({ accept: isNamePart }), BAD);
  return close(scanner, { name, operator: length, args: [] });
}

/** `${name:=text}` and its like, `${name=text}`. The text may hold expansions. */
function readDefault(scanner: Scanner, name: string, depth: number): Expansion {
  const sign = operator(scanner, scanner.peek() === "=" ? /^=$/ : /^:[=\-?+]?$/, BAD_DEFAULT);
  const args: Part[] = [];
  while (scanner.peek() !== "}") args.push(readArgument(scanner, depth, untilBrace));
  return close(scanner, { name, operator: sign, args });
}

/** `${name:position}`, `${name:position:length}` */
function readSubstring(scanner: Scanner, name: string, depth: number): Expansion {
  const colon = operator(scanner, /^:$/);
  const position = readArgument(scanner, depth, (character) => character !== ":" && character !== "}");
  const next = scanner.scan({ accept: (character) => character === ":", closes: true });
  if (next.kind === "close") return { name, operator: colon, args: [position] };
  expect(next, BAD);
  const length = readArgument(scanner, depth, untilBrace);
  return close(scanner, { name, operator: colon, args: [position, length] });
}

/** `${name#glob}`, `##`, `%`, `%%` */
function readRemoval(scanner: Scanner, name: string, depth: number): Expansion {
  const sign = operator(scanner, /^(?:##?|%%?)$/);
  const glob = readArgument(scanner, depth, untilBrace);
  return close(scanner, { name, operator: sign, args: [glob] });
}

/** `${name/old/new}`, `//`, `/#`, `/%` */
function readReplacement(scanner: Scanner, name: string, depth: number): Expansion {
  const sign = operator(scanner, /^\/[/#%]?$/);
  const old = readArgument(scanner, depth, (character) => character !== "/", "all");
  expect(scanner.scan({ accept: (character) => character === "/" }), BAD);
  if (scanner.peek() === "}") return close(scanner, { name, operator: sign, args: [old] });
  const replacement = readArgument(scanner, depth, untilBrace, "all");
  return close(scanner, { name, operator: sign, args: [old, replacement] });
}
