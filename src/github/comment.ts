import { httpStatus } from "./http-status.ts";
import type { CommentMode } from "./inputs.ts";
import type { GitHubClient } from "./client.ts";
import { ownComments, readComment, tipOf, type Comment, type CommentPlace } from "./own-comments.ts";

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

export interface CommentRequest extends CommentPlace {
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

async function write(client: GitHubClient, request: CommentRequest): Promise<CommentOutcome> {
  const [existing, ...others] = await ownComments(client, request, isMarkedFor(request));
  if (existing === undefined && !request.mayCreate) return { status: "notNeeded" };

  const body = bodyFor(request, existing);
  if (existing?.body === body(LIMIT) && others.length === 0)
    return { status: "unchanged", url: existing.url };
  if ((await tipOf(client, request)) !== request.headSha) return { status: "outdated" };
  const { outcome, comment } = await fitting(body, (text) => send(client, request, existing, text));
  try {
    await removeComments(client, request, others);
    return outcome.status === "created" && comment !== undefined
      ? { status: "created", url: (await keepOldest(client, request, comment)).url }
      : outcome;
  } catch (error) {
    // The comment is there, and that is what counts; the next run tidies up.
    if (httpStatus(error) === undefined) throw error;
    return outcome;
  }
}

/**
 * Another run may have looked before our comment was there, and made one too. Whichever is the later sees both, so that
 * in the end the oldest is left, and says what the run that looked last has to say. Returns the one that is left.
 */
async function keepOldest(client: GitHubClient, request: CommentRequest, created: Comment): Promise<Comment> {
  const { author } = created;
  const [oldest, ...younger] = await ownComments(client, request, isMarkedFor(request), author);
  if (oldest === undefined || younger.length === 0) return created;
  if (oldest.id !== created.id && (await tipOf(client, request)) === request.headSha) {
    await fitting(bodyFor(request, oldest), (text) => send(client, request, oldest, text));
  }
  await removeComments(client, request, younger);
  return oldest;
}

/** Several comments of one key are the traces of runs that did not see each other. */
async function removeComments(
  client: GitHubClient,
  request: CommentRequest,
  comments: readonly Comment[],
): Promise<void> {
  for (const { id } of comments) {
    try {
      await client.rest.issues.deleteComment({
        owner: request.owner,
        repo: request.repository,
        comment_id: id,
      });
    } catch (error) {
      // The other run was faster.
      if (httpStatus(error) !== 404) throw error;
    }
  }
}

/** The text to send, given how long it may be. */
function bodyFor(request: CommentRequest, existing: Comment | undefined): (limit: number) => string {
  const before = existing === undefined ? undefined : markedState(existing.body, request.key);
  const state = nextState(request.hasImpact, before);
  return (limit) =>
    request.format({ marker: marker(request.key, state), hadImpactBefore: state === "gone", limit });
}

async function fitting<T>(body: (limit: number) => string, send: (text: string) => Promise<T>): Promise<T> {
  try {
    return await send(body(LIMIT));
  } catch (error) {
    if (httpStatus(error) !== 422) throw error;
    return await send(body(SHORTER_LIMIT));
  }
}

interface Sent {
  readonly outcome: CommentOutcome;
  readonly comment: Comment | undefined;
}

async function send(
  client: GitHubClient,
  request: CommentRequest,
  existing: Comment | undefined,
  body: string,
): Promise<Sent> {
  const repository = { owner: request.owner, repo: request.repository };
  if (existing !== undefined) {
    try {
      const { data } = await client.rest.issues.updateComment({
        ...repository,
        comment_id: existing.id,
        body,
      });
      const comment = readComment(data);
      return { outcome: { status: "updated", url: comment.url }, comment };
    } catch (error) {
      // Somebody deleted it since we looked.
      if (httpStatus(error) !== 404) throw error;
      if (!request.mayCreate) return { outcome: { status: "notNeeded" }, comment: undefined };
    }
  }
  const { data } = await client.rest.issues.createComment({
    ...repository,
    issue_number: request.pullRequest,
    body,
    request: { retries: 0 },
  });
  const comment = readComment(data);
  return { outcome: { status: "created", url: comment.url }, comment };
}

function nextState(hasImpact: boolean, before: CommentState | undefined): CommentState {
  if (hasImpact) return "impact";
  return before === "impact" || before === "gone" ? "gone" : "none";
}

function marker(key: string, state: CommentState): string {
  return `<!-- rollcast:${key}:${state} -->`;
}

function isMarkedFor({ key }: CommentRequest): (body: string) => boolean {
  return (body) => markedState(body, key) !== undefined;
}

/** The state of a comment that starts with this key's marker; undefined for any other comment. */
function markedState(body: string, key: string): CommentState | undefined {
  const states: readonly CommentState[] = ["impact", "gone", "none"];
  return states.find((state) => body.startsWith(marker(key, state)));
}
