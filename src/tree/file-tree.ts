import { decodeText } from "./decode-text.ts";
import { compareText } from "../model/order.ts";

/**
 * A read-only snapshot of the files of one git side, as data. Paths are POSIX, relative to the top of the
 * repository, without leading or trailing slash; the top itself is "".
 */
export type TreeEntry =
  | { readonly kind: "file"; readonly blob: string; readonly checkout?: Checkout }
  /** The blob of a symbolic link holds its target. */
  | { readonly kind: "symlink"; readonly blob: string }
  | { readonly kind: "submodule"; readonly commit: string };

/** Of a file that a checkout writes otherwise than it is stored. */
export interface Checkout {
  /** The blob as it is stored. */
  readonly stored: string;
  /** The `.gitattributes` files that say so. */
  readonly files: readonly string[];
  /** The filter or encoding that does it, where what comes out is not known: then the bytes are those of the blob. */
  readonly filter?: string;
}

export interface FileTree {
  /** The entry at exactly this path (symbolic links are not followed); directories are `"directory"`. */
  entry(path: string): TreeEntry | "directory" | undefined;
  /** Names directly inside a directory, sorted by UTF-16 code unit; empty for anything that is no directory. */
  list(directory: string): readonly string[];
  /** Every file, link and submodule path, sorted. */
  paths(): readonly string[];
  /**
   * Bytes of a blob named by one of this tree's entries. Throws for a blob that the tree does not name. One that cannot
   * be read is `UNREADABLE`: whoever makes an answer of blobs asks `fault` before it leaves the house.
   */
  read(blob: string): Uint8Array;
  /** Why a blob could not be read, as far as somebody tried to: it is damaged, or missing. */
  fault(blob: string): string | undefined;
}

/** The file at exactly this path; undefined for anything else, a link to one too. */
export function fileAt(
  tree: Pick<FileTree, "entry">,
  path: string,
): Extract<TreeEntry, { readonly kind: "file" }> | undefined {
  const entry = tree.entry(path);
  return entry === undefined || entry === "directory" || entry.kind !== "file" ? undefined : entry;
}

/** The text of the file at exactly this path; undefined for anything else. */
export function fileText(tree: Pick<FileTree, "entry" | "read">, path: string): string | undefined {
  const entry = fileAt(tree, path);
  return entry === undefined ? undefined : decodeText(tree.read(entry.blob));
}

/** The bytes of a regular file, to be searched for words; undefined for what is none. */
export function fileBytes(tree: Pick<FileTree, "entry" | "read">, path: string): Buffer | undefined {
  const entry = fileAt(tree, path);
  return entry === undefined ? undefined : searchable(tree.read(entry.blob));
}

/** The same bytes, not copied, with Node's search for texts. */
export function searchable(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** No text, and no YAML: no byte of it is UTF-8. */
export const UNREADABLE = Uint8Array.of(0xff);

/** The files and links of these paths that could not be read, and why. */
export function unreadableFiles(
  tree: FileTree,
  paths: Iterable<string>,
): readonly { readonly path: string; readonly fault: string }[] {
  return [...paths].flatMap((path) => {
    const entry = tree.entry(path);
    if (entry === undefined || entry === "directory" || entry.kind === "submodule") return [];
    const fault = tree.fault(entry.blob);
    return fault === undefined ? [] : [{ path, fault }];
  });
}

/** The paths of a tree and what its directories hold, whatever the files are. */
type Layout = Pick<FileTree, "paths" | "list"> & { readonly isDirectory: (path: string) => boolean };

/** @param paths of files, links and submodules, sorted; directories follow from them */
function layoutOf(paths: readonly string[]): Layout {
  const directories = new Map<string, Set<string>>([["", new Set()]]);
  for (const path of paths) {
    let child = path;
    for (;;) {
      const slash = child.lastIndexOf("/");
      const parent = slash < 0 ? "" : child.slice(0, slash);
      const known = directories.get(parent);
      const names = known ?? new Set<string>();
      names.add(child.slice(slash + 1));
      if (known !== undefined) break;
      directories.set(parent, names);
      child = parent;
    }
  }
  const sorted = new Map<string, readonly string[]>();
  return {
    paths: () => paths,
    isDirectory: (path) => directories.has(path),
    list(directory) {
      const cached = sorted.get(directory);
      if (cached !== undefined) return cached;
      const names = [...(directories.get(directory) ?? [])].sort(compareText);
      sorted.set(directory, names);
      return names;
    },
  };
}

/**
 * Builds a tree from its entries.
 * `read` gives the bytes of a blob; it is called at most when somebody reads, never here.
 */
export function createFileTree(
  entries: Iterable<readonly [path: string, entry: TreeEntry]>,
  read: (blob: string) => Uint8Array,
  fault: (blob: string) => string | undefined = () => undefined,
): FileTree {
  const files = new Map(entries);
  const { isDirectory, ...layout } = layoutOf([...files.keys()].sort(compareText));
  const entry = (path: string) => files.get(path) ?? (isDirectory(path) ? "directory" : undefined);
  return { ...layout, entry, read, fault };
}

/**
 * The tree that differs from another one in these entries alone, undefined where it has none. What is equal is kept once, and of blobs
 * it knows what the other one knows.
 */
export function editedTree(tree: FileTree, edits: ReadonlyMap<string, TreeEntry | undefined>): FileTree {
  const isAlike = [...edits].every(([path, entry]) => {
    const there = tree.entry(path);
    return (there !== undefined && there !== "directory") === (entry !== undefined);
  });
  if (isAlike) return { ...tree, entry: (path) => edits.get(path) ?? tree.entry(path) };
  const kept = tree.paths().filter((path) => !edits.has(path));
  const edited = [...edits].flatMap(([path, entry]) => (entry === undefined ? [] : [path]));
  const { isDirectory, ...layout } = layoutOf([...kept, ...edited].sort(compareText));
  const entry = (path: string) => {
    if (isDirectory(path)) return "directory";
    if (edits.has(path)) return edits.get(path);
    const there = tree.entry(path);
    return there === "directory" ? undefined : there;
  };
  return { ...tree, ...layout, entry };
}

/** Whether two entries of a path are the same file, link or submodule. */
export function sameEntry(a: TreeEntry, b: TreeEntry): boolean {
  if (a.kind === "submodule" || b.kind === "submodule")
    return a.kind === "submodule" && b.kind === "submodule" && a.commit === b.commit;
  return a.kind === b.kind && a.blob === b.blob;
}
