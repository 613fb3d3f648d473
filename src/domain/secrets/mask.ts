import { hide, isTelling, type Hidden } from "./hidden.ts";
import type { Fits } from "./matcher.ts";
import { isOrdinary } from "./ordinary.ts";
import { MASK, maskCredentials, maskCredentialLine } from "./credentials.ts";

export { MASK };

/** Hides the values of Secrets in what people get to see. */
export interface SecretMask {
  /** A message, a name or a path: ordinary words stay, whatever Secret holds one. */
  readonly text: (text: string) => string;
  /** A value, or a text of lines with a value each: what a Secret holds as a whole is hidden however short it is. */
  readonly value: (text: string) => string;
  /** An image: what stands before its colon is no key, and a tag that is an ordinary word is no secret. */
  readonly image: (text: string) => string;
  /** Hides more values, but for more names; what it hides itself is not worked out again. */
  readonly beside: (values: readonly string[], names: readonly string[]) => SecretMask;
}

/** The shortest part of letters alone that is no word. */
const NO_WORD = 16;

/**
 * @param values what Secrets hold, decoded
 * @param names of files and objects, as they are written in the repository: public, whatever Secret holds one
 */
export function createSecretMask(values: Iterable<string>, names: ReadonlySet<string>): SecretMask {
  const all = new Set(values);
  return maskOf(() => hide(all, names), all, names);
}

/** @param work gives what is hidden: it takes long, and is asked for with the first text */
function maskOf(work: () => Hidden, values: ReadonlySet<string>, names: ReadonlySet<string>): SecretMask {
  let known: Hidden | undefined;
  const hidden = (): Hidden => (known ??= work());
  const fits: Fits = (pattern, at, text) => hidden().isEncoded(pattern) || fitsLetters(pattern, at, text);
  const text = remembered((given) => {
    // A path of the repository is one as a whole, whatever words are in it.
    if (names.has(given)) return given;
    const { strong, isShort, isPhraseWord } = hidden();
    // Whole values first: without its password a URL of one is not known again.
    const masked = maskCredentials(strong.replace(given, MASK, fits), MASK)
      // What is left of base64 that began or ended with something else.
      .replace(PADDING, MASK);
    // A short one that is nothing but quoted is a value that somebody quotes; programs quote the word that they do not know.
    return masked.replace(/(["'`])([^"'`\n]{1,64})\1/g, (all, mark: string, inner: string) =>
      (isShort(inner) && isTelling(inner) && !names.has(inner)) || isPhraseWord(inner)
        ? `${mark}${MASK}${mark}`
        : all,
    );
  });
  const inLine = (line: string): string => {
    const { telling, isShort } = hidden();
    const kept = maskCredentialLine(line, MASK);
    const masked = telling.replace(text(kept), MASK, isWholeWord);
    return maskWhole(masked, isShort);
  };
  return {
    text,
    value: (given) => given.split("\n").map(inLine).join("\n"),
    image: (given) => {
      const { telling, isShort } = hidden();
      const tag = IMAGE_TAG.exec(given)?.[0] ?? given;
      const isSecret = isShort(tag) && (tag === given || !isOrdinary(tag));
      const shown = isSecret ? `${given.slice(0, given.length - tag.length)}${MASK}` : given;
      return telling.replace(text(shown), MASK, isWholeWord);
    },
    beside: (more, moreNames) => {
      const allValues = new Set([...values, ...more]);
      const allNames = new Set([...names, ...moreNames]);
      // A name may be what was hidden until now.
      const isKept = () => moreNames.some((name) => hidden().isPart(name));
      const hideAll = () => (isKept() ? hide(allValues, allNames) : hide(more, allNames, hidden()));
      return maskOf(hideAll, allValues, allNames);
    },
  };
}

/** A report says the same of thousands of workloads, and each text passes twice. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 500;

export function remembered(mask: (text: string) => string): (text: string) => string {
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

function maskWhole(line: string, isValue: (text: string) => boolean): string {
  if (isValue(line) || isValue(line.slice(1)))
    return /^[-+ ]/.test(line) ? `${line.slice(0, 1)}${MASK}` : MASK;
  if (line.length > LONGEST_LINE) return line;
  const start = KEY_PART.exec(line)?.[0] ?? "";
  const rest = line.slice(start.length).trimEnd();
  const blanks = line.slice(start.length + rest.length);
  const [, quote = "", value = "", end = ""] = VALUE_PART.exec(rest) ?? [];
  return value === "" || !isValue(value) ? line : `${start}${quote}${MASK}${end}${blanks}`;
}
