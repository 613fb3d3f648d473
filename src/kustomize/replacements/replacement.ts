import type { SourceLocation } from "../../domain/manifest.ts";
import type { Value } from "../../yaml/value.ts";
import type { ResourceId } from "../resource.ts";
import type { Selector } from "../selector/selector.ts";

export interface FieldOptions {
  /** "" when not split. */
  readonly delimiter: string;
  readonly index: number;
  readonly create: boolean;
}

export interface ReplacementSource extends ResourceId {
  readonly fieldPath: string;
  readonly options: FieldOptions;
}

export interface ReplacementTarget {
  readonly select: Selector;
  readonly reject: readonly Selector[];
  readonly fieldPaths: readonly string[];
  readonly options: FieldOptions;
}

/** One replacement: a value out of one resource (or a fixed text) into fields of others. */
export interface Replacement {
  readonly source: ReplacementSource | { readonly text: string };
  readonly targets: readonly ReplacementTarget[];
  readonly location: SourceLocation;
}

/**
 * Reads one inline entry of `replacements` (without `path`), or the parsed content of a file that `path` names: one
 * replacement or a list of them. Throws `BuildError`.
 * @param strict unknown fields are errors: true for inline entries, false for files, as in kustomize
 */
export function parseReplacements(
  value: Value,
  location: SourceLocation,
  strict: boolean,
): readonly Replacement[] {
  throw new Error(`not yet: ${typeof value} ${location.file} ${String(strict)}`);
}
