import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import type { FileTree } from "../../src/tree/file-tree.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { memoryTree } from "./memory-tree.ts";

/** YAML of real public repositories; not part of this repository. */
const CORPUS = join(import.meta.dirname, "../../../shared/corpus/repos");

/** Names of the archives that are there; empty, with the reason printed, when there are none. */
export function corpusArchives(): readonly string[] {
  if (existsSync(CORPUS)) return readdirSync(CORPUS).filter((name) => name.endsWith(".tar.gz"));
  console.warn(`Skipped: the real repositories are not in ${CORPUS}`);
  return [];
}

/** Unpacks an archive into a temporary directory, which it returns. */
export function unpack(archive: string): string {
  const directory = temporaryDirectory();
  const { status, stderr } = spawnSync("tar", ["-xzf", join(CORPUS, archive), "-C", directory]);
  if (status !== 0) throw new Error(stderr.toString());
  return directory;
}

/** The files of a directory as a tree. */
export function treeOfDirectory(directory: string): FileTree {
  const files: Record<string, Uint8Array | { readonly link: string }> = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(directory, file);
    if (entry.isSymbolicLink()) files[path] = { link: readlinkSync(file) };
    else if (entry.isFile()) files[path] = readFileSync(file);
  }
  return memoryTree(files);
}
