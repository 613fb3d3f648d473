import type { RootIndex } from "../../inputs/closure.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath } from "../../tree/path.ts";

/**
 * The nearest root above a folder, where that names files of the folder one by one, be it in comments: what it does not name, it
 * leaves out, and nobody applies the folder as a whole.
 */
export function listAbove(
  { tree, index }: { readonly tree: FileTree; readonly index: RootIndex },
  folder: string,
): { readonly root: string; readonly files: readonly string[] } | undefined {
  for (let root = folder; root !== "";) {
    root = directoryOf(root);
    const direct = index.direct(root);
    if (direct === undefined) continue;
    const lists = [...direct.files].filter((path) => directoryOf(path) === root && isKustomizationFile(path));
    const off = lists.flatMap((list) => [...commented(fileText(tree, list) ?? "")]);
    const named = [...direct.files, ...off.flatMap((line) => joinPath(root, line) ?? [])];
    const files = named.filter((file) => directoryOf(file) === folder && tree.entry(file) !== undefined);
    return files.length === 0 ? undefined : { root, files };
  }
  return undefined;
}

/** The entries of a list that are comments. */
export function commented(text: string): ReadonlySet<string> {
  return new Set(
    text.split("\n").flatMap((line) => {
      const at = line.trim();
      if (!at.startsWith("#")) return [];
      const entry = at.slice(1).trim();
      return entry.startsWith("- ") ? [entry.slice(2).trim().replace(/^\.\//, "")] : [];
    }),
  );
}
