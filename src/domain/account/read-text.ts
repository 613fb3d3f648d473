import type { FileTree } from "../../tree/file-tree.ts";

export function isFile(tree: FileTree, path: string): boolean {
  return blobOf(tree, path) !== undefined;
}

/** "" for what is not there. Bytes that are no text hold no object. */
export function textOf(tree: FileTree, path: string): string {
  const blob = blobOf(tree, path);
  return blob === undefined ? "" : new TextDecoder().decode(tree.read(blob));
}

function blobOf(tree: FileTree, path: string): string | undefined {
  const entry = tree.entry(path);
  return entry === undefined || entry === "directory" || entry.kind === "submodule" ? undefined : entry.blob;
}
