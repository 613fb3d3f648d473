import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import type { RepositoryPlace } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { createGit, lineOf, messageOf, type GitOptions } from "./git.ts";

/** Where git is to read: resolved once, and named in every call, so that git never looks for it by itself. */
export interface GitLocation {
  /** Absolute. Only its own configuration, and that of the user and of the system, counts. */
  readonly gitDirectory: string;
  /** The top of the working tree, absolute; undefined for a bare repository. */
  readonly workTree: string | undefined;
}

export interface LocateOptions extends Omit<RepositoryPlace, "token" | "serverUrl"> {
  readonly env: GitOptions["env"];
}

const ADVICE = "Run Rollcast inside one, or name it with --repo.";

/**
 * Finds the git directory: that of the nearest folder upwards that holds an entry `.git`, which no commit can hold.
 * Git itself would take any folder with the files of a bare repository, which a commit can hold, and obey the
 * configuration in it; `safe.bareRepository` forbids that only since git 2.38.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 * Throws `UserError` when there is no usable repository.
 */
export async function locateRepository(options: LocateOptions): Promise<GitLocation> {
  const directory = await realDirectory(options);
  const top = await findTop(directory, options);
  if (options.mayBeBare === true && (await looksBare(directory))) {
    if (top === undefined) return describe(options, directory, directory);
    if (top !== directory && !isInside(await gitDirectoryOf(top), directory))
      throw bareInside(directory, top);
  }
  if (top === undefined) throw await noRepository(directory, options);
  return describe(options, top, await gitDirectoryOf(top));
}

async function realDirectory({ directory, ceiling }: LocateOptions): Promise<string> {
  const named = resolve(directory);
  const kind = await stat(named).catch(() => undefined);
  if (kind?.isDirectory() !== true) {
    const what = kind === undefined ? "There is no folder" : "This is not a folder:";
    throw new UserError(`${what} ${named}. Correct its name.`);
  }
  const real = await realpath(named);
  if (ceiling === undefined || !isInside(resolve(ceiling), named)) return real;
  if (isInside(await realpath(ceiling), real)) return real;
  throw new UserError(
    `${named} is a symbolic link to a folder outside of ${ceiling}. Name the folder where the repository is checked out.`,
  );
}

/** The nearest folder upwards with a repository of its own. */
async function findTop(directory: string, { env, ceiling }: LocateOptions): Promise<string | undefined> {
  const top = ceiling === undefined ? undefined : await realpath(ceiling).catch(() => undefined);
  const ceilings = new Set(await ceilingsOf(env));
  for (let folder = directory; ; folder = dirname(folder)) {
    if (await holdsRepository(folder)) return folder;
    if (folder === top || folder === dirname(folder) || ceilings.has(dirname(folder))) return undefined;
  }
}

/** https://git-scm.com/docs/git#Documentation/git.txt-codeGITCEILINGDIRECTORIEScode */
async function ceilingsOf(env: LocateOptions["env"]): Promise<readonly string[]> {
  const named = (env.GIT_CEILING_DIRECTORIES ?? "").split(delimiter).filter((path) => path !== "");
  return Promise.all(named.map((path) => realpath(path).catch(() => path)));
}

/** An empty folder `.git` is nothing, for git too: it goes on upwards. */
async function holdsRepository(folder: string): Promise<boolean> {
  const entry = await lstat(join(folder, ".git")).catch(() => undefined);
  if (entry === undefined) return false;
  return entry.isFile() || (await exists(join(folder, ".git", "HEAD")));
}

/** A linked working tree or a submodule has a file that names its git directory: `gitdir: <path>`. */
async function gitDirectoryOf(top: string): Promise<string> {
  const entry = join(top, ".git");
  if (!(await stat(entry)).isFile()) return realpath(entry);
  const [, path] = /^gitdir: ([^\n]+?)\r?\n*$/.exec(await readFile(entry, "utf8")) ?? [];
  const target = path === undefined ? undefined : await realpath(resolve(top, path)).catch(() => undefined);
  if (target !== undefined) return target;
  throw new UserError(
    `Cannot use the git repository in ${top}: its file .git names no git directory that is there. ` +
      "Make the linked working tree or the submodule again.",
  );
}

async function looksBare(folder: string): Promise<boolean> {
  const parts = ["HEAD", "objects", "refs"].map((name) => exists(join(folder, name)));
  return (await Promise.all(parts)).every(Boolean);
}

/** Lets git confirm what was found, whom it belongs to included, and name the top of the working tree. */
async function describe(
  { env, trusted, directory }: LocateOptions,
  folder: string,
  gitDirectory: string,
): Promise<GitLocation> {
  const bareByName = folder === gitDirectory;
  // Where git looks by itself, it looks at `.git` first, and refuses what belongs to somebody else.
  const named = trusted === true ? gitDirectory : undefined;
  const git = createGit({ directory: folder, env, gitDirectory: named, workTree: undefined });
  const { code, stdout, stderr } = await git.run([
    ...(bareByName ? ["-c", "safe.bareRepository=all"] : []),
    "rev-parse",
    "--absolute-git-dir",
    "--is-bare-repository",
    "--show-toplevel",
  ]);
  // A bare repository answers the first two questions and fails at the third.
  const [found, bare, ...top] = lineOf(stdout).split("\n");
  if (bare !== "true" && code !== 0) throw notUsable(directory, stderr);
  if (found === undefined || (await realpath(found)) !== gitDirectory) {
    throw new UserError(`Cannot use the git repository in ${folder}: git reads ${found ?? "another"} there.`);
  }
  return { gitDirectory, workTree: bare === "true" ? undefined : top.join("\n") };
}

async function noRepository(directory: string, options: LocateOptions): Promise<UserError> {
  if (await looksBare(directory)) {
    return new UserError(
      `${directory} looks like a bare repository. If you trust what is in it, name it: --repo ${directory}.`,
    );
  }
  return new UserError(`There is no git repository in ${directory}. ${options.advice ?? ADVICE}`);
}

function bareInside(directory: string, top: string): UserError {
  return new UserError(
    `${directory} looks like a bare repository, but lies in the working tree of ${top}, so that a commit may have made it. ` +
      `Name the one that is meant: --repo ${top}, or a bare repository in a folder of its own.`,
  );
}

function notUsable(directory: string, stderr: string): UserError {
  if (stderr.includes("dubious ownership") || stderr.includes("unsafe repository")) {
    // https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
    const owned = /'([^'\n]+)'/.exec(stderr)?.[1] ?? directory;
    return new UserError(
      `Git refuses to read ${owned}, because it belongs to another user. ` +
        `If you trust it, run: git config --global --add safe.directory '${owned}'`,
    );
  }
  return new UserError(`Cannot use the git repository in ${directory}. Git says: ${messageOf(stderr)}`);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
