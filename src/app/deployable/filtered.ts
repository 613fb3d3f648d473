import type { Problem } from "../../model/problem.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";

/**
 * Changed inputs that a program writes on a checkout, like that of LFS: the repository holds only what that program is
 * given, so neither their content nor a hash of it is that of the cluster.
 */
export function filteredInputs(changedInputs: readonly string[], tree: FileTree): readonly Problem[] {
  return changedInputs.flatMap((file): Problem[] => {
    const entry = fileAt(tree, file);
    if (entry === undefined) return [];
    const filter = entry.checkout?.filter;
    if (filter === undefined) return [];
    const message = `A checkout makes the content of ${file} by "${filter}", as .gitattributes say; here is what the repository holds instead, so the content and hash that are shown are not those of the cluster. That it changes holds all the same.`;
    return [{ code: "filtered-input", message, file, side: "head" }];
  });
}
