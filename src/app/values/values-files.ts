import { isHelmfile } from "../../domain/account/generators.ts";
import { pathsNamed, withoutVariables } from "../../domain/account/named-paths.ts";
import { fileNameOf } from "../../tree/path.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { filesWith } from "../written/texts-with.ts";

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
  const files = filesWith(tree, [FIELD, ARGO_FIELD, RELEASES]);
  const lists = files.filter(({ text }) => text.includes(FIELD) || isHelmfile(text));
  const templates = files.filter(
    ({ text }) => text.includes("{{") && (text.includes(ARGO_FIELD) || isHelmfile(text)),
  );
  const words = templates.flatMap(({ text }) => withoutVariables(text).split(BETWEEN));
  const named = new Set(words.filter((word) => /\.(?:ya?ml|json)$/.test(word)));
  const patterns = [...named].flatMap((word) => pathsNamed(word, false) ?? []);
  return (path) =>
    patterns.some((fits) => fits(path)) ||
    lists.some((list) => list.path !== path && list.text.includes(fileNameOf(path)));
}
