import type { FileTree, TreeEntry } from "./file-tree.ts";

/** Blob ids of texts that are in no repository; git's own are hexadecimal. */
const BLOB_PREFIX = "overlaid:";

/**
 * A tree with some files replaced or added. Nothing of the tree below is copied; equal texts are equal blobs.
 * @param files texts by path
 */
export function overlayFiles(tree: FileTree, files: ReadonlyMap<string, string>): FileTree {
  const added = directoriesOf(files);
  const own = (path: string): TreeEntry | undefined => {
    const text = files.get(path);
    return text === undefined ? undefined : { kind: "file", blob: `${BLOB_PREFIX}${path}\0${text}` };
  };
  return {
    entry: (path) => own(path) ?? tree.entry(path) ?? (added.has(path) ? "directory" : undefined),
    list(directory) {
      const more = added.get(directory);
      const names = tree.list(directory);
      return more === undefined ? names : [...new Set([...names, ...more])].sort();
    },
    paths: () => [...new Set([...tree.paths(), ...files.keys()])].sort(),
    read(blob) {
      if (!blob.startsWith(BLOB_PREFIX)) return tree.read(blob);
      return new TextEncoder().encode(blob.slice(blob.indexOf("\0") + 1));
    },
    fault: (blob) => (blob.startsWith(BLOB_PREFIX) ? undefined : tree.fault(blob)),
  };
}

/** The directories of files, with what is new in them. */
function directoriesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const directories = new Map<string, Set<string>>();
  for (const path of files.keys()) {
    const segments = path.split("/");
    for (const [depth, name] of segments.entries()) {
      const directory = segments.slice(0, depth).join("/");
      const names = directories.get(directory) ?? new Set<string>();
      directories.set(directory, names.add(name));
    }
  }
  return directories;
}

/**
 * A tree without some of its files: whoever reads it does not see them. Directories stay, unless they are left out too and
 * nothing stays in them.
 */
export function withoutFiles(
  tree: FileTree,
  isLeftOut: (path: string, entry: TreeEntry) => boolean,
  isDirectoryLeftOut: (path: string) => boolean = () => false,
): FileTree {
  const known = new Map<string, TreeEntry | "directory" | undefined>();
  const entry: FileTree["entry"] = (path) => {
    if (known.has(path)) return known.get(path);
    const found = tree.entry(path);
    const isGone = found === "directory" ? isEmptied(path) : found !== undefined && isLeftOut(path, found);
    const kept = isGone ? undefined : found;
    known.set(path, kept);
    return kept;
  };
  const list: FileTree["list"] = (directory) =>
    tree
      .list(directory)
      .filter((name) => entry(directory === "" ? name : `${directory}/${name}`) !== undefined);
  const isEmptied = (path: string): boolean =>
    path !== "" && isDirectoryLeftOut(path) && list(path).length === 0;
  return {
    entry,
    list,
    paths: () => tree.paths().filter((path) => entry(path) !== undefined),
    read: (blob) => tree.read(blob),
    fault: (blob) => tree.fault(blob),
  };
}
