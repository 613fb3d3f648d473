import { isMentioned } from "../../model/mentioned.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { textsWith } from "./texts-with.ts";

const MAKES = /^kind:\s*["']?Namespace\b/m;

/**
 * Whether the files of a tree may make a namespace, whoever applies them. Where they make none at all, somebody else makes
 * them all.
 */
export function namespacesIn(tree: FileTree): (name: string) => boolean {
  let known: readonly string[] | undefined;
  return (name) => {
    known ??= textsWith(tree, ["Namespace"]).filter((text) => MAKES.test(text));
    return known.length === 0 || known.some((text) => isMentioned(text, name));
  };
}
