import { oncePer } from "../../../model/once.ts";
import { compareText } from "../../../model/order.ts";
import type { FileTree } from "../../../tree/file-tree.ts";
import { directoryOf } from "../../../tree/path.ts";
import { getIn, type Value, type ValueMap } from "../../../yaml/value.ts";
import { printed, TemplateError } from "../template/value.ts";
import type { GeneratorContext } from "./generator.ts";
import { partialSets } from "./partial-sets.ts";
import { splitTags, type TagPiece } from "./render.ts";

/**
 * The directories and files that the sources of a set can name, as far as its templates and the generators that can be
 * followed tell: what is unknown stands for any text. Attribution only: it may name more, and less.
 * @param paths templates of paths
 */
export function possiblePaths(
  generators: readonly ValueMap[],
  paths: readonly string[],
  context: GeneratorContext,
): readonly string[] {
  const patterns = new Set<string>();
  for (const generator of generators) {
    for (const { known } of partialSets(generator, context)) {
      for (const path of paths) patterns.add(toPattern(path, known));
    }
  }
  return expandPatterns(context.tree, [...patterns]);
}

/** A glob: what is known by name alone is filled in, and the rest is any text. */
function toPattern(template: string, params: ValueMap): string {
  return piecesOf(template)
    .map(({ kind, text }) => {
      if (kind === "text") return escape(text);
      const value = lookUp(params, expressionOf(text));
      // A value may be a template itself, over what nobody sees.
      return value === undefined ? "*" : toPattern(value, {});
    })
    .join("");
}

function expressionOf(tag: string): string {
  return tag.replace(/^-/, "").replace(/-$/, "").trim();
}

const NO_PIECE: TagPiece = { kind: "tag", text: "" };

/** Of what is not closed nothing is known, and of what stands between conditions neither. */
function piecesOf(template: string): readonly TagPiece[] {
  try {
    const pieces = splitTags(template);
    const first = pieces.findIndex(isControl);
    return first < 0
      ? pieces
      : [...pieces.slice(0, first), NO_PIECE, ...pieces.slice(pieces.findLastIndex(isControl) + 1)];
  } catch (error) {
    if (error instanceof TemplateError) return [NO_PIECE];
    throw error;
  }
}

/** https://pkg.go.dev/text/template#hdr-Actions */
function isControl({ kind, text }: TagPiece): boolean {
  return kind === "tag" && /^(?:if|else|end|range|with|define|block|template)\b/.test(expressionOf(text));
}

function escape(text: string): string {
  return text.replace(/[*?[\]{}\\]/g, "\\$&");
}

function lookUp(params: ValueMap, expression: string): string | undefined {
  const plain: Value | undefined = Object.hasOwn(params, expression) ? params[expression] : undefined;
  const value =
    plain ?? (/^(?:\.\w+)+$/.test(expression) ? getIn(params, ...expression.slice(1).split(".")) : undefined);
  return value === undefined || value === null ? undefined : printed(value);
}

/** The directories, and files, that the patterns match; none for a pattern that says nothing. */
function expandPatterns(tree: FileTree, patterns: readonly string[]): readonly string[] {
  const telling = patterns
    .map((pattern) => pattern.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, ""))
    .filter((pattern) => pattern.replace(/[*/]/g, "") !== "");
  if (telling.length === 0) return [];
  const places = placesOf(tree);
  const matched = new Set(telling.flatMap((pattern) => matching(pattern, places)));
  // What is below a matched directory comes with it.
  return [...matched].filter((path) => !matched.has(directoryOf(path))).sort();
}

/** What a pattern matches. Sets of one repository have most of their patterns in common. */
function matching(pattern: string, places: Places): readonly string[] {
  const before = places.matches.get(pattern);
  if (before !== undefined) return before;
  const found = search(partsOf(pattern), places);
  places.matches.set(pattern, found);
  return found;
}

/** Only what begins as the pattern does before its first wildcard is asked. */
function search(parts: readonly string[], { all, known }: Places): readonly string[] {
  const [prefix = ""] = parts;
  if (parts.length === 1) return known.has(prefix) ? [prefix] : [];
  const found: string[] = [];
  for (let index = firstFrom(all, prefix); all[index]?.startsWith(prefix) === true; index++) {
    const path = all[index] ?? "";
    if (holdsParts(path, parts)) found.push(path);
  }
  return found;
}

/** The texts between the wildcards of a pattern of `toPattern`. */
function partsOf(pattern: string): readonly string[] {
  const parts = pattern.match(/(?:[^*\\]|\\.)+|\*/gs) ?? [];
  const texts = [""];
  for (const part of parts) {
    if (part === "*") texts.push("");
    else texts.push((texts.pop() ?? "") + part.replace(/\\(.)/gs, "$1"));
  }
  return texts;
}

/** The first text at the start, the last one at the end, and the others somewhere between, in their order. */
function holdsParts(path: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? "";
  const end = path.length - last.length;
  if (!path.endsWith(last)) return false;
  let position = parts[0]?.length ?? 0;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return position <= end;
}

/** The files and directories of a tree. */
interface Places {
  /** Sorted, so that those of one prefix stand together. */
  readonly all: readonly string[];
  readonly known: ReadonlySet<string>;
  /** By pattern. */
  readonly matches: Map<string, readonly string[]>;
}

/** A repository may hold a hundred sets that ask for them. */
const placesOf = oncePer((tree: FileTree): Places => {
  const known = new Set<string>();
  for (const file of tree.paths()) {
    known.add(file);
    for (let path = directoryOf(file); path !== "" && !known.has(path); path = directoryOf(path))
      known.add(path);
  }
  return { all: [...known].sort(compareText), known, matches: new Map() };
});

/** The index of the first text that is not before another. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(sorted[middle] ?? "", text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
