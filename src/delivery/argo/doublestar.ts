import { compareText } from "../../model/order.ts";
import { matchSteps } from "../../model/wildcard.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath } from "../../tree/path.ts";
import { compileLooseSteps } from "./path-match.ts";

/** Alternatives of one pair of braces multiply with those of the next; nothing fits a pattern of more, or of as many braces. */
const MOST = 128;
const MOST_BRACES = 100;

/**
 * The files and directories that a pattern of files of values matches, in the order in which Argo CD finds them: from segment to
 * segment, each directory by the names in it. As a whole segment `**` stands for any directories, or none, and else for `*`.
 * Nothing fits a pattern that cannot be read.
 * https://github.com/bmatcuk/doublestar/blob/v4.10.0/glob.go
 */
export function matchedByDoublestar(pattern: string, tree: FileTree): readonly string[] {
  // The library has another way for these, which sorts over all directories what alternatives find.
  const isWalked = /\*\*../su.test(pattern);
  const isDirectory = (path: string): boolean => tree.entry(path) === "directory";
  const along = (from: readonly string[], segments: readonly string[], isLast: boolean): readonly string[] =>
    segments.reduce<readonly string[]>((places, segment, at) => {
      const isEnd = isLast && at === segments.length - 1;
      return [...new Set(step(places, segment, isEnd))];
    }, from);
  const step = (places: readonly string[], segment: string, isEnd: boolean): readonly string[] => {
    const choices = alternatives(segment);
    if (choices === undefined) return [];
    if (choices.length > 1) {
      const chosen = places.map((place) =>
        choices.flatMap((choice) => along([place], segmentsOf(choice), isEnd)).sort(compareText),
      );
      return isWalked ? chosen.flat().sort(compareText) : chosen.flat();
    }
    const [only = segment] = choices;
    if (only === "**") return places.flatMap((place) => below(place, isEnd));
    const steps = compileLooseSteps(only);
    const isMeant = (name: string) => steps !== undefined && matchSteps(steps, name, "");
    return places.flatMap((place) =>
      tree
        .list(place)
        .filter(isMeant)
        .flatMap((name) => at(place, name, isEnd)),
    );
  };
  const at = (place: string, name: string, isEnd: boolean): readonly string[] => {
    const path = joinPath(place, name) ?? name;
    return isEnd || isDirectory(path) ? [path] : [];
  };
  const below = (place: string, isEnd: boolean): readonly string[] =>
    isDirectory(place)
      ? [
          place,
          ...tree
            .list(place)
            .flatMap((name) => at(place, name, isEnd))
            .flatMap((path) => (isDirectory(path) ? below(path, isEnd) : [path])),
        ]
      : [];
  return along([""], segmentsOf(pattern.replace(/(?<=^|\/)\*\*\/(?=\*\*(?:\/|$))/g, "")), true);
}

/** What stands between slashes that are in no braces. */
function segmentsOf(pattern: string): readonly string[] {
  return partsOf(pattern, "/");
}

/** The texts that braces stand for, the text itself where it has none; undefined for too many, or for braces that are not closed. */
function alternatives(segment: string, depth = 0): readonly string[] | undefined {
  const [, before = "", rest] = /^((?:[^\\{]|\\.)*)\{(.*)$/su.exec(segment) ?? [];
  if (rest === undefined) return [segment];
  const end = placesOf(rest, "}")[0];
  if (end === undefined || depth > MOST_BRACES) return undefined;
  const after = rest.slice(end + 1);
  let all: readonly string[] = [];
  for (const choice of partsOf(rest.slice(0, end), ",")) {
    const more = alternatives(choice + after, depth + 1);
    if (more === undefined || all.length + more.length > MOST) return undefined;
    all = [...all, ...more.map((each) => before + each)];
  }
  return all;
}

function partsOf(text: string, separator: string): readonly string[] {
  const places = placesOf(text, separator);
  return [...places, text.length].map((end, index) => text.slice((places[index - 1] ?? -1) + 1, end));
}

/** Where a character stands outside of braces. */
function placesOf(text: string, wanted: string): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (depth === 0 && character === wanted) places.push(at);
    else if (character === "{") depth++;
    else if (character === "}") depth--;
  }
  return places;
}
