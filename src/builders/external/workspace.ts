import { rmSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { watchSignals } from "../../process/signals.ts";
import { makeTemporaryFolder } from "../../process/temporary-folder.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";

/** Private folders that hold the inputs of builds as real files, one for each tree. */
export interface Workspace {
  /**
   * Makes sure that the files of `paths` are there, each written once however many overlays share it.
   * Symbolic links are made only when they stay inside the tree.
   * @returns the absolute folder that stands for the top of the repository
   */
  materialise(variant: string, tree: FileTree, paths: readonly string[]): Promise<string>;
  /**
   * Makes sure that a folder holds these files and nothing else, written once for each name.
   * @param name tells the content apart, like a hash of it
   */
  write(name: string, files: Iterable<readonly [path: string, bytes: Uint8Array]>): Promise<string>;
  /** An empty folder: a home and a PATH in which a program finds nothing of the machine. */
  empty(): Promise<string>;
  /** A folder that a program's own root may be laid over. */
  shelter(): Promise<string>;
  /** Removes everything that was written. */
  close(): Promise<void>;
}

/** @param parent where the private folders are made, like `os.tmpdir()` */
export function createWorkspace(parent: string): Workspace {
  const folders = new Map<string, Promise<string>>();
  const made = new Set<string>();
  let unwatch: (() => void) | undefined;
  const written = new Map<string, Promise<void>>();
  const contents = new Map<string, Promise<string>>();

  // A name that nobody can guess for each side: a reference that climbs out of one never lands in the other.
  const folder = (name: string): Promise<string> => {
    const known = folders.get(name);
    if (known !== undefined) return known;
    const path = makeFolder();
    folders.set(name, path);
    return path;
  };
  const makeFolder = async (): Promise<string> => {
    unwatch ??= watchSignals(() => {
      for (const path of made) rmSync(path, { recursive: true, force: true });
    });
    const path = await makeTemporaryFolder(parent, "rollcast-");
    made.add(path);
    return path;
  };

  return {
    async materialise(variant, tree, paths) {
      const top = await folder(variant);
      await Promise.all(
        paths.map((path) => {
          const key = `${variant}:${path}`;
          const known = written.get(key) ?? writeEntry(top, tree, path);
          written.set(key, known);
          return known;
        }),
      );
      return top;
    },
    write(name, files) {
      const known = contents.get(name) ?? writeFiles(folder(`content ${name}`), files);
      contents.set(name, known);
      return known;
    },
    empty: () => folder("empty"),
    shelter: () => folder("shelter"),
    async close() {
      await Promise.allSettled([...folders.values(), ...written.values(), ...contents.values()]);
      await Promise.all([...made].map((path) => rm(path, { recursive: true, force: true })));
      folders.clear();
      written.clear();
      contents.clear();
      made.clear();
      unwatch?.();
    },
  };
}

async function writeFiles(
  folder: Promise<string>,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Promise<string> {
  const top = await folder;
  for (const [path, bytes] of files) {
    const target = join(top, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { mode: 0o600, flag: "wx" });
  }
  return top;
}

async function writeEntry(top: string, tree: FileTree, path: string): Promise<void> {
  const entry = tree.entry(path);
  const target = join(top, path);
  if (entry === "directory") {
    await mkdir(target, { recursive: true });
    return;
  }
  // A path that does not exist is in a closure because its appearance would matter.
  if (entry === undefined || entry.kind === "submodule") return;
  const leadsSomewhere = ["file", "directory"].includes(resolvePath(tree, path).kind);
  if (entry.kind === "symlink" && !leadsSomewhere) return;
  await mkdir(dirname(target), { recursive: true });
  if (entry.kind === "symlink") await symlink(new TextDecoder().decode(tree.read(entry.blob)), target);
  else await writeFile(target, tree.read(entry.blob), { mode: 0o600, flag: "wx" });
}
