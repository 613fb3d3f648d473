import { groupedBy } from "../../model/grouped.ts";

/** Finds many texts in one go. */
export interface Matcher {
  /** Replaces every occurrence of which `fits` holds; those that overlap go together. */
  replace(text: string, replacement: string, fits?: Fits): string;
  /**
   * How long the longest text is that stands at a place and fits; 0 for none.
   * @param start the first characters there, by which it is looked up
   */
  lengthAt(at: number, start: string, text: string, fits: Fits): number;
}

/** Asked of patterns shorter than `PIECE`: longer ones fit wherever they are. */
export type Fits = (pattern: string, at: number, text: string) => boolean;

/** How many characters of a pattern the index goes by. */
const KEY = 4;

/**
 * Longer patterns are looked for in pieces of this length, each of which begins with the last character of the one before:
 * so what is compared at one place of a text is bounded, however a pattern repeats itself.
 */
const PIECE = 256;

interface Entry {
  readonly pattern: string;
  /** The longest other one that this one begins with. */
  readonly shorter: Entry | undefined;
}

/**
 * Patterns shorter than four characters are not looked for.
 * @param others looked for as well, without being read again
 */
export function createMatcher(patterns: Iterable<string>, others?: Matcher): Matcher {
  const byStart = groupedBy(new Set([...new Set(patterns)].flatMap(piecesOf)), (piece) =>
    piece.slice(0, KEY),
  );
  if (byStart.size === 0 && others !== undefined) return others;
  const entries = new Map([...byStart].map(([start, pieces]) => [start, inOrder(pieces)]));
  const lengthAt: Matcher["lengthAt"] = (at, start, text, fits) =>
    Math.max(longestOf(entries.get(start), at, text, fits), others?.lengthAt(at, start, text, fits) ?? 0);
  return {
    lengthAt,
    replace(text, replacement, fits = () => true) {
      if (entries.size === 0) return text;
      let result = "";
      let copied = 0;
      for (let at = 0; at + KEY <= text.length; at++) {
        const length = lengthAt(at, text.slice(at, at + KEY), text, fits);
        if (length === 0) continue;
        if (at >= copied) result += text.slice(copied, at) + replacement;
        copied = Math.max(copied, at + length);
      }
      return result + text.slice(copied);
    },
  };
}

function piecesOf(pattern: string): readonly string[] {
  if (pattern.length < KEY) return [];
  if (pattern.length <= PIECE) return [pattern];
  const step = PIECE - 1;
  const last = pattern.length - PIECE;
  return Array.from({ length: Math.ceil(last / step) + 1 }, (_, index) => {
    const from = Math.min(index * step, last);
    return pattern.slice(from, from + PIECE);
  });
}

function inOrder(pieces: readonly string[]): readonly Entry[] {
  let before: Entry | undefined;
  return pieces.toSorted().map((pattern) => {
    let shorter = before;
    while (shorter !== undefined && !pattern.startsWith(shorter.pattern)) shorter = shorter.shorter;
    before = { pattern, shorter };
    return before;
  });
}

/** All that a text goes on with are in one chain. */
function longestOf(entries: readonly Entry[] | undefined, at: number, text: string, fits: Fits): number {
  if (entries === undefined) return 0;
  const isHere = ({ pattern }: Entry): boolean =>
    text.startsWith(pattern, at) && (pattern.length >= PIECE || fits(pattern, at, text));
  let entry = lastUpTo(entries, text.slice(at, at + PIECE));
  while (entry !== undefined && !isHere(entry)) entry = entry.shorter;
  return entry?.pattern.length ?? 0;
}

function lastUpTo(entries: readonly Entry[], text: string): Entry | undefined {
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle]?.pattern ?? "") <= text) from = middle + 1;
    else to = middle;
  }
  return entries[from - 1];
}
