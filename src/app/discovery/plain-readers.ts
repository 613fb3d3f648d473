import { directoryOf } from "../../tree/path.ts";
import { createMentions } from "./mentions.ts";
import { declarationCandidates } from "./declarations.ts";
import { isPlain, withDirectories } from "./directories.ts";
import { heldIn } from "./held-objects.ts";
import { filesHere, isReader } from "./side.ts";
import type { Sides } from "./sides.ts";

/**
 * Adds the directories that the change does not touch and that have one of these names in a file: what they hold may read
 * what has the name.
 */
export function withPlainReaders(sides: Sides, names: readonly string[]): Sides {
  const { base, head } = sides;
  const read = new Set([...head.found.values()].filter(isReader).flatMap(filesHere));
  const mentions = createMentions(head.tree, names);
  const directories = new Set(
    declarationCandidates(head.tree)
      .filter((path) => !read.has(path) && mentions(path).named.size > 0)
      .filter((path) => isPlain(path, base, head) && heldIn(head, path).object)
      .map((path) => directoryOf(path)),
  );
  if (directories.size === 0) return sides;
  return {
    ...sides,
    base: withDirectories(base, directories, read),
    head: withDirectories(head, directories, read),
  };
}
