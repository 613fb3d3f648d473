import type { TreeEntry } from "../../tree/file-tree.ts";
import type { GitObject } from "../batch.ts";
import { decodePath, entryOf, impossiblePath, type TreeFiles } from "../tree.ts";
import { DIRECTORY, parseTreeObject, type Entry } from "../tree-object.ts";

/** Reads objects by their ids, in their order; undefined where one is missing. */
export type ReadObjects = (ids: readonly string[]) => Promise<readonly (GitObject | undefined)[]>;

export interface CommitFiles {
  readonly commit: string;
  readonly files: TreeFiles;
  /** The tag, the commit and the trees that say so, each once. */
  readonly objects: readonly GitObject[];
}

export interface FileLimits {
  readonly files: number;
  /** Bytes of one path. */
  readonly path: number;
}

/** Undefined: an object is missing. A text: why the commit is not read. */
export type CommitAnswer = CommitFiles | string | undefined;

/** Tags of tags; git knows no limit. */
const MOST_TAGS = 5;

/** The files of a commit, or of what a tag stands for, read a level of directories at a time. */
export async function readCommitFiles(
  read: ReadObjects,
  id: string,
  limits: FileLimits,
): Promise<CommitAnswer> {
  const found = await followTags(read, id);
  if (found === undefined || typeof found === "string") return found;
  const { commit, objects } = found;
  const trees = new Map<string, readonly Entry[]>();
  const files: [string, TreeEntry][] = [];
  let level = [{ id: found.tree, prefix: "" }];
  while (level.length > 0) {
    const missing = [...new Set(level.map((directory) => directory.id))].filter((each) => !trees.has(each));
    for (const tree of await read(missing)) {
      if (tree === undefined) return undefined;
      const entries = tree.type === "tree" ? parseTreeObject(tree.content, tree.id.length / 2) : undefined;
      if (entries === undefined) return "it has a directory that git would not read";
      trees.set(tree.id, entries);
      objects.push(tree);
    }
    const below: typeof level = [];
    for (const directory of level) {
      for (const { mode, name, id: entry } of trees.get(directory.id) ?? []) {
        const path = directory.prefix + name;
        if (mode === DIRECTORY) below.push({ id: entry, prefix: `${path}/` });
        else files.push([decodePath(path), entryOf(mode, entry)]);
        if (path.length > limits.path) return `it has a path of more than ${limits.path} bytes`;
      }
      if (files.length + below.length > limits.files) return `it has more than ${limits.files} files`;
    }
    level = below;
  }
  if (impossiblePath(files.map(([path]) => path)) !== undefined)
    return "it has a path that git would not check out";
  return { commit, files, objects };
}

async function followTags(
  read: ReadObjects,
  id: string,
): Promise<
  { readonly commit: string; readonly tree: string; readonly objects: GitObject[] } | string | undefined
> {
  const objects: GitObject[] = [];
  let next = id;
  for (let tags = 0; tags <= MOST_TAGS; tags++) {
    const [object] = await read([next]);
    if (object === undefined) return undefined;
    objects.push(object);
    const text = object.content.toString("latin1", 0, 256);
    const field = object.type === "tag" ? "object" : "tree";
    const named = new RegExp(`^${field} ([0-9a-f]+)\n`).exec(text)?.[1];
    if (named === undefined || (object.type !== "tag" && object.type !== "commit"))
      return "what is named is no commit";
    if (object.type === "commit") return { commit: object.id, tree: named, objects };
    next = named;
  }
  return "what is named is a tag of tags";
}
