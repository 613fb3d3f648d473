import { isUtf8 } from "node:buffer";
import { compareText, createFileTree, type FileTree, type TreeEntry } from "../tree/file-tree.ts";

/**
 * Reads the output of `git ls-tree -r -z --full-tree`: `<mode> SP <type> SP <id> TAB <path> NUL`.
 * https://git-scm.com/docs/git-ls-tree#_output_format
 */
export function parseTree(output: Buffer, read: (blob: string) => Uint8Array): FileTree {
  return createFileTree(parseEntries(output), read);
}

function parseEntries(output: Buffer): [string, TreeEntry][] {
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

function entryOf(mode: string, id: string): TreeEntry {
  if (mode === "120000") return { kind: "symlink", blob: id };
  if (mode === "160000") return { kind: "submodule", commit: id };
  return { kind: "file", blob: id };
}

/**
 * Git's paths are bytes. One that is not UTF-8 is shown with `\xNN` for each byte that is not ASCII: its own name is
 * lost, but no file is, and no two become one. YAML is UTF-8, so no kustomization can name such a file anyway.
 */
function splitBytes(output: Buffer): string[] {
  const records: string[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    const record = output.subarray(start, end);
    records.push(isUtf8(record) ? record.toString() : escapeBytes(record));
    start = end + 1;
  }
  return records;
}

function escapeBytes(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replaceAll(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
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
  if (a.kind === "submodule" || b.kind === "submodule") {
    return a.kind === "submodule" && b.kind === "submodule" && a.commit === b.commit;
  }
  return a.kind === b.kind && a.blob === b.blob;
}
