import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import type { RepositoryPlace } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { createGit, lineOf, messageOf, type GitOptions } from "./git.ts";
import { isPlainRepository } from "./own-repository.ts";

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

/*
 * What looks at files here waits for them: nothing else is there to do yet, and the first call that does not wait starts
 * threads, which takes longer than all of this.
 */

/**
 * Finds the git directory: that of the nearest folder upwards that holds an entry `.git`, which no commit can hold.
 * Git itself would take any folder with the files of a bare repository, which a commit can hold, and obey the
 * configuration in it; `safe.bareRepository` forbids that only since git 2.38.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 * Throws `UserError` when there is no usable repository.
 */
export async function locateRepository(options: LocateOptions): Promise<GitLocation> {
  const directory = realDirectory(options);
  const top = findTop(directory, options);
  if (options.mayBeBare === true && looksBare(directory)) {
    if (top === undefined) return describe(options, directory, directory);
    if (top !== directory && !isInside(gitDirectoryOf(top), directory)) throw bareInside(directory, top);
  }
  if (top === undefined) throw noRepository(directory, options);
  if (isPlainRepository(top, { env: options.env, trusted: options.trusted === true })) {
    return { gitDirectory: join(top, ".git"), workTree: top };
  }
  return describe(options, top, gitDirectoryOf(top));
}

function realDirectory({ directory, ceiling }: LocateOptions): string {
  const named = resolve(directory);
  const kind = orNothing(() => statSync(named));
  if (kind?.isDirectory() !== true) {
    const what = kind === undefined ? "There is no folder" : "This is not a folder:";
    throw new UserError(`${what} ${named}. Correct its name.`);
  }
  const real = realpathSync.native(named);
  if (ceiling === undefined || !isInside(resolve(ceiling), named)) return real;
  if (isInside(realpathSync.native(ceiling), real)) return real;
  throw new UserError(
    `${named} is a symbolic link to a folder outside of ${ceiling}. Name the folder where the repository is checked out.`,
  );
}

/** The nearest folder upwards with a repository of its own. */
function findTop(directory: string, { env, ceiling }: LocateOptions): string | undefined {
  const top = ceiling === undefined ? undefined : orNothing(() => realpathSync.native(ceiling));
  const ceilings = new Set(ceilingsOf(env));
  for (let folder = directory; ; folder = dirname(folder)) {
    if (holdsRepository(folder)) return folder;
    if (folder === top || folder === dirname(folder) || ceilings.has(dirname(folder))) return undefined;
  }
}

/** https://git-scm.com/docs/git#Documentation/git.txt-codeGITCEILINGDIRECTORIEScode */
function ceilingsOf(env: LocateOptions["env"]): readonly string[] {
  const named = (env.GIT_CEILING_DIRECTORIES ?? "").split(delimiter).filter((path) => path !== "");
  return named.map((path) => orNothing(() => realpathSync.native(path)) ?? path);
}

/** An empty folder `.git` is nothing, for git too: it goes on upwards. */
function holdsRepository(folder: string): boolean {
  const entry = orNothing(() => lstatSync(join(folder, ".git")));
  if (entry === undefined) return false;
  return entry.isFile() || exists(join(folder, ".git", "HEAD"));
}

/** A linked working tree or a submodule has a file that names its git directory: `gitdir: <path>`. */
function gitDirectoryOf(top: string): string {
  const entry = join(top, ".git");
  if (!statSync(entry).isFile()) return realpathSync.native(entry);
  const [, path] = /^gitdir: ([^\n]+?)\r?\n*$/.exec(readFileSync(entry, "utf8")) ?? [];
  const target = path === undefined ? undefined : orNothing(() => realpathSync.native(resolve(top, path)));
  if (target !== undefined) return target;
  throw new UserError(
    `Cannot use the git repository in ${top}: its file .git names no git directory that is there. ` +
      "Make the linked working tree or the submodule again.",
  );
}

function looksBare(folder: string): boolean {
  return ["HEAD", "objects", "refs"].every((name) => exists(join(folder, name)));
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
  if (found === undefined || realpathSync.native(found) !== gitDirectory) {
    throw new UserError(`Cannot use the git repository in ${folder}: git reads ${found ?? "another"} there.`);
  }
  return { gitDirectory, workTree: bare === "true" ? undefined : top.join("\n") };
}

function noRepository(directory: string, options: LocateOptions): UserError {
  if (looksBare(directory)) {
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

function exists(path: string): boolean {
  return orNothing(() => lstatSync(path)) !== undefined;
}

/** Undefined where there is no such file, or none that we may see. */
function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
