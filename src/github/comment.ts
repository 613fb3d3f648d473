import type { CommentMode } from "./inputs.ts";
import { httpStatus } from "./http-status.ts";
import type { GitHubClient } from "./client.ts";

/**
 * What the comment says, carried in its marker: the next run must know whether an impact has been reported before, to
 * say that it is gone.
 */
export type CommentState = "impact" | "gone" | "none";

/** What a comment's text is made from. */
export interface CommentForm {
  /** The hidden first line, by which the next run finds the comment. */
  readonly marker: string;
  readonly hadImpactBefore: boolean;
  /** The longest that the text may be, in UTF-16 code units. */
  readonly limit: number;
}

export interface CommentRequest {
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
  /** The tip of the pull request that the forecast is about. */
  readonly headSha: string;
  readonly key: string;
  readonly hasImpact: boolean;
  /** False: only keep a comment up to date that is already there. */
  readonly mayCreate: boolean;
  readonly format: (form: CommentForm) => string;
}

export type CommentOutcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly url: string }
  /** No comment is there, and none is wanted. */
  | { readonly status: "notNeeded" }
  /** The pull request has moved on; the run for its newer tip comments. */
  | { readonly status: "outdated" };

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly state: CommentState;
}

/** GitHub answers 422 over 65,536 characters; by what it counts is not documented, hence a shorter second try. */
const LIMIT = 65_536;
const SHORTER_LIMIT = 16_384;

/** Whether this mode makes a new comment. */
export function mayCreate(mode: CommentMode, hasImpact: boolean, verdict: "pass" | "fail"): boolean {
  switch (mode) {
    case "always":
      return true;
    case "on-impact":
      return hasImpact;
    case "on-failure":
      return verdict === "fail";
    case "never":
      return false;
  }
}

/**
 * Makes the pull request's one comment of this key say what `format` gives. The comment is ours when both the marker
 * and the author match: anybody can paste a marker. Rejects with octokit's `RequestError` when GitHub refuses.
 */
export async function upsertComment(client: GitHubClient, request: CommentRequest): Promise<CommentOutcome> {
  try {
    return await write(client, request);
  } catch (error) {
    // A server error may come after the comment was made: looking again, not just sending again, avoids a second one.
    if ((httpStatus(error) ?? 0) < 500) throw error;
    return await write(client, request);
  }
}

/**
 * Why GitHub would not have the comment, and what to do; undefined for an error that is not GitHub's.
 * A comment is never worth a failed run: summary, outputs and gate stand without it.
 */
export function explainRefusal(error: unknown, fork: boolean): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const status = httpStatus(error);
  if (status === undefined && error.name !== "GraphqlResponseError") return undefined;
  const said = `The comment could not be written. GitHub says: ${error.message}`;
  // GitHub answers 403 for rate limits too.
  const lacksPermission = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(error.message);
  if (!lacksPermission) return said;
  return fork
    ? `${said} On a pull request from a fork the token can only read; the job summary has the report.`
    : `${said} Give the job the permission "pull-requests: write"; the job summary has the report.`;
}

async function write(client: GitHubClient, request: CommentRequest): Promise<CommentOutcome> {
  const existing = await findOwnComment(client, request);
  if (existing === undefined && !request.mayCreate) return { status: "notNeeded" };

  const state = nextState(request.hasImpact, existing?.state);
  const format = (limit: number): string =>
    request.format({ marker: marker(request.key, state), hadImpactBefore: state === "gone", limit });
  const body = format(LIMIT);
  if (existing?.body === body) return { status: "unchanged", url: existing.url };
  if (await isOutdated(client, request)) return { status: "outdated" };
  try {
    return await send(client, request, existing, body);
  } catch (error) {
    if (httpStatus(error) !== 422) throw error;
    return await send(client, request, existing, format(SHORTER_LIMIT));
  }
}

async function send(
  client: GitHubClient,
  request: CommentRequest,
  existing: OwnComment | undefined,
  body: string,
): Promise<CommentOutcome> {
  const repository = { owner: request.owner, repo: request.repository };
  if (existing !== undefined) {
    try {
      const { data } = await client.rest.issues.updateComment({
        ...repository,
        comment_id: existing.id,
        body,
      });
      return { status: "updated", url: data.html_url };
    } catch (error) {
      // Somebody deleted it since we looked.
      if (httpStatus(error) !== 404) throw error;
      if (!request.mayCreate) return { status: "notNeeded" };
    }
  }
  const { data } = await client.rest.issues.createComment({
    ...repository,
    issue_number: request.pullRequest,
    body,
    request: { retries: 0 },
  });
  return { status: "created", url: data.html_url };
}

/** Reads every page; of several comments the oldest is kept up to date, so that all runs choose the same one. */
async function findOwnComment(
  client: GitHubClient,
  request: CommentRequest,
): Promise<OwnComment | undefined> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner: request.owner,
    repo: request.repository,
    issue_number: request.pullRequest,
    per_page: 100,
  });
  const marked = comments.flatMap((comment) => {
    const body = comment.body ?? "";
    const state = markedState(body, request.key);
    return state === undefined
      ? []
      : [{ id: comment.id, url: comment.html_url, body, state, author: comment.user?.login }];
  });
  if (marked.length === 0) return undefined;
  const login = await viewerLogin(client);
  return marked.filter(({ author }) => author === login).sort((a, b) => a.id - b.id)[0];
}

/** GraphQL's viewer is known for every kind of token; REST's `GET /user` refuses GITHUB_TOKEN and App tokens. */
async function viewerLogin(client: GitHubClient): Promise<string> {
  const { viewer } = await client.graphql<{ readonly viewer: { readonly login: string } }>(
    "query { viewer { login } }",
  );
  return viewer.login;
}

/** Runs can end out of order; the one for an older tip must not overwrite what a newer one wrote. */
async function isOutdated(client: GitHubClient, request: CommentRequest): Promise<boolean> {
  const { data } = await client.rest.pulls.get({
    owner: request.owner,
    repo: request.repository,
    pull_number: request.pullRequest,
  });
  return data.head.sha !== request.headSha;
}

function nextState(hasImpact: boolean, before: CommentState | undefined): CommentState {
  if (hasImpact) return "impact";
  return before === "impact" || before === "gone" ? "gone" : "none";
}

function marker(key: string, state: CommentState): string {
  return `<!-- rollcast:${key}:${state} -->`;
}

/** The state of a comment that starts with this key's marker; undefined for any other comment. */
function markedState(body: string, key: string): CommentState | undefined {
  const states: readonly CommentState[] = ["impact", "gone", "none"];
  return states.find((state) => body.startsWith(marker(key, state)));
}
