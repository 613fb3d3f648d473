import { expect } from "vitest";
import { startGitHubApi, type GitHubApi, type GitHubApiOptions } from "./github-api.ts";
import { runAction, type ActionRun } from "./run-action.ts";
import { pullRequest, RISKY, type PullRequestFixture } from "./shop.ts";

/** The repository that strangers' pull requests come from. */
export const FORK = "stranger/shop";
export const risky = pullRequest(RISKY, FORK);
export const STATUS = { "commit-status": "true" };
export const GATE = "missing-readiness-probe";

export interface Scenario extends Partial<GitHubApiOptions> {
  readonly change?: PullRequestFixture;
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly run: ActionRun;
  readonly api: GitHubApi;
}

/** Runs the mode as its example does: base is checked out, the pull request is not. */
export async function fork(scenario: Scenario = {}): Promise<Ended> {
  const { change = risky, event = "pull_request_target", inputs = {}, workspace, env, ...options } = scenario;
  const { payload = change.payload, ...api_ } = options;
  const api = await startGitHubApi({ pullRequest: 7, headSha: change.head, ...api_ });
  const run = await runAction({
    workspace: workspace ?? change.checkOut(change.base),
    event,
    payload,
    sha: change.base,
    apiUrl: api.url,
    inputs: { mode: "fork", ...inputs },
    ...(env !== undefined && { env }),
  });
  expect(api.violations).toEqual([]);
  expect(run.log + run.stderr).not.toContain("bug in Rollcast");
  return { run, api };
}

export const states = ({ statuses }: GitHubApi): readonly string[] => statuses.map(({ state }) => state);
