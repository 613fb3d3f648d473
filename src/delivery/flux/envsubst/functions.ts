import { fromBytes, toBytes } from "./bytes.ts";
import { matchGlob } from "./glob.ts";
import { ExpansionError } from "./parse.ts";

/** Longer values are not cut by globs: trying every end of them takes too long. */
const MAX_GLOB_VALUE = 10_000;
const MAX_OUTPUT = 16 * 1024 * 1024;

/** What all expansions of a Kustomization may still take together: a value may be named often, and hold much. */
export interface Effort {
  /** UTF-16 code units that are read and given. */
  output: number;
  /** Of globs, at each place of each end of a value. */
  globSteps: number;
}

export function newEffort(): Effort {
  return { output: MAX_OUTPUT, globSteps: 100_000_000 };
}

export function spendOutput(effort: Effort, text: string): void {
  effort.output -= text.length;
  if (effort.output < 0) throw tooLarge();
}

function tooLarge(): ExpansionError {
  return new ExpansionError("the values make the object too large");
}

/**
 * What an operator makes of a value.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/envsubst/funcs.go
 */
export function applyOperator(
  operator: string,
  value: string,
  args: readonly string[],
  effort: Effort,
): string {
  if (operator !== "") spendOutput(effort, value);
  const cut = (text: string, glob: string, which: "shortest" | "longest"): string =>
    remove(text, glob, which, effort);
  switch (operator) {
    case ",":
      return changeFirst(value, lower);
    case ",,":
      return lower(value);
    case "^":
      return changeFirst(value, upper);
    case "^^":
      return upper(value);
    case "#":
      return args.length === 0 ? String(toBytes(value).length) : cut(value, args[0] ?? "", "shortest");
    case "##":
      return cut(value, args[0] ?? "", "longest");
    case "%":
      return reverse(cut(reverse(value), reverse(args[0] ?? ""), "shortest"));
    case "%%":
      return reverse(cut(reverse(value), reverse(args[0] ?? ""), "longest"));
    case ":":
      return substring(value, args);
    case "/":
    case "//":
    case "/#":
    case "/%":
      return replace(operator, value, args);
    default:
      // Also `:?` and `:+`, which do not mean here what they mean in a shell.
      return value === "" ? args.join("") : value;
  }
}

/** Go maps each character alone: what would become two stays. */
function upper(text: string): string {
  return mapCharacters(text, (character) => character.toUpperCase());
}

function lower(text: string): string {
  return mapCharacters(text, (character) => character.toLowerCase());
}

function mapCharacters(text: string, map: (character: string) => string): string {
  return Array.from(text)
    .map((character) => keepOne(character, map(character)))
    .join("");
}

function keepOne(character: string, mapped: string): string {
  return Array.from(mapped).length === 1 ? mapped : character;
}

function changeFirst(text: string, change: (text: string) => string): string {
  const [first = ""] = text;
  return change(first) + text.slice(first.length);
}

function reverse(text: string): string {
  return Array.from(text).reverse().join("");
}

/** Removes the prefix that the glob matches. Of an empty prefix nothing is said, since removing it changes nothing. */
function remove(value: string, glob: string, which: "shortest" | "longest", effort: Effort): string {
  const bytes = toBytes(value);
  const pattern = toBytes(glob);
  // Only a star is tried at each place.
  effort.globSteps -= bytes.length * pattern.length * (pattern.includes("*") ? bytes.length : 1);
  if (bytes.length > MAX_GLOB_VALUE || effort.globSteps < 0)
    throw new ExpansionError("a value is too long to be cut by a pattern");
  let found = 0;
  for (let end = bytes.length; end > 0; end--) {
    const isMatch = matchGlob(pattern, bytes.slice(0, end));
    if (isMatch === undefined) return value;
    if (!isMatch) continue;
    found = end;
    if (which === "longest") break;
  }
  return decode(bytes.slice(found));
}

function substring(value: string, args: readonly string[]): string {
  const position = integer(args[0]);
  if (position === undefined) return value;
  const bytes = toBytes(value);
  const start = position < 0 ? Math.max(bytes.length + position, 0) : position;
  if (args.length === 1) return decode(bytes.slice(start));
  const length = integer(args[1]);
  if (length === undefined) return value;
  const end = length < 0 ? bytes.length + length : start + length;
  return end < start ? "" : decode(bytes.slice(start, end));
}

const INT64 = 2n ** 63n;

function integer(text = ""): number | undefined {
  if (!/^[-+]?[0-9]+$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ""));
  return value >= -INT64 && value < INT64 ? Number(value) : undefined;
}

function decode(bytes: string): string {
  const text = fromBytes(bytes);
  if (text === undefined) throw new ExpansionError("a position cuts a character in two");
  return text;
}

function replace(operator: string, value: string, args: readonly string[]): string {
  const [old = "", replacement] = args;
  switch (operator) {
    case "/":
      return replaceFirst(value, old, replacement ?? "");
    case "//":
      return replaceAll(value, old, replacement ?? "");
    case "/#":
      return replacement !== undefined && value.startsWith(old)
        ? replacement + value.slice(old.length)
        : value;
    default:
      return replacement !== undefined && value.endsWith(old)
        ? value.slice(0, value.length - old.length) + replacement
        : value;
  }
}

function replaceFirst(value: string, old: string, replacement: string): string {
  const at = value.indexOf(old);
  return at < 0 ? value : value.slice(0, at) + replacement + value.slice(at + old.length);
}

/** Of an empty text Go finds one before each character, and one at the end. */
function replaceAll(value: string, old: string, replacement: string): string {
  const pieces = old === "" ? Array.from(value) : value.split(old);
  if (value.length + pieces.length * replacement.length > MAX_OUTPUT) throw tooLarge();
  if (old !== "") return pieces.join(replacement);
  return replacement + pieces.map((character) => character + replacement).join("");
}
