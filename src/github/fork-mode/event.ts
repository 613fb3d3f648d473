import { UserError } from "../../model/user-error.ts";
import { createPayload, type Payload } from "../payload.ts";
import { ownValue } from "../../model/own-value.ts";

/** Whose change is to be forecast, as far as the event tells. */
export type ForkEvent = PullRequestEvent | WorkflowRunEvent | MergeGroupEvent;

interface InRepository {
  readonly owner: string;
  readonly repository: string;
}

export interface PullRequestEvent extends InRepository {
  readonly kind: "pullRequest";
  readonly number: number;
  readonly baseRef: string;
  readonly head: string;
}

/** The pull request has to be asked for: https://github.com/actions/runner/issues/3444 */
export interface WorkflowRunEvent extends InRepository {
  readonly kind: "workflowRun";
  readonly head: string;
  readonly headOwner: string;
  readonly headBranch: string;
}

export interface MergeGroupEvent extends InRepository {
  readonly kind: "mergeGroup";
  readonly baseRef: string;
  readonly base: string;
  readonly head: string;
}

const READERS: Readonly<Record<string, (payload: Payload) => ForkEvent>> = {
  pull_request_target: readPullRequest,
  workflow_run: readWorkflowRun,
  merge_group: readMergeGroup,
};

/** Throws `UserError` for an event on which the mode has nothing to do, or must not run. */
export function readForkEvent(name: string, payload: unknown): ForkEvent {
  const read = ownValue(READERS, name);
  if (read !== undefined) return read(createPayload(name, payload));
  const advice =
    name === "pull_request"
      ? "There a fork's own workflow runs, with a token that can only read: leave `mode` out."
      : "Leave `mode` out.";
  throw new UserError(
    `mode: fork runs on ${Object.keys(READERS).join(", ")}, and this is ${name === "" ? "an unknown event" : name}. ${advice}`,
  );
}

function readPullRequest(payload: Payload): PullRequestEvent {
  return {
    kind: "pullRequest",
    ...repositoryOf(payload.text("pull_request", "base", "repo", "full_name")),
    number: payload.positiveInteger("pull_request", "number"),
    baseRef: payload.text("pull_request", "base", "ref"),
    head: payload.commit("pull_request", "head", "sha"),
  };
}

function readWorkflowRun(payload: Payload): WorkflowRunEvent {
  const started = payload.text("workflow_run", "event");
  if (started !== "pull_request") {
    throw new UserError(
      `The workflow that this one follows ran on ${started}, and mode: fork forecasts pull requests. Add \`if: github.event.workflow_run.event == 'pull_request'\` to the job.`,
    );
  }
  return {
    kind: "workflowRun",
    ...repositoryOf(payload.text("repository", "full_name")),
    head: payload.commit("workflow_run", "head_sha"),
    headOwner: payload.text("workflow_run", "head_repository", "owner", "login"),
    headBranch: payload.text("workflow_run", "head_branch"),
  };
}

function readMergeGroup(payload: Payload): MergeGroupEvent {
  return {
    kind: "mergeGroup",
    ...repositoryOf(payload.text("repository", "full_name")),
    baseRef: payload.text("merge_group", "base_ref").replace(/^refs\/heads\//, ""),
    base: payload.commit("merge_group", "base_sha"),
    head: payload.commit("merge_group", "head_sha"),
  };
}

function repositoryOf(fullName: string): InRepository {
  const [owner = "", repository = ""] = fullName.split("/");
  return { owner, repository };
}
