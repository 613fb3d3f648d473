import { UserError } from "../model/user-error.ts";
import { lineOf, type Git } from "./git.ts";

/**
 * Older ones take no settings by the environment, which empty the filters that a stranger may name and hand over a token, and know
 * less options. Tried are 2.31 and 2.39. https://github.com/git/git/blob/v2.31.0/Documentation/RelNotes/2.31.0.txt
 */
const OLDEST = [2, 31] as const;

/** Throws `UserError` where git is older than what it is asked for; a version that cannot be read is taken for a new one. */
export async function refuseOldGit(git: Git): Promise<void> {
  const version = lineOf((await git.run(["version"])).stdout);
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(version) ?? [];
  const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
  if (!isOld) return;
  throw new UserError(
    `${version} is too old: Rollcast needs ${OLDEST.join(".")} or newer. Install one (https://git-scm.com).`,
  );
}
