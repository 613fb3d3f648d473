import { isKustomizationFile } from "../../inputs/roots.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";

/** Finds the line of head's changed kustomization files that has a word: the option of whoever wrote it there. */
export function lineOf(
  files: readonly string[],
  tree: FileTree,
): (word: string) => SourceLocation | undefined {
  return (word) => {
    for (const file of files.filter(isKustomizationFile)) {
      const lines = fileText(tree, file)?.split("\n") ?? [];
      const index = lines.findIndex((line) => line.includes(word));
      if (index >= 0) return { file, line: index + 1 };
    }
    return undefined;
  };
}
