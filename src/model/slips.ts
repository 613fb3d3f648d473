import { groupedByEach } from "./grouped.ts";
import { closest } from "./similar.ts";

/** By how many letters two texts differ at most of which one may be the other with a slip. */
export const MOST_LETTERS = 20;

/** What somebody meant by a name that is not among the known ones: one that is a letter or two off; undefined: none is. */
export type Meant = (name: string) => string | undefined;

/**
 * By what is left of each name without one of its letters: so what is near is found without comparing all with all.
 * Names of a family (`db-a`, `web-2`) are near one another and are no slips.
 */
export function createMeant(names: ReadonlySet<string>): Meant {
  const byRest = groupedByEach(names, (name) => (name.length > LONGEST ? [] : restsOf(name)));
  return (name) => {
    if (name.length > LONGEST || names.has(name)) return undefined;
    const near = new Set([...restsOf(name)].flatMap((rest) => (byRest.get(rest) ?? []).slice(0, MOST)));
    return closest(
      name,
      [...near].filter((each) => isSlip(name, each)),
      name.length < LONG ? 1 : 2,
    );
  };
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const LONGEST = 253;
/** More that are alike are a family. */
const MOST = 20;
/** In shorter names two letters are another word. */
const LONG = 10;
/** In these another letter is. */
const SHORT = 5;

function restsOf(name: string): ReadonlySet<string> {
  return new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
}

function isSlip(name: string, meant: string): boolean {
  if (digitsOf(name) !== digitsOf(meant)) return false;
  if (Math.max(name.length, meant.length) < SHORT && name.length === meant.length)
    return sorted(name) === sorted(meant);
  const parts = name.split(SEPARATOR);
  const others = meant.split(SEPARATOR);
  if (parts.length !== others.length) return parts.join("") === others.join("");
  return parts.every((part, at) => part === others[at] || Math.max(part.length, others[at]?.length ?? 0) > 2);
}

const SEPARATOR = /[-._/]/;

function digitsOf(text: string): string {
  return text.replace(/\D+/g, " ").trim();
}

function sorted(text: string): string {
  return Array.from(text).sort().join("");
}
