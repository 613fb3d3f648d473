/** Returned by `endOf` instead of a position. */
export const NO_MATCH = -1;

/** Longer keys, which hardly anybody writes, are left to the library: at some length they are refused. */
export const LONGEST_SIMPLE_KEY = 150;

export const SPACES = / */y;

/** Where a pattern ends that is sticky, and so tried at `position`, or global, and so found from there on. */
export function endOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : NO_MATCH;
}

export function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (text[end - 1] === character) end--;
  return text.slice(0, end);
}
