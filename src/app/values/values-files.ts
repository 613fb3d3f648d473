import { isHelmfile } from "../../domain/account/generators.ts";
import { pathsNamed, withoutVariables } from "../../domain/account/named-paths.ts";
import { fileNameOf } from "../../tree/path.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";
import { declarationCandidates } from "../discovery/declarations.ts";

/** Of Flux, and with an `s` less of Helmsman: https://github.com/helmsman-dsf/helmsman/blob/master/docs/desired_state_specification.md */
const FIELD = "valuesFile";
/** https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values-files */
const ARGO_FIELD = "valueFiles";
/** Of a helmfile, which names them by `values` and `secrets`: https://helmfile.readthedocs.io/en/latest/#configuration */
const RELEASES = "releases:";
const BETWEEN = /[\s"'`,[\]]+/;

/**
 * Whether a file's name stands in one that lists the values files of a chart. Releases whose charts are not rendered here
 * name files too: https://fluxcd.io/flux/components/helm/helmcharts/#values-files
 * So do helmfiles, and the Applications that only a chart or a set makes. Where they are templates, the file's path has to fit.
 */
export function createValuesFiles(trees: readonly FileTree[]): (path: string) => boolean {
  let sides: readonly ((path: string) => boolean)[] | undefined;
  return (path) => (sides ??= trees.map(inTree)).some((names) => names(path));
}

function inTree(tree: FileTree): (path: string) => boolean {
  const helmfiles = filesWith(tree, RELEASES).filter(({ text }) => isHelmfile(text));
  const lists = [...filesWith(tree, FIELD), ...helmfiles];
  const templates = [...filesWith(tree, ARGO_FIELD), ...helmfiles].filter(({ text }) => text.includes("{{"));
  const words = templates.flatMap(({ text }) => withoutVariables(text).split(BETWEEN));
  const files = new Set(words.filter((word) => /\.(?:ya?ml|json)$/.test(word)));
  const patterns = [...files].flatMap((word) => pathsNamed(word, false) ?? []);
  return (path) =>
    patterns.some((fits) => fits(path)) ||
    lists.some((list) => list.path !== path && list.text.includes(fileNameOf(path)));
}

function filesWith(
  tree: FileTree,
  word: string,
): readonly { readonly path: string; readonly text: string }[] {
  return declarationCandidates(tree).flatMap((path) => {
    const entry = fileAt(tree, path);
    const bytes = entry === undefined ? undefined : tree.read(entry.blob);
    const content = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return content?.includes(word) === true ? [{ path, text: content.toString("utf8") }] : [];
  });
}
