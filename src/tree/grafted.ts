import type { FileTree } from "./file-tree.ts";
import { insideOf } from "./path.ts";

/** A tree with another one in the place of a submodule. Blobs are told apart by which of the two names them. */
export function graftTree(tree: FileTree, folder: string, other: FileTree): FileTree {
  const prefix = `${folder}/`;
  const inside = insideOf(folder);
  const own = new Set<string>();
  return {
    entry(path) {
      const below = inside(path);
      if (below === undefined) return tree.entry(path);
      if (below === "") return "directory";
      const entry = other.entry(below);
      if (entry !== undefined && entry !== "directory" && entry.kind !== "submodule") own.add(entry.blob);
      return entry;
    },
    list(path) {
      const below = inside(path);
      return below === undefined ? tree.list(path) : other.list(below);
    },
    paths: () =>
      [
        ...tree.paths().filter((path) => path !== folder),
        ...other.paths().map((path) => prefix + path),
      ].sort(),
    read: (blob) => (own.has(blob) ? other.read(blob) : tree.read(blob)),
    fault: (blob) => (own.has(blob) ? other.fault(blob) : tree.fault(blob)),
  };
}
