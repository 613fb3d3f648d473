import type { SourceLocation } from "../../model/manifest.ts";
import { BuildError } from "../error.ts";
import type { Compiled, Matches } from "./compiled.ts";
import { requireLibrary, type Libraries } from "./libraries.ts";

/** Compiles a pattern of Go's syntax, to be found anywhere in a text. Throws `BuildError` for an invalid one. */
export function compilePattern(pattern: string, libraries: Libraries, location: SourceLocation): Matches {
  return orThrow(compileExpression({ before: "", pattern, after: "" }, libraries), pattern, location);
}

/** As `compilePattern`, for a pattern that must match the whole text; "" matches everything (kustomize: SelectorRegex). */
export function compileWholePattern(
  pattern: string,
  libraries: Libraries,
  location: SourceLocation,
): Matches {
  if (pattern === "") return () => true;
  const expression = { before: "^(?:", pattern, after: ")$" };
  // One `.*` between two ends is tried once from each place in the text; a second one would square that.
  const compiled = isPlain(pattern.replace(".*", ""))
    ? compilePlain(expression)
    : compileExpression(expression, libraries);
  return orThrow(compiled, pattern, location);
}

/** A pattern, and what stands around it: our own, and the same to Go and to JavaScript. */
export interface Expression {
  readonly before: string;
  readonly pattern: string;
  readonly after: string;
}

/**
 * Compiles a pattern of Go's syntax. It runs in linear time, so that a pull request cannot hang the build: nearly all
 * patterns are plain names, which JavaScript reads as Go does; the others are for RE2.
 */
export function compileExpression(expression: Expression, libraries: Libraries): Compiled {
  if (isPlain(expression.pattern)) return compilePlain(expression);
  const { before, pattern, after } = expression;
  return requireLibrary(libraries, "goPattern")(before + pattern + after);
}

/** A name or names, in which nothing but `.` and `|` has a meaning, and short: it is tried at every place of a text. */
function isPlain(pattern: string): boolean {
  return /^[\w/:.|-]{0,200}$/.test(pattern);
}

function compilePlain({ before, pattern, after }: Expression): Compiled {
  // Go's dot takes every character but \n, JavaScript's leaves out other ends of lines too; "u" makes it take whole ones.
  const expression = new RegExp(before + pattern.replaceAll(".", "[^\\n]") + after, "u");
  return { ok: true, matches: (text) => expression.test(text) };
}

function orThrow(compiled: Compiled, pattern: string, location: SourceLocation): Matches {
  if (compiled.ok) return compiled.matches;
  throw new BuildError(
    "pattern-invalid",
    `"${pattern}" is no valid regular expression: ${compiled.message}`,
    location,
  );
}
