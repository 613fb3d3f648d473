import type { TreeEntry } from "../tree/file-tree.ts";
import type { Objects } from "./objects.ts";
import { decodePath, entryOf, type TreeFiles } from "./tree.ts";

/** Directories of both sides, those that are the same counted once. With more, `git ls-tree` is worth its start. */
const FEW = 64;

interface Directory {
  /** Id of its tree object, or how git finds it. */
  readonly name: string;
  /** Its path, with a slash at the end. */
  readonly prefix: string;
  /** Where its files go. */
  readonly files: [string, TreeEntry][];
}

/**
 * The files of two commits, or tree objects, if they have few directories: read through the git that runs already, a
 * level at a time. Undefined when they are many, and whenever anything is odd: `git ls-tree` then says what is wrong.
 */
export async function readSmallTrees(
  objects: Objects,
  ids: readonly [string, string],
): Promise<[TreeFiles, TreeFiles] | undefined> {
  const sides: [Directory["files"], Directory["files"]] = [[], []];
  let level = sides.map((files, side): Directory => ({
    name: `${ids[side] ?? ""}^{tree}`,
    prefix: "",
    files,
  }));
  for (let count = 0; level.length > 0;) {
    const names = [...new Set(level.map(({ name }) => name))];
    count += names.length;
    if (count > FEW || level.length > FEW * sides.length) return undefined;
    const trees = await readTreeObjects(objects, names);
    if (trees === undefined) return undefined;
    level = level.flatMap((directory) => addFiles(directory, trees.get(directory.name) ?? []));
  }
  return sides;
}

/** Puts the files of a directory where they go, and gives the directories in it. */
function addFiles({ prefix, files }: Directory, entries: readonly Entry[]): Directory[] {
  const below: Directory[] = [];
  for (const { mode, name, id } of entries) {
    const path = prefix + name;
    if (mode === DIRECTORY) below.push({ name: id, prefix: `${path}/`, files });
    else files.push([decodePath(path), entryOf(mode, id)]);
  }
  return below;
}

async function readTreeObjects(
  objects: Objects,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]> | undefined> {
  const answers = await objects.read(names);
  const trees = new Map<string, readonly Entry[]>();
  for (const [index, name] of names.entries()) {
    const tree = answers.objects[index];
    const entries = tree?.type === "tree" ? parseTreeObject(tree.content, tree.id.length / 2) : undefined;
    if (entries === undefined) return undefined;
    trees.set(name, entries);
  }
  return trees;
}

export interface Entry {
  /** As `git ls-tree` shows it. */
  readonly mode: string;
  /** A character for each byte. */
  readonly name: string;
  readonly id: string;
}

export const DIRECTORY = "040000";
const MODES = new Set([DIRECTORY, "100644", "100755", "120000", "160000"]);

/**
 * Each entry is `<mode> SP <name> NUL <bytes of the id>`; undefined for anything else.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 */
export function parseTreeObject(content: Buffer, idSize: number): Entry[] | undefined {
  const entries: Entry[] = [];
  let position = 0;
  while (position < content.length) {
    const space = content.indexOf(0x20, position);
    const nameEnd = content.indexOf(0, space);
    const end = nameEnd + 1 + idSize;
    if (space < 0 || nameEnd < 0 || end > content.length) return undefined;
    const mode = content.toString("latin1", position, space).padStart(DIRECTORY.length, "0");
    const name = content.toString("latin1", space + 1, nameEnd);
    if (!MODES.has(mode) || name === "") return undefined;
    entries.push({ mode, name, id: content.toString("hex", nameEnd + 1, end) });
    position = end;
  }
  return entries;
}
