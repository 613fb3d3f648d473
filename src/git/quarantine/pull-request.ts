import type { PullRequestTarget } from "../../app/ports.ts";
import { UserError } from "../../model/user-error.ts";
import { shortId } from "../revision.ts";
import { isCommitId } from "../../model/commit-id.ts";

/** What is compared, by ids that belong to the target. */
export interface Sides {
  readonly base: string;
  readonly head: string;
  /** As a person calls them. */
  readonly names: { readonly base: string; readonly head: string };
}

export interface Lookup {
  readonly ask: (refs: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Makes sure that commits are here, with their trees. */
  readonly fetchTrees: (commits: readonly string[]) => Promise<void>;
  readonly parents: (commit: string) => Promise<readonly string[]>;
}

/**
 * The test merge with its first parent if it merges exactly this head into the tip of the base branch, else head with the
 * merge base. Ids come from the server's own refs of this pull request, or GitHub's own answer: any commit of any fork could be fetched.
 */
export async function sidesOf(target: PullRequestTarget, lookup: Lookup): Promise<Sides> {
  if (target.kind === "mergeGroup") {
    const { base, head } = target;
    await lookup.fetchTrees([base, head]);
    return { base, head, names: { base: shortId(base), head: shortId(head) } };
  }
  const { number, baseRef, head, mergeBase } = target;
  const refs = {
    base: `refs/heads/${baseRef}`,
    head: `refs/pull/${number}/head`,
    merge: `refs/pull/${number}/merge`,
  };
  const found = await lookup.ask(Object.values(refs));
  const [base, tip, merge] = [found.get(refs.base), found.get(refs.head), found.get(refs.merge)];
  if (tip !== head) {
    throw new UserError(
      `The commit ${shortId(head)} is not the tip of pull request ${number}: it has moved on, or the commit is not of it. The run for its tip forecasts it.`,
    );
  }
  if (base === undefined)
    throw new UserError(`The branch ${baseRef}, which the pull request goes into, is gone.`);
  if (merge !== undefined) {
    await lookup.fetchTrees([base, merge]);
    const parents = await lookup.parents(merge);
    if (parents.length === 2 && parents[0] === base && parents[1] === head) {
      return { base, head: merge, names: { base: baseRef, head: `pull/${number}/merge` } };
    }
  }
  const common = await mergeBase(base, head);
  if (!isCommitId(common))
    throw new UserError("What answered in GitHub's place named no commit as the merge base.");
  await lookup.fetchTrees([common, head]);
  return { base: common, head, names: { base: baseRef, head: `pull/${number}/head` } };
}
