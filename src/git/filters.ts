import { lineOf, type Git, type Setting } from "./git.ts";

/**
 * Settings that empty every filter which a `.gitattributes` could name: it is part of what a stranger writes, and so
 * would choose which of the user's programs reads what. An empty command filters nothing.
 * https://git-scm.com/docs/gitattributes#_filter
 */
export async function withoutFilters(git: Git): Promise<readonly Setting[]> {
  const { stdout } = await git.run(["config", "--null", "--name-only", "--get-regexp", "^filter\\."]);
  const drivers = new Set(
    lineOf(stdout)
      .split("\0")
      .map((key) => /^(filter\..+)\.[^.]+$/s.exec(key)?.[1])
      .filter((driver) => driver !== undefined),
  );
  return [...drivers].flatMap((driver): readonly Setting[] => [
    [`${driver}.clean`, ""],
    [`${driver}.process`, ""],
    [`${driver}.required`, "false"],
  ]);
}
