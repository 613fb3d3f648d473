import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { boundedFetch } from "./bounded-fetch.ts";
import { proxiedFetch } from "./proxied-fetch.ts";

/** The longest that one rate limit may hold up the job, in seconds; beyond that the comment is given up. */
const LONGEST_WAIT = 60;
const WAITS = 2;
const ANSWER_TIME = 20_000;
/** A hundred of the longest comments have 26 MB. */
const ANSWER_SIZE = 64 * 1024 * 1024;

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  readonly token: string;
  /** Told of every wait. */
  readonly log: (message: string) => void;
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** Milliseconds for one answer; 20 s if left out. */
  readonly answerTime?: number;
}

interface LimitedRequest {
  readonly method: string;
  readonly url: string;
}

/**
 * A client of the API at GITHUB_API_URL (so of GitHub Enterprise too), which tries again after server errors and
 * waits at GitHub's rate limits, both within bounds.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function createClient({ token, log, signal, answerTime }: ClientOptions): GitHubClient {
  const waitFor =
    (limit: string) =>
    (seconds: number, request: LimitedRequest, _client: unknown, waited: number): boolean => {
      const wait = waited < WAITS && seconds <= LONGEST_WAIT;
      const decision = wait ? `waiting ${seconds} s` : `not waiting ${seconds} s for it`;
      log(`${request.method} ${request.url}: GitHub's ${limit} is reached, ${decision}.`);
      return wait;
    };
  const limits = { time: answerTime ?? ANSWER_TIME, size: ANSWER_SIZE, signal };
  return getOctokit(
    token,
    {
      userAgent: "rollcast",
      request: { fetch: boundedFetch(proxiedFetch, limits) },
      // The plugin's own list and 429, which is the throttling plugin's: it waits as long as GitHub says.
      retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: waitFor("rate limit"), onSecondaryRateLimit: waitFor("secondary rate limit") },
    },
    retry,
    throttling,
  );
}
