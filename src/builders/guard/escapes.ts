import type { Problem } from "../../model/problem.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";

/**
 * Fields of a kustomization, at any depth, in lower case (kustomize reads them in any), whose strings kustomize opens
 * as files or directories.
 */
const PATH_FIELDS = new Set([
  "resources",
  "bases",
  "components",
  "crds",
  "configurations",
  "generators",
  "transformers",
  "validators",
  "patchesstrategicmerge",
  "files",
  "envs",
  "env",
  "path",
]);

/**
 * References that leave the repository. kustomize's load restrictor stops files, but not directories: a base may lie
 * anywhere on the machine (https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/fileloader.go).
 */
export function findEscapes(tree: FileTree, paths: readonly string[]): readonly Problem[] {
  return paths.flatMap((path) => {
    if (!isKustomizationFile(path)) return [];
    const resolved = resolvePath(tree, path);
    if (resolved.kind !== "file") return [];
    const parsed = parseYaml(new TextDecoder().decode(tree.read(resolved.blob)));
    if (!parsed.ok) return [];
    const escaping = parsed.documents.flatMap(({ value }) =>
      escapingStrings(value, false, directoryOf(path)),
    );
    return escaping.map((reference) => ({
      code: "build-failed" as const,
      message: `${path} refers to '${reference}', which lies outside the repository, so nothing of it was read. Refer to a file or folder of this repository.`,
      file: path,
    }));
  });
}

function escapingStrings(value: Value, isPath: boolean, directory: string): readonly string[] {
  if (typeof value === "string") return isPath && escapes(value, directory) ? [value] : [];
  if (isList(value)) return value.flatMap((item) => escapingStrings(item, isPath, directory));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    escapingStrings(child, PATH_FIELDS.has(key.toLowerCase()), directory),
  );
}

function escapes(reference: string, directory: string): boolean {
  // Inline YAML, and URLs, which have rules of their own.
  if (reference.includes("\n") || reference.includes("://")) return false;
  // `files` entries may be `key=path`.
  const path = /^[^/=]+=(.*)$/.exec(reference)?.[1] ?? reference;
  return joinPath(directory, path) === undefined;
}
