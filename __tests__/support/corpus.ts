import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import type { FileTree } from "../../src/tree/file-tree.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { memoryTree } from "./memory-tree.ts";

/** What is not part of this repository: kustomize's own cases and public repositories. `npm run corpus` fills it. */
const CORPUS = process.env.ROLLCAST_CORPUS ?? join(import.meta.dirname, "../../.corpus");
const REPOSITORIES = join(CORPUS, "repos");

/** The lines of a file of the corpus; none, with the reason printed, when it is not there. */
export function corpusLines(file: string, what: string): readonly string[] {
  const path = join(CORPUS, file);
  if (existsSync(path)) return readFileSync(path, "utf8").trim().split("\n");
  console.warn(`Skipped: ${what} are not in ${path}`);
  return [];
}

/** Names of the archives that are there; none, with the reason printed, when there are none. */
export function corpusArchives(): readonly string[] {
  const names = existsSync(REPOSITORIES) ? readdirSync(REPOSITORIES) : [];
  const archives = names.filter((name) => name.endsWith(".tar.gz"));
  if (archives.length === 0) {
    console.warn(`Skipped: the public repositories are not in ${REPOSITORIES} (npm run corpus)`);
  }
  return archives;
}

/** Unpacks an archive into a temporary directory, which it returns. */
export function unpack(archive: string): string {
  const directory = temporaryDirectory();
  const { status, stderr } = spawnSync("tar", ["-xzf", join(REPOSITORIES, archive), "-C", directory]);
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
