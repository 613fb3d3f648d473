/** Names, `*` and `**`: nearly all globs are nothing else. */
const PLAIN = /^[\w.:@/*-]+$/;
/** What the library reads in ways of its own: three stars and more, and `**` at the start of a name. */
const PECULIAR = /\*{3}|(?:^|\/)\*\*[^/]/;

/** More stars than this, in a glob that an expression matches, take too long over a long path. */
export const MOST_STARS = 4;

/**
 * Matches a glob of names and stars, or undefined for any other. It takes no longer than glob times path, whatever they
 * are: an expression tries every way to divide a path among its stars, and a pull request brings both.
 */
export function plainGlob(glob: string): ((path: string) => boolean) | undefined {
  const given = glob.split("/");
  if (!PLAIN.test(glob) || PECULIAR.test(glob)) return undefined;
  if (given.some((part) => part === "" || part === "." || part === "..")) return undefined;
  const parts = given.filter((part, at) => part !== "**" || given[at - 1] !== "**");
  // https://github.com/micromatch/picomatch: `a/**` matches `a` too, and `*/**` only what is below.
  if (parts.at(-1) === "**" && endsInStar(parts.at(-2))) parts.push("*");
  const signs = { isAny: (part: string) => part === "**", matches: matchesName };
  return (path) => path !== "." && matchesAll(parts, path.split("/"), signs);
}

function endsInStar(part: string | undefined): boolean {
  return part !== undefined && part !== "**" && part.endsWith("*");
}

/** How many stars a glob has that only an expression matches: each multiplies the time by the length of a path. */
export function starsToTry(glob: string): number {
  return plainGlob(glob) === undefined ? (glob.match(/\*+/g) ?? []).length : 0;
}

function matchesName(part: string, name: string): boolean {
  if (!part.includes("*")) return part === name;
  // No star stands for the folder itself, or the one above.
  if (name === "" || name === "." || name === "..") return false;
  return matchesAll(Array.from(part), Array.from(name), {
    isAny: (sign) => sign === "*",
    matches: (sign, letter) => sign === letter,
  });
}

interface Signs {
  readonly isAny: (sign: string) => boolean;
  readonly matches: (sign: string, element: string) => boolean;
}

/** Only the last star that was met can have to take more: what an earlier one takes more, it can take as well. */
function matchesAll(
  signs: readonly string[],
  elements: readonly string[],
  { isAny, matches }: Signs,
): boolean {
  let sign = 0;
  let element = 0;
  let star: { readonly sign: number; element: number } | undefined;
  while (element < elements.length) {
    const [wanted, given] = [signs[sign], elements[element] ?? ""];
    if (wanted !== undefined && isAny(wanted)) {
      star = { sign, element };
      sign += 1;
    } else if (wanted !== undefined && matches(wanted, given)) {
      sign += 1;
      element += 1;
    } else if (star !== undefined) {
      star.element += 1;
      sign = star.sign + 1;
      element = star.element;
    } else return false;
  }
  return signs.slice(sign).every(isAny);
}
