import { fileAt, type FileTree } from "../../tree/file-tree.ts";
import { declarationCandidates } from "../discovery/declarations.ts";

/** The YAML files of a tree, as text, that hold one of some words. */
export function textsWith(tree: FileTree, words: readonly string[]): readonly string[] {
  return declarationCandidates(tree).flatMap((path) => {
    const entry = fileAt(tree, path);
    if (entry === undefined) return [];
    const bytes = tree.read(entry.blob);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return words.some((word) => view.includes(word)) ? [view.toString("utf8")] : [];
  });
}
