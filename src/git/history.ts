import { readFile } from "node:fs/promises";
import { UserError } from "../model/user-error.ts";
import { lineOf, messageOf, type Git, type GitOutput } from "./git.ts";
import type { Objects } from "./objects.ts";
import { remoteError, type Remote } from "./remote.ts";

/** Commits and their ancestry, where a shallow clone lacks some: they are fetched as far as needed. */
export interface History {
  /** Makes sure that the commit is here. Throws `UserError` when it cannot be had. */
  ensureCommit(id: string, name: string): Promise<void>;
  /** Ids of the parents, whether they are here or not. */
  parents(id: string): Promise<readonly string[]>;
  /** The best common ancestor. Throws `UserError` when there is none. */
  mergeBase(a: string, b: string): Promise<string>;
}

/** The first step back into the history; every further one doubles it. */
const FIRST_DEEPENING = 16;
/** From here on, all of it is cheaper than asking again. */
const LAST_DEEPENING = 4096;

export function createHistory(
  git: Git,
  objects: Objects,
  findRemote: () => Promise<Remote | undefined>,
): History {
  const isShallow = async (): Promise<boolean> =>
    lineOf((await git.run(["rev-parse", "--is-shallow-repository"])).stdout) === "true";

  const fetch = async (remote: Remote, args: readonly string[]): Promise<GitOutput> => {
    const result = await remote.fetch(args);
    objects.restart();
    return result;
  };

  const hasCommit = async (id: string): Promise<boolean> =>
    (await objects.read([`${id}^{commit}`])).objects[0] !== undefined;

  const findMergeBase = async (a: string, b: string): Promise<string | undefined> => {
    const { code, stdout } = await git.run(["merge-base", "--end-of-options", a, b]);
    return code === 0 ? lineOf(stdout) : undefined;
  };

  const deepen = async (step: number, what: string): Promise<void> => {
    const remote = await findRemote();
    if (remote === undefined) throw remoteError(what, remote);
    const depth = step > LAST_DEEPENING ? "--unshallow" : `--deepen=${step}`;
    // Asking for the commits at which the history ends works also when the newest ones are not on the server.
    const ends = await shallowCommits(git);
    const result = await fetch(remote, [depth, "--", remote.name, ...ends]);
    if (result.code !== 0) throw remoteError(what, remote, result);
  };

  return {
    async ensureCommit(id, name) {
      if (await hasCommit(id)) return;
      const [remote, shallow] = await Promise.all([findRemote(), isShallow()]);
      const what = `The commit ${name} is not in this repository.`;
      if (remote === undefined) throw remoteError(what, remote);
      // In a complete clone `--depth` would cut off history that is there.
      const depth = shallow ? ["--depth=1"] : [];
      const result = await fetch(remote, [...depth, "--", remote.name, id]);
      if (result.code !== 0 || !(await hasCommit(id))) throw remoteError(what, remote, result);
    },

    async parents(id) {
      // The object itself names its parents; everything else in git hides those that a shallow clone lacks.
      const { objects: found, failure } = await objects.read([`${id}^{commit}`]);
      if (found[0] === undefined)
        throw new UserError(`Cannot read the commit ${id}. ${messageOf(failure ?? "")}`);
      const commit = found[0].content.toString("latin1");
      const header = commit.slice(0, commit.indexOf("\n\n"));
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
    },

    async mergeBase(a, b) {
      if (a === b) return a;
      const what = `Cannot find where ${a.slice(0, 10)} and ${b.slice(0, 10)} branched off.`;
      for (let step = FIRST_DEEPENING; ; step *= 2) {
        const found = await findMergeBase(a, b);
        if (found !== undefined) return found;
        if (!(await isShallow())) {
          throw new UserError(
            `${what} They have no commit in common. Name the commit to compare with, with --base.`,
          );
        }
        await deepen(step, what);
      }
    },
  };
}

async function shallowCommits(git: Git): Promise<readonly string[]> {
  const path = lineOf(
    (await git.run(["rev-parse", "--path-format=absolute", "--git-path", "shallow"])).stdout,
  );
  return (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
}
