import { UserError } from "../model/user-error.ts";
import { lineOf } from "./git.ts";
import { findCommit, localCommit, noCommits, type Commit, type RevisionContext } from "./revision.ts";

const USUAL_NAMES = ["main", "master"];

/** The branch that changes are merged into. Throws `UserError` when it cannot be told. */
export async function findDefaultBranch(context: RevisionContext): Promise<Commit> {
  const remote = await context.findRemote();
  const candidates = [
    ...(remote === undefined ? [] : await remoteBranches(context, remote.name)),
    ...USUAL_NAMES.map((name) => ({ name, ref: `refs/heads/${name}` })),
  ];
  const found =
    (await firstCommit(context, candidates)) ?? (await firstCommit(context, await configuredBranch(context)));
  if (found !== undefined) return found;
  if ((await localCommit(context, "HEAD")) === undefined) throw noCommits();
  // A checkout of one commit, as in CI, knows no branch at all.
  const answer = await remote?.find(["HEAD"]);
  const id = answer?.ok === true ? answer.id : undefined;
  if (id !== undefined) return named((await findCommit(context, id)).id, "the default branch");
  throw new UserError(
    "Cannot tell the default branch: there is no origin/HEAD, main or master. " +
      "Name the branch or commit to compare with, with --base.",
  );
}

function named(id: string, name: string): Commit {
  return { id, name: () => Promise.resolve(name) };
}

interface Candidate {
  readonly name: string;
  readonly ref: string;
}

async function firstCommit(
  context: RevisionContext,
  candidates: readonly Candidate[],
): Promise<Commit | undefined> {
  for (const { name, ref } of candidates) {
    const id = await localCommit(context, ref);
    if (id !== undefined) return named(id, name);
  }
  return undefined;
}

async function remoteBranches({ git }: RevisionContext, remote: string): Promise<readonly Candidate[]> {
  const prefix = `refs/remotes/${remote}/`;
  const { code, stdout } = await git.run(["symbolic-ref", "--quiet", `${prefix}HEAD`]);
  const head = code === 0 && lineOf(stdout).startsWith(prefix) ? [lineOf(stdout).slice(prefix.length)] : [];
  return [...head, ...USUAL_NAMES].map((name) => ({ name, ref: `${prefix}${name}` }));
}

async function configuredBranch({ git }: RevisionContext): Promise<readonly Candidate[]> {
  const { code, stdout } = await git.run(["config", "--get", "init.defaultBranch"]);
  const name = lineOf(stdout);
  return code === 0 && name !== "" ? [{ name, ref: `refs/heads/${name}` }] : [];
}
