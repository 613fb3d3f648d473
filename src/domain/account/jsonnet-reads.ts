import { jsonnetImports } from "../../model/jsonnet-imports.ts";
import { oncePer } from "../../model/once.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath } from "../../tree/path.ts";
import { isFile, textOf } from "./read-text.ts";

/** All code of Jsonnet: what takes a file in may lie far from it. */
export const jsonnetOf = oncePer((tree: FileTree): readonly string[] =>
  tree.paths().filter((path) => /\.(jsonnet|libsonnet)$/.test(path)),
);

/** Whether code of Jsonnet takes a file in, such as a script that becomes a key of a ConfigMap. */
export function createJsonnetReads(tree: FileTree): (path: string) => boolean {
  let reads: Imported | undefined;
  return (path) => {
    reads ??= importedIn(tree);
    return reads.files.has(path) || endsOf(path).some((end) => reads?.elsewhere.has(end) === true);
  };
}

interface Imported {
  readonly files: ReadonlySet<string>;
  /** What is looked for in a library path, which who evaluates it says. */
  readonly elsewhere: ReadonlySet<string>;
}

function importedIn(tree: FileTree): Imported {
  const [files, elsewhere] = [new Set<string>(), new Set<string>()];
  for (const file of jsonnetOf(tree)) {
    for (const name of jsonnetImports(textOf(tree, file))) {
      const beside = joinPath(directoryOf(file), name);
      if (beside !== undefined && isFile(tree, beside)) files.add(beside);
      else elsewhere.add(name);
    }
  }
  return { files, elsewhere };
}

/** `a/b/c`, `b/c`, `c`. */
function endsOf(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.map((_, index) => segments.slice(index).join("/"));
}
