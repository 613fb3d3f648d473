import { rmSync } from "node:fs";
import { copyFile, mkdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../model/user-error.ts";
import { watchSignals } from "../process/signals.ts";
import { makeTemporaryFolder } from "../process/temporary-folder.ts";
import { withoutFilters } from "./filters.ts";
import { lineOf, outputOf, type Git } from "./git.ts";
import { firstFew } from "../model/few.ts";
import { refuseOldGit } from "./version.ts";

/** The working tree as git would commit it now, kept where the user's repository does not see it. */
export interface WorkingTree {
  /** Id of the tree object. */
  readonly tree: string;
  /** The environment in which git finds the tree and its new blobs. */
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * Takes the working tree with its changed, new and deleted files, except ignored ones: `git add --all` and
 * `git write-tree`, on a copy of the index and with a temporary object directory. So git's own rules decide about
 * line endings, symbolic links, submodules and sparse checkouts, and nothing of the user's is changed. No filter runs: a
 * file that has one stays what the index holds, and is taken as it is once it was changed.
 * Throws `UserError` for unresolved conflicts and unreadable files.
 */
export async function snapshotWorkingTree(git: Git): Promise<WorkingTree> {
  const [[objectsOfUser, indexOfUser], filters] = await Promise.all([
    gitPaths(git, ["objects", "index"]),
    withoutFilters(git),
    refuseOldGit(git),
    refuseConflicts(git),
  ]);
  const directory = await makeTemporaryFolder(tmpdir(), "rollcast-");
  const unwatch = watchSignals(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const remove = async (): Promise<void> => {
    await rm(directory, { recursive: true, force: true });
    unwatch();
  };
  try {
    const objects = join(directory, "objects");
    await mkdir(join(objects, "info"), { recursive: true });
    await writeFile(join(objects, "info", "alternates"), `${objectsOfUser}\n`);
    const index = join(directory, "index");
    await copyIndex(indexOfUser, index);
    const objectsOnly = { GIT_OBJECT_DIRECTORY: objects };
    // `write-tree` reads files as well, of entries that are as young as the index.
    const call = { env: { ...objectsOnly, GIT_INDEX_FILE: index }, settings: filters };
    outputOf(await git.run(["add", "--all"], call), "read the working tree");
    const tree = outputOf(await git.run(["write-tree", "--missing-ok"], call), "read the working tree");
    return { tree: lineOf(tree), env: objectsOnly, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Where two parts of the git directory lie, in one question. */
async function gitPaths(git: Git, names: readonly [string, string]): Promise<readonly [string, string]> {
  const asked = names.flatMap((name) => ["--git-path", name]);
  const { stdout } = await git.run(["rev-parse", "--path-format=absolute", ...asked]);
  const [first = "", second = ""] = lineOf(stdout).split("\n");
  return [first, second];
}

/**
 * A file that changed in the same moment as the index was written is only noticed because git compares the index's
 * own time with the file's, so the copy must not be younger: https://git-scm.com/docs/racy-git
 */
async function copyIndex(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
    const { mtimeMs } = await stat(from);
    const time = new Date(Math.floor(mtimeMs));
    await utimes(to, time, time);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) throw error;
  }
}

async function refuseConflicts(git: Git): Promise<void> {
  const { stdout } = await git.run(["ls-files", "--unmerged", "-z"]);
  const paths = stdout
    .toString()
    .split("\0")
    .filter((record) => record !== "");
  const conflicts = [...new Set(paths.map((record) => record.slice(record.indexOf("\t") + 1)))];
  if (conflicts.length === 0) return;
  throw new UserError(
    `Unresolved conflicts in ${firstFew(conflicts)}. Resolve them and \`git add\` the files, ` +
      "or name a commit to look at, with --head.",
  );
}
