import type { editYamlText } from "../paths/yaml-text.ts";
import type { compileGoPattern } from "./go-pattern.ts";

/**
 * What takes long to load and few builds need. A build that needs one which is not there ends with the result
 * `needsLibrary`; the caller is to load it and to build again.
 */
export interface Libraries {
  /** For regular expressions that JavaScript may read in another way, or slowly. */
  readonly goPattern?: typeof compileGoPattern;
  /** For replacements within a text that is YAML. */
  readonly yamlText?: typeof editYamlText;
}

export type LibraryName = keyof Libraries;

/** Travels as `BuildError` does. */
export class MissingLibraryError extends Error {
  override readonly name = "MissingLibraryError";
  readonly library: LibraryName;

  constructor(library: LibraryName) {
    super(`${library} is not loaded`);
    this.library = library;
  }
}

/** Throws `MissingLibraryError`. */
export function requireLibrary<Name extends LibraryName>(
  libraries: Libraries,
  name: Name,
): NonNullable<Libraries[Name]> {
  const library = libraries[name];
  if (library === undefined) throw new MissingLibraryError(name);
  return library;
}
