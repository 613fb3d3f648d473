import { isUtf8 } from "node:buffer";
import { compareText } from "../model/order.ts";
import { sameEntry, type FileTree, type TreeEntry } from "../tree/file-tree.ts";

/** Files, links and submodules by path. */
export type TreeFiles = readonly (readonly [path: string, entry: TreeEntry])[];

/**
 * Reads the output of `git ls-tree -r -z --full-tree`: `<mode> SP <type> SP <id> TAB <path> NUL`.
 * https://git-scm.com/docs/git-ls-tree#_output_format
 */
export function parseListing(output: Buffer): TreeFiles {
  const records = isUtf8(output) ? output.toString().split("\0") : splitBytes(output);
  const entries: [string, TreeEntry][] = [];
  for (const record of records) {
    if (record === "") continue;
    const tab = record.indexOf("\t");
    const [mode = "", , id = ""] = record.slice(0, tab).split(" ");
    entries.push([record.slice(tab + 1), entryOf(mode, id)]);
  }
  return entries;
}

/** Names that no checkout writes, and that would lead out of a folder that files are copied to. */
const IMPOSSIBLE = /(?:^|\/)(?:|\.|\.\.|\.git)(?:\/|$)/i;

/** PATH_MAX of Linux, less the byte that ends a path: https://man7.org/linux/man-pages/man0/limits.h.0p.html */
const LONGEST_PATH = 4095;

/** The first path that git would not check out. */
export function impossiblePath(files: TreeFiles): string | undefined {
  return files.find(([path]) => path.length > LONGEST_PATH || IMPOSSIBLE.test(path))?.[0];
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

/** Paths that are not the same in both trees: added, removed, other content, or another kind of entry. Sorted. */
export function changedPaths(base: FileTree, head: FileTree): readonly string[] {
  const changed = head.paths().filter((path) => !isSame(base.entry(path), head.entry(path)));
  for (const path of base.paths()) {
    const entry = head.entry(path);
    if (entry === undefined || entry === "directory") changed.push(path);
  }
  return changed.sort(compareText);
}

function isSame(a: ReturnType<FileTree["entry"]>, b: ReturnType<FileTree["entry"]>): boolean {
  if (a === undefined || b === undefined || a === "directory" || b === "directory") return a === b;
  return a === b || sameEntry(a, b);
}
