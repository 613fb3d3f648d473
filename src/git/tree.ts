import { isUtf8 } from "node:buffer";
import { compareText } from "../model/order.ts";
import { sameEntry, type FileTree, type TreeEntry } from "../tree/file-tree.ts";

/** Files, links and submodules by path. */
export type TreeFiles = readonly (readonly [path: string, entry: TreeEntry])[];

/** What becomes of files, links and submodules: undefined for those that are gone. */
export type TreeEdits = ReadonlyMap<string, TreeEntry | undefined>;

/**
 * Reads the output of `git ls-tree -r -z --full-tree`: `<mode> SP <type> SP <id> TAB <path> NUL`.
 * https://git-scm.com/docs/git-ls-tree#_output_format
 */
export function parseListing(output: Buffer): TreeFiles {
  const entries: [string, TreeEntry][] = [];
  for (const record of recordsOf(output)) {
    if (record === "") continue;
    const tab = record.indexOf("\t");
    const [mode = "", , id = ""] = record.slice(0, tab).split(" ");
    entries.push([record.slice(tab + 1), entryOf(mode, id)]);
  }
  return entries;
}

/**
 * Reads the output of `git diff-tree -r -z --raw`: `:<mode> SP <mode> SP <id> SP <id> SP <status> NUL <path> NUL`, of which the second
 * mode and id are those of the second tree.
 * https://git-scm.com/docs/git-diff-tree#_raw_output_format
 */
export function parseDifferences(output: Buffer): TreeEdits {
  const records = recordsOf(output);
  const edits = new Map<string, TreeEntry | undefined>();
  for (let n = 0; n + 1 < records.length; n += 2) {
    const [, mode = "", , id = ""] = (records[n] ?? "").split(" ");
    edits.set(records[n + 1] ?? "", mode === MISSING ? undefined : entryOf(mode, id));
  }
  return edits;
}

/** The mode of what is not there. */
const MISSING = "000000";

function recordsOf(output: Buffer): readonly string[] {
  return isUtf8(output) ? output.toString().split("\0") : splitBytes(output);
}

/** Names that no checkout writes, and that would lead out of a folder that files are copied to. */
const IMPOSSIBLE = /(?:^|\/)(?:|\.|\.\.|\.git)(?:\/|$)/i;

/** PATH_MAX of Linux, less the byte that ends a path: https://man7.org/linux/man-pages/man0/limits.h.0p.html */
const LONGEST_PATH = 4095;

/** The first path that git would not check out. */
export function impossiblePath(paths: readonly string[]): string | undefined {
  return paths.find((path) => path.length > LONGEST_PATH || IMPOSSIBLE.test(path));
}

export function entryOf(mode: string, id: string): TreeEntry {
  if (mode === "120000") return { kind: "symlink", blob: id };
  if (mode === "160000") return { kind: "submodule", commit: id };
  return { kind: "file", blob: id };
}

/**
 * Git's paths are bytes. One that is not UTF-8 is shown with `\xNN` for each byte that is not ASCII: its own name is
 * lost, but no file is, and no two become one. YAML is UTF-8, so no kustomization can name such a file anyway.
 * `bytes` has a character for each.
 */
export function decodePath(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, "latin1");
  return isUtf8(buffer) ? buffer.toString() : escapeBytes(bytes);
}

function splitBytes(output: Buffer): string[] {
  const records: string[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    records.push(decodePath(output.toString("latin1", start, end)));
    start = end + 1;
  }
  return records;
}

function escapeBytes(bytes: string): string {
  return bytes.replaceAll(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}

/**
 * Paths that are not the same in both trees: added, removed, other content, or another kind of entry. Sorted.
 * @param among those that may not be, if anybody knows
 */
export function changedPaths(base: FileTree, head: FileTree, among?: Iterable<string>): readonly string[] {
  const paths = among ?? new Set([...base.paths(), ...head.paths()]);
  return [...paths].filter((path) => !isSame(entryAt(base, path), entryAt(head, path))).sort(compareText);
}

function isSame(a: TreeEntry | undefined, b: TreeEntry | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameEntry(a, b));
}

/** A directory is no entry of its own. */
function entryAt(tree: FileTree, path: string): TreeEntry | undefined {
  const entry = tree.entry(path);
  return entry === "directory" ? undefined : entry;
}
