import { UserError } from "../model/user-error.ts";
import { describeBug } from "../model/bug.ts";
import { httpStatus } from "./http-status.ts";

/** Of a server's own words: a proxy may answer with a whole page. */
const LONGEST_MESSAGE = 300;

/**
 * Why there is no comment, and what to do. A comment is never worth a failed run: summary, outputs and gate stand
 * without it.
 */
export function explainRefusal(error: unknown, fork: boolean): string {
  const failed = "The comment could not be written.";
  if (error instanceof UserError) return `${failed} ${error.message}`;
  const status = httpStatus(error);
  if (!(error instanceof Error) || (status === undefined && !isOfNetwork(error))) {
    return `${failed} ${describeBug(error)}`;
  }
  const said = `${failed} GitHub says: ${sentence(error.message)}`;
  // GitHub answers 403 for rate limits too.
  const lacksPermission = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(error.message);
  if (!lacksPermission) return said;
  return fork
    ? `${said} On a pull request from a fork the token can only read; the job summary has the report.`
    : `${said} Give the job the permission "pull-requests: write"; the job summary has the report.`;
}

/** GraphQL's refusals have no status, and neither have those of `fetch` and of `new URL`. */
export function isOfNetwork(error: Error): boolean {
  const code: unknown = "code" in error ? error.code : undefined;
  return (
    ["GraphqlResponseError", "AbortError", "TimeoutError"].includes(error.name) ||
    ["ERR_INVALID_URL", "UND_ERR_INVALID_ARG"].includes(String(code)) ||
    error.message === "fetch failed"
  );
}

export function sentence(message: string): string {
  const line = message.replace(/\s+/g, " ").trim().slice(0, LONGEST_MESSAGE);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
