import { compileGobwas } from "../../delivery/argo/gobwas.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { textsAt } from "../../model/fields.ts";

/**
 * The files of this repository that `helm` options name: values files, with patterns, of the source itself or of another
 * source (`$ref/…`), and files of parameters.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 * @param path of the source; undefined for a chart from elsewhere
 * @param refs names of the sources that are this repository
 * @param filled a name with the variables of the build replaced
 */
export function valuesInputs(
  tree: FileTree,
  helm: Value,
  path: string | undefined,
  refs: ReadonlySet<string>,
  filled: (name: string) => string,
): readonly string[] {
  if (!isMap(helm)) return [];
  const names = [...textsAt(helm, "valueFiles"), ...fileParameters(helm)].map(filled);
  const patterns = new Set(names.map((name) => name.replace(FILLED_IN, "*")));
  const effort = { left: MOST_TRIED };
  return [...new Set([...patterns].flatMap((name) => resolveName(tree, name, path, refs, effort)))];
}

/** Steps of globs for each character of a path. */
const MOST_TRIED = 50_000_000;

/** By the chart in whose template the Application stands: any file that it may become counts. */
const FILLED_IN = /\{\{[^{}]*\}\}/g;

function resolveName(
  tree: FileTree,
  name: string,
  path: string | undefined,
  refs: ReadonlySet<string>,
  effort: { left: number },
): readonly string[] {
  const ref = /^\$([^/]+)(?:\/(.*))?$/s.exec(name);
  const joined =
    ref === null
      ? path === undefined
        ? undefined
        : name.startsWith("/")
          ? joinPath("", name.slice(1))
          : joinPath(path, name)
      : refs.has(ref[1] ?? "")
        ? joinPath("", (ref[2] ?? "").replace(/^\/+/, ""))
        : undefined;
  if (joined === undefined) return [];
  if (/[*?[{]/.test(joined)) {
    // Argo CD's `*` stops at a slash, and this one does not: more files count as inputs, never fewer.
    const glob = compileGobwas(joined.replaceAll("**/", "*").replaceAll("[^", "[!"));
    const prefix = joined.slice(0, joined.search(/[*?[{\\]/));
    const below = tree.paths().filter((file) => file.startsWith(prefix));
    if (glob.kind !== "glob") return below;
    const length = below.reduce((sum, file) => sum + file.length, 0);
    effort.left -= glob.steps * length;
    return effort.left < 0 ? below : below.filter(glob.matches);
  }
  const links: string[] = [];
  const found = resolvePath(tree, joined, (link) => links.push(link));
  return found.kind === "file" ? [...links, found.path] : links;
}

function fileParameters(helm: ValueMap): readonly string[] {
  const entries = helm.fileParameters;
  if (!isList(entries)) return [];
  return entries.flatMap((entry) => (isMap(entry) && typeof entry.path === "string" ? [entry.path] : []));
}
