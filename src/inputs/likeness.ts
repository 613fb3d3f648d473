import { fileAt, type FileTree } from "../tree/file-tree.ts";
import type { Likeness, RootIndex } from "./closure.ts";

/**
 * Undefined where anything but the content of files differs: what a path leads to may be something else then.
 * @param changedPaths all in which the two differ
 */
export function likenessOf(
  other: { readonly tree: FileTree; readonly index: RootIndex },
  tree: FileTree,
  changedPaths: readonly string[],
): Likeness | undefined {
  const isContent = (path: string): boolean =>
    !path.endsWith(".gitattributes") && isFile(other.tree, path) && isFile(tree, path);
  if (!changedPaths.every(isContent)) return undefined;
  const changed = new Set(changedPaths);
  return {
    ...other,
    areSame(files) {
      for (const file of files) if (changed.has(file)) return false;
      return true;
    },
  };
}

function isFile(tree: FileTree, path: string): boolean {
  return fileAt(tree, path) !== undefined;
}
