import { isRemoteFile, isGitRepository } from "../../kustomize/files/remote.ts";
import { unknownFieldsOf } from "../../kustomize/files/parse.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";

/**
 * Whether what nobody here knows in the kustomization files of a closure can lead nowhere out of it. A later release may
 * take any text for a path, a repository or a file to download, so each must be none, or be in the closure. False too where
 * a file is wrong for another reason.
 */
export function unknownFieldsStayInside(tree: FileTree, closure: readonly string[]): boolean {
  const inside: Inside = { tree, closure: new Set(closure) };
  return closure.filter(isKustomizationFile).every((file) => {
    const resolved = resolvePath(tree, file);
    if (resolved.kind !== "file") return true;
    const fields = unknownFieldsOf(new TextDecoder().decode(tree.read(resolved.blob)), file);
    return fields?.every(({ value }) => staysInside(value, directoryOf(resolved.path), inside)) ?? false;
  });
}

interface Inside {
  readonly tree: FileTree;
  readonly closure: ReadonlySet<string>;
}

function staysInside(value: Value, directory: string, inside: Inside): boolean {
  if (isList(value)) return value.every((item) => staysInside(item, directory, inside));
  if (isMap(value)) {
    return Object.entries(value).every(
      ([key, item]) => isHarmless(key, directory, inside) && staysInside(item, directory, inside),
    );
  }
  return (
    typeof value !== "string" ||
    (isHarmless(value, directory, inside) && textStaysInside(value, directory, inside))
  );
}

/** YAML in a text: plugins and patches are given so. */
function textStaysInside(text: string, directory: string, inside: Inside): boolean {
  if (!/[\n{[]/.test(text)) return true;
  const parsed = parseYaml(text);
  const documents = parsed.ok ? parsed.documents.map(({ value }) => value) : [];
  return documents
    .filter((value) => typeof value !== "string")
    .every((value) => staysInside(value, directory, inside));
}

/** A text may be a path as a whole, or behind the key of `key=path`. */
function isHarmless(text: string, directory: string, { tree, closure }: Inside): boolean {
  const parts = text.split("=");
  const candidates = parts.map((_, index) => parts.slice(index).join("="));
  return candidates.every((candidate) => {
    if (isRemoteFile(candidate) || isGitRepository(candidate) || candidate.includes("://")) return false;
    const path = candidate.startsWith("/") ? undefined : joinPath(directory, candidate);
    if (path === undefined) return false;
    const resolved = resolvePath(tree, path);
    switch (resolved.kind) {
      case "file":
        return closure.has(resolved.path);
      case "missing":
      case "directory":
        return true;
      case "outside":
      case "linkLoop":
      case "submodule":
        return false;
    }
  });
}
