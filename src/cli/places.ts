import { statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import { UserError } from "../model/user-error.ts";
import { overlayGlobs } from "./overlays.ts";

/** The globs of --overlay over the repository, read from where the program was started. Throws `UserError`. */
export async function overlaysFrom(
  typed: readonly string[],
  workTree: string | undefined,
): Promise<readonly string[]> {
  if (typed.length === 0 || workTree === undefined) return overlayGlobs(typed, undefined);
  const [here, top] = await Promise.all([realpath("."), realpath(workTree)]);
  const way = relative(top, here);
  const isInside = way !== ".." && !way.startsWith(`..${sep}`);
  // Another repository, named by --repo: its own top is where its paths start.
  return overlayGlobs(typed, { directory: isInside ? here : top, top, isFolder });
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
