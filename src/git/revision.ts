import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/user-error.ts";
import { lineOf, type Git } from "./git.ts";
import type { History } from "./history.ts";
import type { Objects } from "./objects.ts";
import { remoteError, type Remote } from "./remote.ts";
import { refuseOldGit } from "./version.ts";
import { isCommitId } from "../model/commit-id.ts";

/** A revision that was found, with its commit in the repository. */
export interface Commit {
  readonly id: string;
  /** As a person would name it. Git may have to be asked, which nothing else need wait for. */
  readonly name: () => Promise<string>;
}

export interface RevisionContext {
  readonly git: Git;
  /** Absolute. */
  readonly gitDirectory: string;
  readonly objects: Objects;
  readonly history: History;
  readonly findRemote: () => Promise<Remote | undefined>;
}

/** A revision and its steps to ancestors: `HEAD^1`, `main~3`. https://git-scm.com/docs/gitrevisions */
const ANCESTOR = /^([^~^]+)((?:[~^]\d*)+)$/;
/** A name of a ref or an object. Others, like `:/text` or `HEAD@{9}`, can end a git that should go on. */
const PLAIN_NAME = /^[\w./][\w./-]*$/;

/** Finds the commit of a revision, on the remote too. Throws `UserError` when there is none. */
export async function findCommit(context: RevisionContext, revision: string): Promise<Commit> {
  const id =
    (await localCommit(context, revision)) ??
    (await missingCommit(context, revision)) ??
    (await missingAncestor(context, revision)) ??
    (await remoteCommit(context, revision));
  if (id === undefined) throw await unknownRevision(context, revision);
  return { id, name: () => nameOf(context, revision, id) };
}

/** The id of a commit that is in the repository. A tag gives the commit that it names. */
export async function localCommit(
  { git, objects }: Pick<RevisionContext, "git" | "objects">,
  revision: string,
): Promise<string | undefined> {
  if (PLAIN_NAME.test(ANCESTOR.exec(revision)?.[1] ?? revision)) {
    const { objects: found, failure } = await objects.read([`${revision}^{commit}`]);
    if (failure === undefined) return found[0]?.id;
  }
  const { code, stdout } = await git.run([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  // `^main` is no error: git answers `^<id>`, all that is not in it.
  const id = lineOf(stdout);
  return code === 0 && isCommitId(id) ? id : undefined;
}

async function missingCommit({ history }: RevisionContext, revision: string): Promise<string | undefined> {
  if (!isCommitId(revision)) return undefined;
  await history.ensureCommit(revision, revision);
  return revision;
}

/** The parent of the last commit of a shallow clone is known by name, but not there. */
async function missingAncestor(context: RevisionContext, revision: string): Promise<string | undefined> {
  const [, start, steps] = ANCESTOR.exec(revision) ?? [];
  if (start === undefined || steps === undefined) return undefined;
  let id = await localCommit(context, start);
  let left = FARTHEST;
  for (const [, kind, digits] of steps.matchAll(/([\^~])(\d*)/g)) {
    const count = digits === undefined || digits === "" ? 1 : Number(digits);
    // `^2` is the second parent, `~2` the first one of the first one.
    const [times, parent] = kind === "~" ? [count, 1] : [count === 0 ? 0 : 1, count];
    for (let step = 0; step < times && id !== undefined; step++) {
      if (left-- === 0) throw tooFar(revision);
      id = (await context.history.parents(id))[parent - 1];
      if (id !== undefined) await context.history.ensureCommit(id, revision);
    }
  }
  return id;
}

/** Every step of a shallow clone asks the server. */
const FARTHEST = 1000;

function tooFar(revision: string): UserError {
  return new UserError(
    `${revision} lies more than ${FARTHEST} commits back, of which this clone lacks some. Name the commit by its id, or fetch the history first.`,
  );
}

/** A branch or tag that a single-branch clone has not got. */
async function remoteCommit(context: RevisionContext, revision: string): Promise<string | undefined> {
  const { history, findRemote } = context;
  const remote = await findRemote();
  if (remote === undefined) return undefined;
  const short = revision.startsWith(`${remote.name}/`) ? revision.slice(remote.name.length + 1) : revision;
  const tracking = await localCommit(context, `refs/remotes/${remote.name}/${short}`);
  if (tracking !== undefined) return tracking;
  const refs = short.startsWith("refs/")
    ? [short]
    : // `^{}` is the commit of an annotated tag: https://git-scm.com/docs/gitprotocol-http
      [`refs/heads/${short}`, `refs/tags/${short}^{}`, `refs/tags/${short}`];
  const answer = await remote.find(refs);
  if (!answer.ok) {
    if ((await localCommit(context, "HEAD")) === undefined) throw noCommits();
    throw remoteError(
      `There is no commit, branch or tag "${revision}" in this repository.`,
      remote,
      answer.result,
    );
  }
  if (answer.id === undefined) return undefined;
  await history.ensureCommit(answer.id, revision);
  return answer.id;
}

async function unknownRevision(context: RevisionContext, revision: string): Promise<UserError> {
  await refuseOldGit(context.git);
  if ((await localCommit(context, "HEAD")) === undefined) return noCommits();
  const remote = await context.findRemote();
  const where = remote === undefined ? "this repository" : `this repository or in ${remote.name}`;
  return new UserError(
    `There is no commit, branch or tag "${revision}" in ${where}. ` +
      "Correct the name, or fetch it first; `git branch --all` lists the branches.",
  );
}

export function noCommits(): UserError {
  return new UserError("The repository has no commits yet. Commit something to compare with first.");
}

async function nameOf(
  { git, gitDirectory }: Pick<RevisionContext, "git" | "gitDirectory">,
  revision: string,
  id: string,
): Promise<string> {
  if (revision === "HEAD") {
    const branch = branchIn(gitDirectory);
    if (branch !== undefined) return branch;
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"]);
    return code === 0 ? lineOf(stdout) : shortId(id);
  }
  if (isCommitId(revision) || ANCESTOR.test(revision)) return shortId(id);
  return revision.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}

/**
 * The branch that is checked out, as its file says it: starting a git takes longer than a forecast. Undefined where none is, or
 * where refs are kept in another way: https://git-scm.com/docs/reftable
 */
function branchIn(gitDirectory: string): string | undefined {
  try {
    const [, name] =
      /^ref: refs\/heads\/([^\n]+)\n?$/.exec(readFileSync(join(gitDirectory, "HEAD"), "utf8")) ?? [];
    return name === ".invalid" ? undefined : name;
  } catch {
    return undefined;
  }
}

export function shortId(id: string): string {
  return id.slice(0, 7);
}
