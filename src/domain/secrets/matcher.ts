/** Finds many texts in one go. */
export interface Matcher {
  /** Replaces every occurrence for which `fits` holds; of several at one place the longest. */
  replace(
    text: string,
    replacement: string,
    fits?: (pattern: string, at: number, text: string) => boolean,
  ): string;
}

/** How many characters of a pattern the index goes by. */
const KEY = 4;

/** Patterns shorter than four characters are not looked for. */
export function createMatcher(patterns: Iterable<string>): Matcher {
  const byStart = new Map<string, string[]>();
  for (const pattern of new Set(patterns)) {
    if (pattern.length < KEY) continue;
    const start = pattern.slice(0, KEY);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [pattern]);
    else known.push(pattern);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return {
    replace(text, replacement, fits = () => true) {
      if (byStart.size === 0) return text;
      let result = "";
      let copied = 0;
      for (let at = 0; at + KEY <= text.length; at++) {
        const found = byStart
          .get(text.slice(at, at + KEY))
          ?.find((pattern) => text.startsWith(pattern, at) && fits(pattern, at, text));
        if (found === undefined) continue;
        result += text.slice(copied, at) + replacement;
        copied = at + found.length;
        at = copied - 1;
      }
      return result + text.slice(copied);
    },
  };
}
