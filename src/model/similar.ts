/**
 * The known word that somebody meant who wrote `word`; undefined where none is near. A third of its letters may be
 * wrong, as in git's own suggestions: a swapped pair, a letter too many, too few, or another one.
 * @param most how many letters at most
 */
export function closest(word: string, known: readonly string[], most = Infinity): string | undefined {
  const ranked = known
    .filter((each) => Math.abs(each.length - word.length) <= allowed(each))
    .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= Math.min(most, allowed(candidate.each)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.each;
}

/** " Did you mean x?", to stand behind a sentence; nothing where no word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  return question(closest(word, known));
}

/** The same of what was found to be meant. */
export function question(meant: string | undefined): string {
  return meant === undefined ? "" : ` Did you mean ${meant}?`;
}

/** Longer words are compared no further: a name of the repository may have any length. */
const LONGEST = 256;

function allowed(known: string): number {
  return known.length > LONGEST ? -1 : Math.max(1, Math.floor(known.length / 3));
}

/** Optimal string alignment: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + differs,
          isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
