import type { RepositoryPlace } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { lineOf, messageOf, type Git, type GitOutput, type Setting } from "./git.ts";
import { refuseOldGit } from "./version.ts";

export type RemoteAccess = Pick<RepositoryPlace, "token" | "serverUrl">;

/** The remote repository that a clone can be completed from. No ref is ever made or moved. */
export interface Remote {
  readonly name: string;
  /** Fetches objects; returns git's result, since a server may refuse what another one allows. */
  fetch(args: readonly string[]): Promise<GitOutput>;
  /** Id of the first of these refs that the server has; undefined when it has none. */
  find(refs: readonly string[]): Promise<RefAnswer>;
}

/** Not ok: the server could not be asked. */
export type RefAnswer =
  { readonly ok: true; readonly id: string | undefined } | { readonly ok: false; readonly result: GitOutput };

/** Milliseconds; a large history over a slow line. */
const NETWORK_TIME_LIMIT = 600_000;

/** The URLs of all remotes; none where there is no remote. */
export async function remoteUrls(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(["config", "--get-regexp", "^remote\\..*\\.url$"]);
  const lines = stdout.toString().split("\n");
  return lines.flatMap((line) => /^\S+\s+(\S.*)$/.exec(line)?.[1] ?? []);
}

/** A fetch that brings objects, and moves no ref of the user's. */
export const FETCH_OBJECTS = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-prune",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  // Without it, git moves the remote-tracking branches of what it fetches.
  "--refmap=",
] as const;

/** `origin`, or the only remote; undefined when there is none, or several without an `origin`. */
export async function findRemote(git: Git, access: RemoteAccess): Promise<Remote | undefined> {
  const names = lineOf((await git.run(["remote"])).stdout)
    .split("\n")
    .filter((name) => name !== "");
  const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
  if (name === undefined) return undefined;
  await refuseOldGit(git);
  const call = { settings: authorization(access), timeLimit: NETWORK_TIME_LIMIT };
  return {
    name,
    fetch: (args) => git.run([...FETCH_OBJECTS, ...args], call),
    async find(refs) {
      const result = await git.run(["ls-remote", "--", name, ...refs], call);
      if (result.code !== 0) return { ok: false, result };
      const found = new Map(
        lineOf(result.stdout)
          .split("\n")
          .map((line) => line.split("\t"))
          .map(([id = "", ref = ""]) => [ref, id]),
      );
      return { ok: true, id: refs.map((ref) => found.get(ref)).find((id) => id !== undefined) };
    },
  };
}

/**
 * The empty value first removes a header that the checkout has left: with two of them GitHub answers 400.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader
 */
export function authorization({ token, serverUrl = "https://github.com" }: RemoteAccess): readonly Setting[] {
  if (token === undefined || token === "") return [];
  const key = `http.${serverUrl.replace(/(?<!\/)\/+$/, "")}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${credentials}`],
  ];
}

/** Why something could not be had from the remote, and what to do. */
export function remoteError(what: string, remote: Remote | undefined, result?: GitOutput): UserError {
  const why =
    remote === undefined
      ? "This clone is incomplete, and it has no remote `origin` to ask."
      : `Fetching it from ${remote.name} failed. Git says: ${messageOf(result?.stderr ?? "")}`;
  return new UserError(
    `${what} ${why} Check out with the full history (\`fetch-depth: 0\` in actions/checkout), or fetch it first.`,
  );
}
