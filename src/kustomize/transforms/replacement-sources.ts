import { locationOf } from "../files/node.ts";
import type { Node } from "../files/node.ts";
import { parseFile } from "../files/parse.ts";
import { findFile } from "../load/find.ts";
import { readText } from "../load/loader.ts";
import type { Loader } from "../load/loader.ts";
import { parseReplacements, replacementPath } from "../files/replacement.ts";
import type { Replacement } from "../files/replacement.ts";

/** Reads the entries of `replacements`, inline or in files of their own. Throws `BuildError`. */
export function readReplacements(
  entries: readonly Node[],
  loader: Loader,
  strict = true,
): readonly Replacement[] {
  return entries.flatMap((entry) => {
    const path = replacementPath(entry);
    if (path === undefined) return parseReplacements(entry, strict);
    const file = findFile(loader, path, locationOf(entry));
    return parseReplacements(parseFile(readText(loader, file), file.path), false);
  });
}
