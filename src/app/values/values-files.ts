import { pathsNamed, withoutVariables } from "../../domain/account/named-paths.ts";
import { fileNameOf } from "../../tree/path.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";
import { declarationCandidates } from "../discovery/declarations.ts";

const FIELD = "valuesFiles";
/** https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values-files */
const ARGO_FIELD = "valueFiles";
const BETWEEN = /[\s"'`,[\]]+/;

/**
 * Whether a file's name stands in one that lists the values files of a chart. Releases whose charts are not rendered here
 * name files too: https://fluxcd.io/flux/components/helm/helmcharts/#values-files
 * So do the Applications that only a chart or a set makes, in a template: then it is the file's path that has to fit.
 */
export function createValuesFiles(trees: readonly FileTree[]): (path: string) => boolean {
  let sides: readonly ((path: string) => boolean)[] | undefined;
  return (path) => (sides ??= trees.map(inTree)).some((names) => names(path));
}

function inTree(tree: FileTree): (path: string) => boolean {
  const lists = filesWith(tree, FIELD);
  const words = filesWith(tree, ARGO_FIELD).flatMap((path) => {
    const text = contentOf(tree, path)?.toString("utf8") ?? "";
    return text.includes("{{") ? withoutVariables(text).split(BETWEEN) : [];
  });
  const files = new Set(words.filter((word) => /\.(?:ya?ml|json)$/.test(word)));
  const patterns = [...files].flatMap((word) => pathsNamed(word, false) ?? []);
  return (path) =>
    patterns.some((fits) => fits(path)) ||
    lists.some((each) => each !== path && contentOf(tree, each)?.includes(fileNameOf(path)) === true);
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
