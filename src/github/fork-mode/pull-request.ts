import { UserError } from "../../model/user-error.ts";
import type { GitHubClient } from "../client.ts";
import { httpStatus } from "../http-status.ts";
import { isOfNetwork, sentence } from "../refusal.ts";
import type { PullRequestEvent, WorkflowRunEvent } from "./event.ts";
import { field } from "../payload.ts";
import { isCommitId } from "../../model/commit-id.ts";

/** What came, whatever octokit's types promise. */
interface Answer {
  readonly data: unknown;
}

/** Each costs a forecast, and a stranger may open one into every branch. */
const MOST = 5;

/**
 * The open pull requests that a workflow ran for, by their head: nothing of that workflow's own is believed. Of one head
 * there may be several, into one branch each, and each has its comment and its status. Throws `UserError`.
 */
export async function findPullRequests(
  client: GitHubClient,
  event: WorkflowRunEvent,
): Promise<readonly PullRequestEvent[]> {
  const { owner, repository, head, headOwner, headBranch } = event;
  const answer: Answer = await asked(() =>
    client.rest.pulls.list({
      owner,
      repo: repository,
      head: `${headOwner}:${headBranch}`,
      state: "open",
      per_page: 100,
    }),
  );
  const open = Array.isArray(answer.data) ? answer.data.map(readPullRequest) : [];
  const found = open.flatMap((each) => (each?.head === head ? [each] : []));
  if (found.length === 0) {
    throw new UserError(
      `No open pull request has the head ${head.slice(0, 7)} any more: there is nothing to forecast.`,
    );
  }
  if (found.length > MOST) {
    throw new UserError(
      `${found.length} open pull requests have the head ${head.slice(0, 7)}, and the event does not say which is meant; up to ${MOST} are forecast. Run the workflow on pull_request_target, which says it.`,
    );
  }
  return found.map((each) => ({ kind: "pullRequest", owner, repository, ...each }));
}

/** Whether the pull request is still what was forecast: open, with this head, into this branch. */
export async function isUnchanged(client: GitHubClient, event: PullRequestEvent): Promise<boolean> {
  const { owner, repository, number, head, baseRef } = event;
  const answer: Answer = await asked(() =>
    client.rest.pulls.get({ owner, repo: repository, pull_number: number }),
  );
  const now = readPullRequest(answer.data);
  return now?.head === head && now.baseRef === baseRef && field(answer.data, "state") === "open";
}

/** The merge base of two commits, which a shallow clone cannot tell. Throws `UserError`. */
export async function mergeBaseOf(
  client: GitHubClient,
  { owner, repository }: Pick<PullRequestEvent, "owner" | "repository">,
  base: string,
  head: string,
): Promise<string> {
  const answer: Answer = await asked(() =>
    client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo: repository,
      basehead: `${base}...${head}`,
      // Only the merge base is wanted of it.
      per_page: 1,
      page: 1,
    }),
  );
  const sha = field(field(answer.data, "merge_base_commit"), "sha");
  if (typeof sha === "string" && isCommitId(sha)) return sha;
  throw new UserError(
    "What answered in GitHub's place named no merge base. Check GITHUB_API_URL, and whether a proxy stands between.",
  );
}

/** A refusal of GitHub's ends the run, and is no bug. */
async function asked(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Error) || (httpStatus(error) === undefined && !isOfNetwork(error))) throw error;
    throw new UserError(
      `GitHub did not answer about the pull request: ${sentence(error.message)} Give the job the permissions that the example has, and let it run again.`,
    );
  }
}

function readPullRequest(data: unknown): Pick<PullRequestEvent, "number" | "baseRef" | "head"> | undefined {
  const number = field(data, "number");
  const baseRef = field(field(data, "base"), "ref");
  const head = field(field(data, "head"), "sha");
  if (typeof number !== "number" || typeof baseRef !== "string" || typeof head !== "string") return undefined;
  return isCommitId(head) ? { number, baseRef, head } : undefined;
}
