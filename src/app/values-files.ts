import { fileNameOf } from "../tree/path.ts";
import { fileAt, type FileTree } from "../tree/file-tree.ts";
import { declarationCandidates } from "./discovery/declarations.ts";

const FIELD = "valuesFiles";

/**
 * Whether a file's name stands in one that lists the values files of a chart. Releases whose charts are not rendered here
 * name files too: https://fluxcd.io/flux/components/helm/helmcharts/#values-files
 */
export function createValuesFiles(trees: readonly FileTree[]): (path: string) => boolean {
  let lists: readonly { readonly tree: FileTree; readonly paths: readonly string[] }[] | undefined;
  return (path) => {
    lists ??= trees.map((tree) => ({ tree, paths: filesWith(tree, FIELD) }));
    return lists.some(({ tree, paths }) => {
      const bytes = Buffer.from(fileNameOf(path));
      return paths.some((each) => each !== path && contentOf(tree, each)?.includes(bytes) === true);
    });
  };
}

function filesWith(tree: FileTree, word: string): readonly string[] {
  return declarationCandidates(tree).filter((path) => contentOf(tree, path)?.includes(word) === true);
}

function contentOf(tree: FileTree, path: string): Buffer | undefined {
  const entry = fileAt(tree, path);
  if (entry === undefined) return undefined;
  const bytes = tree.read(entry.blob);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
