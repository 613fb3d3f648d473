import { fileBytes, type FileTree } from "../../tree/file-tree.ts";
import { declarationCandidates } from "../discovery/declarations.ts";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The YAML files of a tree that hold one of some words. */
export function filesWith(tree: FileTree, words: readonly string[]): readonly TextFile[] {
  return declarationCandidates(tree).flatMap((path) => {
    const view = fileBytes(tree, path);
    if (view === undefined) return [];
    return words.some((word) => view.includes(word)) ? [{ path, text: view.toString("utf8") }] : [];
  });
}

/** The same, as text. */
export function textsWith(tree: FileTree, words: readonly string[]): readonly string[] {
  return filesWith(tree, words).map(({ text }) => text);
}
