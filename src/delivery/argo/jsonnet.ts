import { jsonnetImports } from "../../model/jsonnet-imports.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";

/**
 * A jsonnet file, and what it and its imports import: more than an evaluation reads, never less. Sorted by first sight.
 * https://jsonnet.org/ref/spec.html
 * @param libraries directories that imports are looked for in, besides the importing file's own
 */
export function jsonnetInputs(tree: FileTree, file: string, libraries: readonly string[]): readonly string[] {
  const inputs = new Set([file]);
  for (const path of inputs) {
    const found = resolvePath(tree, path);
    if (found.kind !== "file") continue;
    const text = new TextDecoder().decode(tree.read(found.blob));
    for (const name of jsonnetImports(text)) {
      for (const directory of [directoryOf(path), ...libraries]) {
        const candidate = joinPath(directory, name);
        if (candidate !== undefined && resolvePath(tree, candidate).kind === "file") inputs.add(candidate);
      }
    }
  }
  return [...inputs];
}
