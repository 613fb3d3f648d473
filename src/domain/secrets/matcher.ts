/** Finds many texts in one go. */
export interface Matcher {
  /** Replaces every occurrence for which `fits` holds; of several at one place the longest. */
  replace(text: string, replacement: string, fits?: Fits): string;
  /**
   * The longest text that stands at a place and fits.
   * @param start the first characters there, by which it is looked up
   */
  longestAt(at: number, start: string, text: string, fits: Fits): string | undefined;
}

export type Fits = (pattern: string, at: number, text: string) => boolean;

/** How many characters of a pattern the index goes by. */
const KEY = 4;

/**
 * Patterns shorter than four characters are not looked for.
 * @param others looked for as well, without being read again
 */
export function createMatcher(patterns: Iterable<string>, others?: Matcher): Matcher {
  const byStart = new Map<string, string[]>();
  for (const pattern of new Set(patterns)) {
    if (pattern.length < KEY) continue;
    const start = pattern.slice(0, KEY);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [pattern]);
    else known.push(pattern);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  if (byStart.size === 0 && others !== undefined) return others;
  const longestAt: Matcher["longestAt"] = (at, start, text, fits) => {
    const own = byStart
      .get(start)
      ?.find((pattern) => text.startsWith(pattern, at) && fits(pattern, at, text));
    const other = others?.longestAt(at, start, text, fits);
    return own === undefined || (other !== undefined && other.length > own.length) ? other : own;
  };
  return {
    longestAt,
    replace(text, replacement, fits = () => true) {
      if (byStart.size === 0) return text;
      let result = "";
      let copied = 0;
      for (let at = 0; at + KEY <= text.length; at++) {
        const found = longestAt(at, text.slice(at, at + KEY), text, fits);
        if (found === undefined) continue;
        result += text.slice(copied, at) + replacement;
        copied = at + found.length;
        at = copied - 1;
      }
      return result + text.slice(copied);
    },
  };
}
