import { createMatcher } from "./matcher.ts";
import { isOrdinary } from "./ordinary.ts";
import { partsOf } from "./parts.ts";
import { encodedSpellings, writtenSpellings } from "./spellings.ts";
import { maskCredentials, maskCredentialLine } from "./credentials.ts";

export const MASK = "•••";

/** Hides the values of Secrets in what people get to see. */
export interface SecretMask {
  /** A message, a name or a path: ordinary words stay, whatever Secret holds one. */
  readonly text: (text: string) => string;
  /** A value, or a text of lines with a value each: what a Secret holds as a whole is hidden however short it is. */
  readonly value: (text: string) => string;
  /** An image: what stands before its colon is no key, and a tag that is an ordinary word is no secret. */
  readonly image: (text: string) => string;
}

/** Shorter values are hidden as whole ones only: they would be found in half of all words. */
const LONG = 6;
/** The shortest part of letters alone that is no word. */
const NO_WORD = 16;
/** Longer ones are whole files, which nobody encodes into a name or a message; their lines are values by themselves. */
const LONGEST_SPELLED = 64 * 1024;
const SHORTEST_WORD = 4;

/**
 * @param values what Secrets hold, decoded
 * @param names of files and objects, as they are written in the repository: public, whatever Secret holds one
 */
export function createSecretMask(values: Iterable<string>, names: ReadonlySet<string>): SecretMask {
  const long: string[] = [];
  const plain: string[] = [];
  const short = new Set<string>();
  for (const value of new Set(values)) {
    const { whole, inner } = partsOf(value);
    for (const part of [...whole, ...inner]) {
      if (part.length > LONGEST_SPELLED) plain.push(part);
      else if (isLong(part, names)) long.push(part);
    }
    for (const part of whole) if (!isLong(part, names) && !TRIVIAL.test(part)) short.add(part);
    for (const part of inner) if (isTelling(part) && !names.has(part)) short.add(part);
  }
  const isFound = (spelling: string): boolean => spelling.length >= LONG;
  const encoded = new Set(long.flatMap((value) => [...encodedSpellings(value)]).filter(isFound));
  const written = long.flatMap((value) => [...writtenSpellings(value)]).filter(isFound);
  const strong = createMatcher([...encoded, ...written, ...plain]);
  const fits = (pattern: string, at: number, text: string): boolean =>
    encoded.has(pattern) || fitsLetters(pattern, at, text);
  const telling = createMatcher([...short].filter((value) => isTelling(value) && !names.has(value)));
  const text = remembered((given) => {
    const masked = strong
      .replace(maskCredentials(given, MASK), MASK, fits)
      // What is left of base64 that began or ended with something else.
      .replace(PADDING, MASK);
    // A short one that is nothing but quoted is a value that somebody quotes.
    return masked.replace(/(["'`])([^"'`\n]{1,64})\1/g, (all, mark: string, inner: string) =>
      short.has(inner) && isTelling(inner) && !names.has(inner) ? `${mark}${MASK}${mark}` : all,
    );
  });
  const inLine = (line: string): string => {
    const kept = maskCredentialLine(line, MASK);
    const masked = telling.replace(text(kept), MASK, isWholeWord);
    return maskWhole(masked, short);
  };
  return {
    text,
    value: (given) => given.split("\n").map(inLine).join("\n"),
    image: (given) => {
      const tag = IMAGE_TAG.exec(given)?.[0] ?? given;
      const isSecret = short.has(tag) && (tag === given || !isOrdinary(tag));
      const shown = isSecret ? `${given.slice(0, given.length - tag.length)}${MASK}` : given;
      return telling.replace(text(shown), MASK, isWholeWord);
    },
  };
}

/** A report says the same of thousands of workloads, and each text passes twice. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 500;

function remembered(mask: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const masked = mask(text);
    if (known.size < MOST_REMEMBERED && text.length < LONGEST_REMEMBERED) known.set(text, masked);
    return masked;
  };
}

/** https://github.com/distribution/reference/blob/main/reference.go */
const IMAGE_TAG = /(?<=:)[\w][\w.-]{0,127}$/;

const PADDING = new RegExp(`${MASK}={1,2}(?![\\w=])`, "g");

/** They tell nothing, and are everywhere. */
const TRIVIAL = /^(?:.?|true|false|yes|no|on|off|null|none)$/i;

function isLong(value: string, names: ReadonlySet<string>): boolean {
  if (value.length < LONG || names.has(value) || isOrdinary(value)) return false;
  return !/^\d+$/.test(value) || value.length >= 8;
}

/** Short, but no word and no number: `Zq7wX`. */
function isTelling(value: string): boolean {
  if (value.length < SHORTEST_WORD || isOrdinary(value)) return false;
  return (/\d/.test(value) && /[a-z]/i.test(value)) || /[a-z][A-Z]/.test(value) || /[^\w.\-/:\s]/.test(value);
}

/** Letters alone could be the beginning of any word. */
function fitsLetters(pattern: string, at: number, text: string): boolean {
  return pattern.length >= NO_WORD || !/^[a-z]+$/i.test(pattern) || isWholeWord(pattern, at, text);
}

function isWholeWord(pattern: string, at: number, text: string): boolean {
  return !LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + pattern.length] ?? "");
}

const LETTER = /[\p{L}\p{N}]/u;

/** Nobody writes a short value on a longer one. */
const LONGEST_LINE = 1000;

/** `key: ` or `KEY=` before a value, and what may stand before that. */
const KEY_PART =
  /^[-+ ]?[ \t]{0,200}(?:export[ \t]{1,20})?(?:["']?[\w./][\w.\-/ ]{0,199}?["']?[ \t]{0,20}[:=][ \t]{0,200})?/;
/** A value, in quotes or without. */
const VALUE_PART = /^(["']?)(.*?)(\1[,;]?)$/;

function maskWhole(line: string, values: ReadonlySet<string>): string {
  if (values.has(line) || values.has(line.slice(1)))
    return /^[-+ ]/.test(line) ? `${line.slice(0, 1)}${MASK}` : MASK;
  if (line.length > LONGEST_LINE) return line;
  const start = KEY_PART.exec(line)?.[0] ?? "";
  const rest = line.slice(start.length).trimEnd();
  const blanks = line.slice(start.length + rest.length);
  const [, quote = "", value = "", end = ""] = VALUE_PART.exec(rest) ?? [];
  return value === "" || !values.has(value) ? line : `${start}${quote}${MASK}${end}${blanks}`;
}
