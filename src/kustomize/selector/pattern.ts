import { RE2JS, RE2JSSyntaxException } from "re2js";
import type { SourceLocation } from "../../domain/manifest.ts";
import { BuildError } from "../error.ts";

/**
 * Compiles a pattern of Go's syntax (RE2: it runs in linear time, so that a pull request cannot hang the build).
 * Throws `BuildError` for an invalid one.
 */
export function compilePattern(pattern: string, location: SourceLocation): (text: string) => boolean {
  const compiled = compile(pattern, location);
  return (text) => compiled.matcher(text).find();
}

/** As `compilePattern`, for a pattern that must match the whole text; "" matches everything (kustomize: SelectorRegex). */
export function compileWholePattern(pattern: string, location: SourceLocation): (text: string) => boolean {
  return pattern === "" ? () => true : compilePattern(`^(?:${pattern})$`, location);
}

function compile(pattern: string, location: SourceLocation): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw new BuildError(`"${pattern}" is no valid regular expression: ${error.message}`, location);
  }
}
