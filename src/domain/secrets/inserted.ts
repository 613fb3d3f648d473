import { isTelling, VARIABLE } from "./hidden.ts";
import { MASK, remembered, type SecretMask } from "./mask.ts";
import { createMatcher, type Fits } from "./matcher.ts";
import { isSecretNumber, withoutNumbers } from "./numbers.ts";
import { isOrdinary } from "./ordinary.ts";

/** Shorter ones stand in half of all names. */
const SHORTEST = 4;
/** Letters alone are a word where they are fewer. */
const LONG = 6;
/** A host, of letters alone. */
const LONG_PART = 12;
/** In longer ones half of all words are found by chance. */
const LONGEST = 256;

/**
 * Hides more of the values of Secrets that a build puts into objects: these become names, keys of maps, images and
 * paths, and programs complain of a part of one. So they are hidden wherever they stand, numbers and short ones too.
 * @param isName whether a text is public, whatever Secret holds it
 */
export function withoutInserted(
  mask: SecretMask,
  inserted: readonly string[],
  isName: (text: string) => boolean,
): SecretMask {
  const spelt = inserted.flatMap(spellings);
  const cut = cutWords(spelt, inserted);
  const values = spelt.filter((value) => (isHidden(value) || cut.has(value)) && !isName(value));
  const matcher = createMatcher(values);
  const folded = values
    .filter((value) => value.length <= LONGEST && !/\s/.test(value))
    .map((value) => value.toLowerCase());
  const whole = new Set(folded);
  // What is looked for has no blank.
  const all = folded.join("\n");
  const isPart = (text: string): boolean => {
    const lower = text.toLowerCase();
    return (whole.has(lower) || (all.includes(lower) && mayBePart(text))) && !isName(text);
  };
  const shownPart = (text: string): string => (isPart(text) ? MASK : text);
  const hide = (text: string): string =>
    isName(text) ? text : matcher.replace(text, MASK, fits).replace(RUN, shownPart).replace(WORD, shownPart);
  const shown = inserted.some(isSecretNumber) ? withoutNumbers(mask) : mask;
  return {
    ...shown,
    text: remembered((text) => hide(shown.text(text))),
    value: (text) => hide(shown.value(text)),
    image: (text) => hide(shown.image(text)),
  };
}

/** What a program quotes of a value, or corrects in it. */
const RUN = /[a-z0-9][^\s•]{3,}[a-z0-9]/gi;
const WORD = /[a-z0-9]{5,}/gi;

function mayBePart(text: string): boolean {
  return isTelling(text) || (text.length >= LONG_PART && !isOrdinary(text));
}

/** What YAML reads: without quotes and comments, and of `0x1f` the number 31. */
function spellings(value: string): readonly string[] {
  const bare = value
    .replace(/\s#.*$/, "")
    .trim()
    .replace(/^["']|["']$/g, "");
  const number = Number(bare.replaceAll("_", ""));
  return [value, bare, ...(Number.isNaN(number) ? [] : [String(number)])];
}

/** Words alone are no secret that could be kept; numbers, versions and addresses may be one. */
function isHidden(value: string): boolean {
  if (value.length < SHORTEST || VARIABLE.test(value)) return false;
  return /\d/.test(value) || isTelling(value) || (value.length >= LONG && !isOrdinary(value));
}

/** A word is kept as no secret by itself, but in a phrase, which a build cuts. Each phrase is read once, however many words there are. */
function cutWords(values: readonly string[], inserted: readonly string[]): ReadonlySet<string> {
  const words = new Set(values.filter((value) => SHORT_WORD.test(value) && !isOrdinary(value)));
  const cut = new Set<string>();
  for (const phrase of words.size === 0 ? [] : inserted) {
    if (phrase.length < LONG || phrase.length > LONGEST) continue;
    for (let at = 0; at < phrase.length; at++)
      for (const end of [at + 4, at + 5]) {
        const part = phrase.slice(at, end);
        if (words.has(part)) cut.add(part);
      }
  }
  return cut;
}

/** Each is shorter than any phrase. */
const SHORT_WORD = /^[a-z]{4,5}$/i;

/** No part of a longer number, nor in a sentence a short word within another one. */
const fits: Fits = (pattern, at, text) => {
  const isLonger = (mark: RegExp) =>
    mark.test(text[at - 1] ?? "") || mark.test(text[at + pattern.length] ?? "");
  if (/^[-+.\d]+$/.test(pattern)) return !isLonger(/\d/);
  return !SHORT_WORD.test(pattern) || !text.includes(" ") || !isLonger(/[a-z]/i);
};
