import { createMatcher, type Matcher } from "./matcher.ts";
import { isOrdinary } from "./ordinary.ts";
import { partsOf } from "./parts.ts";
import { encodedSpellings, writtenSpellings } from "./spellings.ts";

/** What a mask looks for. */
export interface Hidden {
  /** Found wherever it stands, in whatever spelling. */
  readonly strong: Matcher;
  /** Whether a spelling is one that no word looks like. */
  readonly isEncoded: (spelling: string) => boolean;
  /** Short ones that are no words: found where they stand alone. */
  readonly telling: Matcher;
  /** Whether a whole text is a short value. */
  readonly isShort: (text: string) => boolean;
  /** Whether a whole text is a word of a pass-phrase. */
  readonly isPhraseWord: (text: string) => boolean;
  /** Whether it is one of the values, or a part of one. */
  readonly isPart: (text: string) => boolean;
}

/** Shorter values are hidden as whole ones only: they would be found in half of all words. */
const LONG = 6;
/** Longer ones are whole files, which nobody encodes into a name or a message; their lines are values by themselves. */
const LONGEST_SPELLED = 64 * 1024;
const SHORTEST_WORD = 4;

/** Three words or more. */
const PHRASE = /^[\p{L}\p{N}]{1,40}(?:[ _-][\p{L}\p{N}]{1,40}){2,15}$/u;
const BETWEEN_WORDS = /[ _-]/;

/** They tell nothing, and are everywhere. */
const TRIVIAL = /^(?:.?|true|false|yes|no|on|off|null|none|trace|debug|info|warn|warning|error|fatal)$/i;

/** Where a value comes from, as the repository writes it or as a delivery notes it: it is known to nobody here. */
export const VARIABLE = /^(?:\$\{[A-Z][A-Z_]*\}|\.\.PLACEHOLDER_[A-Z][A-Z_]*\.\.)$/;

/**
 * @param values what Secrets hold, decoded
 * @param names of files and objects, as they are written in the repository: public, whatever Secret holds one
 * @param others what is hidden too, of the same names
 */
export function hide(values: Iterable<string>, names: ReadonlySet<string>, others?: Hidden): Hidden {
  const long = new Set<string>();
  const plain = new Set<string>();
  const short = new Set<string>();
  const phraseWords = new Set<string>();
  for (const value of new Set(values)) {
    const parts = partsOf(value);
    if (PHRASE.test(value)) for (const word of value.split(BETWEEN_WORDS)) phraseWords.add(word);
    const [whole, inner] = [withoutVariables(parts.whole), withoutVariables(parts.inner)];
    for (const part of [...whole, ...inner]) {
      if (others?.isPart(part) === true) continue;
      if (part.length > LONGEST_SPELLED) plain.add(part);
      else if (isLong(part, names)) long.add(part);
    }
    for (const part of whole) if (!isLong(part, names) && !TRIVIAL.test(part)) short.add(part);
    for (const part of inner) if (isTelling(part) && !names.has(part)) short.add(part);
  }
  const isFound = (spelling: string): boolean => spelling.length >= LONG;
  const encoded = new Set([...long].flatMap((value) => [...encodedSpellings(value)]).filter(isFound));
  const written = [...long].flatMap((value) => [...writtenSpellings(value)]).filter(isFound);
  const isPhraseWord = (text: string): boolean =>
    phraseWords.has(text) && text.length >= SHORTEST_WORD && !isOrdinary(text) && !names.has(text);
  // A longer one is among the long ones.
  const words = [...short].filter((value) => value.length < LONG && isTelling(value) && !names.has(value));
  return {
    strong: createMatcher([...encoded, ...written, ...plain], others?.strong),
    isEncoded: (spelling) => encoded.has(spelling) || others?.isEncoded(spelling) === true,
    telling: createMatcher(words, others?.telling),
    isShort: (text) => short.has(text) || others?.isShort(text) === true,
    isPhraseWord: (text) => isPhraseWord(text) || others?.isPhraseWord(text) === true,
    isPart: (text) => long.has(text) || short.has(text) || plain.has(text) || others?.isPart(text) === true,
  };
}

function withoutVariables(parts: ReadonlySet<string>): readonly string[] {
  return [...parts].filter((part) => !VARIABLE.test(part));
}

function isLong(value: string, names: ReadonlySet<string>): boolean {
  // A path of one name is no more than the name, nor what a template begins one with, nor one behind the blank of "key = name", nor a
  // key of a file in a line of its own.
  const name = value.trim().replace(/^[-./_]|[-./_:]$/g, "");
  if (value.length < LONG || names.has(name) || isOrdinary(value.trim())) return false;
  return !/^\d+$/.test(value) || value.length >= 8;
}

/** Short, but no word and no number: `Zq7wX`. */
export function isTelling(value: string): boolean {
  if (value.length < SHORTEST_WORD || isOrdinary(value)) return false;
  return (/\d/.test(value) && /[a-z]/i.test(value)) || /[a-z][A-Z]/.test(value) || /[^\w.\-/:\s]/.test(value);
}
