import { compileGobwas } from "../../../delivery/argo/gobwas.ts";
import { fieldIn } from "../../../delivery/replaced-fields.ts";
import type { FileTree } from "../../../tree/file-tree.ts";
import { directoryOf } from "../../../tree/path.ts";
import { getIn, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { NotUnderstood, printed, TemplateError } from "../template/value.ts";
import { Unfollowed, type GeneratorContext, type Params } from "./generator.ts";
import { childrenOf, generate, kindsOf } from "./generators.ts";
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
    for (const params of partialParams(generator, context)) {
      for (const path of paths) patterns.add(toPattern(path, params));
    }
  }
  return expandPatterns(context.tree, [...patterns]);
}

const NOTHING_KNOWN: Params = [{}];
const MAX_SETS = 1000;

function partialParams(generator: ValueMap, context: GeneratorContext): Params {
  try {
    return generate(generator, undefined, context);
  } catch (error) {
    const isExpected =
      error instanceof Unfollowed || error instanceof TemplateError || error instanceof NotUnderstood;
    if (!isExpected) throw error;
  }
  const [kind] = kindsOf(generator);
  const options = kind === undefined ? null : fieldIn(generator, kind);
  if (!isMap(options) || (kind !== "matrix" && kind !== "merge")) return NOTHING_KNOWN;
  const children = childrenOf(options).map((child) => partialParams(child, context));
  // A merge has the rows of its first generator, with what the others know of them, or not.
  if (kind === "merge") return [...NOTHING_KNOWN, ...children.flat()].slice(0, MAX_SETS);
  return children.reduce<Params>(
    (sets, child) => sets.flatMap((set) => child.map((inner) => ({ ...inner, ...set }))).slice(0, MAX_SETS),
    NOTHING_KNOWN,
  );
}

/** A glob: what is known by name alone is filled in, and the rest is any text. */
function toPattern(template: string, params: ValueMap): string {
  return piecesOf(template)
    .map(({ kind, text }) => {
      if (kind === "text") return escape(text);
      const value = lookUp(params, text.replace(/^-/, "").replace(/-$/, "").trim());
      return value === undefined ? "*" : escape(value);
    })
    .join("");
}

/** Of what is not closed nothing is known. */
function piecesOf(template: string): readonly TagPiece[] {
  try {
    return splitTags(template);
  } catch (error) {
    if (error instanceof TemplateError) return [{ kind: "tag", text: "" }];
    throw error;
  }
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
    .map((pattern) => pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, ""))
    .filter((pattern) => pattern.replace(/[*/]/g, "") !== "");
  if (telling.length === 0) return [];
  const globs = telling.flatMap((pattern) => {
    const glob = compileGobwas(pattern);
    return glob.kind === "glob" ? [glob.matches] : [];
  });
  const candidates = new Set<string>();
  for (const file of tree.paths()) {
    candidates.add(file);
    for (let path = directoryOf(file); path !== "" && !candidates.has(path); path = directoryOf(path)) {
      candidates.add(path);
    }
  }
  const matched = [...candidates].filter((path) => globs.some((matches) => matches(path)));
  const known = new Set(matched);
  // What is below a matched directory comes with it.
  return matched.filter((path) => !known.has(directoryOf(path))).sort();
}
