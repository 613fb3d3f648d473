import { statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UserError } from "../model/user-error.ts";
import { overlayGlobs } from "./overlays.ts";

/** The globs of --overlay over the repository, read from where the program was started. Throws `UserError`. */
export async function overlaysFrom(
  typed: readonly string[],
  workTree: string | undefined,
): Promise<readonly string[]> {
  if (typed.length === 0 || workTree === undefined) return overlayGlobs(typed, undefined);
  const [here, top] = await Promise.all([realpath("."), realpath(workTree)]);
  const isInside = isBelow(relative(top, here));
  // Another repository, named by --repo: its own top is where its paths start.
  return overlayGlobs(typed, { directory: isInside ? here : top, top, isFolder });
}

/** A file as it is typed, from the top of the repository: relative to where the program was started, if that is in it. */
export async function pathInRepository(typed: string, workTree: string | undefined): Promise<string> {
  if (workTree === undefined) return typed;
  const [here, top] = await Promise.all([realpath("."), realpath(workTree)]);
  const way = relative(top, resolve(isBelow(relative(top, here)) ? here : top, typed));
  if (isBelow(way)) return way.split(sep).join("/");
  throw new UserError(
    `--policy ${typed} is not in the repository ${top}. Name a file of it, or of another checkout below it.`,
  );
}

function isBelow(way: string): boolean {
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Like git, which takes no word that is both a revision and a file. Throws `UserError`. */
export function refuseFolder(revision: string): void {
  if (!isFolder(revision)) return;
  throw new UserError(
    `${revision} is a folder here, and what stands alone is a revision to compare with. To forecast only this folder, ` +
      `write --overlay ${revision}; for another repository, --repo ${revision}; for a branch of that name, --base ${revision}.`,
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, not to be read, or longer than any path may be.
    return false;
  }
}
