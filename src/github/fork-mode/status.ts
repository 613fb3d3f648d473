import type { Forecast } from "../../domain/forecast.ts";
import type { GitHubClient } from "../client.ts";

/** The states of a commit status, and all that is ever said with them: no word of the pull request is in it. */
export type StatusOutcome =
  | { readonly state: "pending" | "error" }
  | { readonly state: "success" | "failure"; readonly level: Forecast["summary"]["level"] };

export interface StatusPlace {
  readonly owner: string;
  readonly repository: string;
  readonly sha: string;
  readonly context: string;
  /** Of the run. */
  readonly url: string | undefined;
}

/** Longer contexts are refused. */
const LONGEST_CONTEXT = 200;

/**
 * A status belongs to a commit, and the same commit may be the head of another pull request, into another branch: so the
 * branch is part of the name.
 */
export function statusContext(key: string, baseRef: string): string {
  const name = key === "default" ? "rollcast" : `rollcast/${key}`;
  return `${name} (${baseRef})`.slice(0, LONGEST_CONTEXT);
}

export async function setStatus(
  client: GitHubClient,
  { owner, repository, sha, context, url }: StatusPlace,
  outcome: StatusOutcome,
): Promise<void> {
  await client.rest.repos.createCommitStatus({
    owner,
    repo: repository,
    sha,
    state: outcome.state,
    context,
    description: descriptionOf(outcome),
    ...(url !== undefined && { target_url: url }),
  });
}

function descriptionOf(outcome: StatusOutcome): string {
  switch (outcome.state) {
    case "pending":
      return "The forecast is being made.";
    case "error":
      return "There is no forecast: the run did not come to its end.";
    case "success":
      return `The gate lets the change pass; its level is ${outcome.level}.`;
    case "failure":
      return `The gate does not let the change pass; its level is ${outcome.level}.`;
  }
}

/** What the status says of a forecast. A part that is not known passes no gate, whatever the gate asks for. */
export function statusOf({ verdict, summary, problems }: Forecast): StatusOutcome {
  if (problems !== undefined) return { state: "error" };
  return { state: verdict === "pass" ? "success" : "failure", level: summary.level };
}
