import type { Forecast } from "../domain/forecast.ts";
import { formatComment } from "../report/comment.ts";
import { hasImpact } from "../report/has-impact.ts";
import type { MarkdownContext } from "../report/markdown/document.ts";
import { mayCreate, upsertComment, type CommentOutcome } from "./comment.ts";
import type { PullRequest } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { explainRefusal } from "./refusal.ts";

/** Milliseconds that GitHub is waited for. */
export interface Patience {
  /** For all that the comment needs; then the job goes on without it. */
  readonly publishing: number;
  /** For one answer. */
  readonly answer: number;
}

export const PATIENCE: Patience = { publishing: 90_000, answer: 20_000 };

export interface CommentStep {
  readonly result: Forecast;
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  readonly context: MarkdownContext;
  readonly log: (message: string) => void;
  readonly warn: (message: string) => void;
  /** Without: `PATIENCE`. */
  readonly patience?: Patience;
}

export interface CommentEnd {
  /** "" when there is no comment. */
  readonly url: string;
  /** Whether nothing of it goes on: false where GitHub was given up. */
  readonly settled: boolean;
}

/** Writes the pull request's comment. Never throws: whatever a server answers, the forecast stands. */
export async function writeComment(step: CommentStep): Promise<CommentEnd> {
  const { inputs, pullRequest, log, warn, patience = PATIENCE } = step;
  if (inputs.comment === "never") return { url: "", settled: true };
  if (inputs.token === "") {
    warn("No comment is written: the input token is empty.");
    return { url: "", settled: true };
  }
  const limit = new AbortController();
  try {
    const outcome = await within(patience.publishing, limit, upsert(step, patience, limit.signal));
    if (outcome !== undefined) {
      log(`Comment: ${outcome.status}.`);
      return { url: "url" in outcome ? outcome.url : "", settled: true };
    }
    warn(`The comment could not be written: GitHub did not answer within ${patience.publishing / 1000} s.`);
    return { url: "", settled: false };
  } catch (error) {
    warn(explainRefusal(error, pullRequest.fork));
    return { url: "", settled: true };
  }
}

async function upsert(
  { result, inputs, pullRequest, context, log }: CommentStep,
  { answer }: Patience,
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const { owner, repository, number, headSha } = pullRequest;
  const impact = hasImpact(result);
  // Only here: GitHub's package reads the event file when it is loaded, and takes as long to load as all the rest.
  const { createClient } = await import("./client.ts");
  const client = createClient({ token: inputs.token, log, signal, answerTime: answer });
  return upsertComment(client, {
    owner,
    repository,
    pullRequest: number,
    headSha,
    key: inputs.commentKey,
    hasImpact: impact,
    mayCreate: mayCreate(inputs.comment, impact, result.verdict),
    format: (form) => formatComment(result, { ...context, ...form }).markdown,
  });
}

/** Undefined when it took too long; then `limit` is aborted, and nobody waits for `work` any more. */
async function within<T>(
  milliseconds: number,
  limit: AbortController,
  work: Promise<T>,
): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    const done = await Promise.race([work, late]);
    if (done === undefined) {
      work.catch(() => undefined);
      limit.abort();
    }
    return done;
  } finally {
    clearTimeout(timer);
  }
}
