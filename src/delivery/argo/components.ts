import { BuildError } from "../../kustomize/error.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { isList, type Value } from "../../yaml/value.ts";
import { matchPath } from "./path-match.ts";

/** Where the components are looked for. */
export interface ComponentPlace {
  readonly tree: FileTree;
  readonly root: string;
}

/**
 * `kustomize edit add component`: behind those of the file, each once. A pattern stands for what it matches.
 * Throws `BuildError`.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kustomize/commands/edit/add/addcomponent.go
 * @param entries `components` of the file
 */
export function addComponents(
  entries: Value,
  asked: readonly string[],
  place: ComponentPlace,
): readonly Value[] {
  const components = isList(entries) ? [...entries] : [];
  for (const path of asked.flatMap((pattern) => expandPattern(pattern, place))) {
    if (!components.includes(path)) components.push(path);
  }
  return components;
}

/** With `ignoreMissingComponents`: those that are there. */
export function presentComponents(
  asked: readonly string[],
  { tree, root }: ComponentPlace,
): readonly string[] {
  return asked.filter((path) => {
    const joined = joinPath(root, path.replace(/^\/+/, ""));
    const { kind } = joined === undefined ? { kind: "missing" } : resolvePath(tree, joined);
    return kind === "file" || kind === "directory" || kind === "submodule";
  });
}

function expandPattern(pattern: string, place: ComponentPlace): readonly string[] {
  const matched = matchingComponents(pattern, place);
  if (matched.length === 0) {
    throw new BuildError(
      "path-missing",
      `"${pattern}" in kustomize.components matches nothing; correct or remove it`,
    );
  }
  return matched;
}

/** What a pattern matches, which may be nothing; any other path as it is. */
export function matchingComponents(pattern: string, place: ComponentPlace): readonly string[] {
  if (!/[*?[\\]/.test(pattern)) return [pattern];
  return pattern
    .split("/")
    .reduce<readonly string[]>(
      (parents, segment) =>
        parents.flatMap((parent) => childrenOf(parent, segment, place).map((name) => join(parent, name))),
      [""],
    );
}

function childrenOf(parent: string, segment: string, { tree, root }: ComponentPlace): readonly string[] {
  const directory = joinPath(root, parent);
  if (directory === undefined) return [];
  if (segment === ".." || segment === ".") return [segment];
  const resolved = resolvePath(tree, directory);
  if (resolved.kind !== "directory") return [];
  return tree.list(resolved.path).filter((name) => matchPath(segment, name) === true);
}

function join(parent: string, name: string): string {
  return parent === "" ? name : `${parent}/${name}`;
}
