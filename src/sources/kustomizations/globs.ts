import type { Deployable } from "../../model/deployable.ts";
import { UserError } from "../../model/user-error.ts";
import { MOST_STARS, plainGlob, starsToTry } from "../../model/plain-glob.ts";

/** The library compiles no more than 65,536 characters, and no path is longer than 4,096 bytes. */
const LONGEST = 4096;

/** A glob over directories, "" being the top. */
export interface Glob {
  /** As it was given. */
  readonly text: string;
  /** It leaves out what it matches. */
  readonly isExcluding: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * Reads globs, with or without `./` before and `/` behind; `.` is the top, and `!` before a glob makes it leave out
 * what it matches. The library is loaded only where there are any. Throws `UserError`.
 */
export async function compileGlobs(texts: readonly string[]): Promise<readonly Glob[]> {
  if (texts.length === 0) return [];
  const { default: picomatch } = await import("picomatch");
  return texts.map((text) => {
    if (text.length > LONGEST) {
      throw new UserError(
        `The glob ${text.slice(0, 40)}… has ${text.length} characters; Rollcast takes up to ${LONGEST}. Make it shorter.`,
      );
    }
    const isExcluding = text.startsWith("!");
    const glob = (isExcluding ? text.slice(1) : text).replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "") || ".";
    if (starsToTry(glob) > MOST_STARS) {
      throw new UserError(
        `The glob ${text} has more than ${MOST_STARS} stars that only an expression can match (beside {, [, (, ?, ! or ***). Write it as several globs.`,
      );
    }
    const matches = plainGlob(glob) ?? picomatch(glob, { dot: true });
    return { text, isExcluding, matches: (path) => matches(path === "" ? "." : path) };
  });
}

/** Whether a deployable is meant: with a kind before it ("flux:apps/web") a glob is one over names, else over paths. */
export function matchesDeployable(
  { matches, text }: Pick<Glob, "matches" | "text">,
  { id, name, root }: Pick<Deployable, "id" | "name" | "root">,
): boolean {
  if (!/^!?[a-z]+:/.test(text)) return matches(root);
  const kind = id.slice(0, id.indexOf(":"));
  return matches(`${kind}:${name}`) || matches(id);
}
