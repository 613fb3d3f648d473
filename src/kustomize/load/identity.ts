import { sha256 } from "../../model/sha256.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { isList, isMap, textOf } from "../../yaml/value.ts";
import type { Value } from "../../yaml/value.ts";
import type { Loader } from "./loader.ts";
import { keyText } from "../../model/key-text.ts";

/** Where `helmCharts` looks for charts by default. */
const CHARTS = "charts";

/**
 * Tells what a chart or a plugin would make apart from what another one would: a hash of its configuration and of all
 * files of the tree that a text in it names.
 */
export function identityOf(configuration: Value, { tree, root }: Loader): string {
  const files = [...textsIn(configuration), CHARTS].flatMap((text) => filesAt(tree, joinPath(root, text)));
  return sha256(textOf([configuration, files]));
}

function textsIn(value: Value): readonly string[] {
  if (typeof value === "string") return value === "" || value.includes("\n") ? [] : [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isMap(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** A file, or all files of a directory, each with its content's id. */
function filesAt(tree: FileTree, path: string | undefined): readonly string[] {
  const found = path === undefined ? undefined : resolvePath(tree, path);
  if (found?.kind === "file") return [`${found.path} ${found.blob}`];
  return found?.kind === "directory" && found.path !== "" ? filesBelow(tree, found.path) : [];
}

function filesBelow(tree: FileTree, directory: string): readonly string[] {
  return tree.list(directory).flatMap((name) => {
    const path = `${directory}/${name}`;
    const entry = tree.entry(path);
    return entry === "directory" ? filesBelow(tree, path) : [`${path} ${keyText(entry)}`];
  });
}
