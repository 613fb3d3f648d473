import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GitOptions } from "./git.ts";

/** Git's own switch, with which it takes every repository for somebody else's. */
const DIFFERENT_OWNER = "GIT_TEST_ASSUME_DIFFERENT_OWNER";

interface Asked {
  readonly env: GitOptions["env"];
  /** It does not matter whom the repository belongs to. */
  readonly trusted: boolean;
}

/**
 * Whether git would say no more of the folder `top` than what is seen: its working tree is all of it, its git directory is
 * the folder `.git` in it, and it belongs to whoever runs this. Most do, and starting a git to ask takes as long as ten
 * builds. False wherever git may see something else: it is asked then.
 * Whom it belongs to: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
export function isPlainRepository(top: string, { env, trusted }: Asked): boolean {
  const gitDirectory = join(top, ".git");
  try {
    if (!lstatSync(gitDirectory).isDirectory()) return false;
    if (!saysNoMore(readFileSync(join(gitDirectory, "config"), "utf8"))) return false;
    return trusted || (env[DIFFERENT_OWNER] === undefined && isOurs(top) && isOurs(gitDirectory));
  } catch {
    return false;
  }
}

/** Windows has no such number, and asks for more. */
function isOurs(path: string): boolean {
  const user = process.geteuid?.();
  return user !== undefined && lstatSync(path).uid === user;
}

/**
 * Neither another working tree nor none. What a configuration includes cannot say so: git follows no `include` where it
 * finds out what a repository is.
 */
function saysNoMore(configuration: string): boolean {
  return !/bare|worktree/i.test(configuration.replaceAll(/^[ \t]*bare = false$/gm, ""));
}
