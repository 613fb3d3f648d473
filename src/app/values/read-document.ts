import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import type { Value } from "../../yaml/value.ts";

/** The files of both sides. */
export interface Trees {
  readonly base: FileTree;
  readonly head: FileTree;
}

/** What the first document of a file says; undefined where there is no file, or none that can be read. */
export function readDocument(tree: FileTree, path: string): Value | undefined {
  const found = resolvePath(tree, path);
  if (found.kind !== "file") return undefined;
  return documentIn(new TextDecoder().decode(tree.read(found.blob)));
}

/** The same of a text. */
export function documentIn(text: string): Value | undefined {
  const parsed = parseYamlAsJson(text);
  return parsed.ok ? parsed.documents[0]?.value : undefined;
}
