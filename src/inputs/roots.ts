import { KUSTOMIZATION_FILES } from "../kustomize/files/file-names.ts";
import { groupedBy } from "../model/grouped.ts";
import { compareText } from "../model/order.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../tree/path.ts";

/** Whether a path is named like a kustomization file: these are what `findRoots` and the closures read. */
export function isKustomizationFile(path: string): boolean {
  return KUSTOMIZATION_FILES.includes(fileNameOf(path));
}

/** A directory that kustomize can build. */
export interface Root {
  /** "" for the top of the repository. */
  readonly path: string;
  /** Its kustomization file; kustomize refuses more than one, but then each counts as an input. Never empty. */
  readonly files: readonly string[];
}

/** Every root of a tree, sorted by path. A broken kustomization file, or two of them, still make a root. */
export function findRoots(tree: FileTree): readonly Root[] {
  const roots = groupedBy(tree.paths().filter(isKustomizationFile), directoryOf);
  return [...roots].map(([path, files]) => ({ path, files })).sort((a, b) => compareText(a.path, b.path));
}
