import type { RevisionRequest } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { createPayload, type Payload } from "./payload.ts";
import { ownValue } from "../model/own-value.ts";

/** What the event that started the workflow asks for. */
export interface RunEvent {
  readonly revisions: RevisionRequest;
  readonly names: Names;
  /** Present for a pull request: where to comment. */
  readonly pullRequest?: PullRequest;
}

/** What a person calls the two sides, where the revisions are bare commit ids. */
export interface Names {
  readonly base?: string;
  readonly head?: string;
}

export interface PullRequest {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
  /** The tip of the pull request's branch; not the test merge commit. */
  readonly headSha: string;
  /** From another repository: what is built was written by a stranger. */
  readonly fork: boolean;
}

export interface EventRequest {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The parsed file that GITHUB_EVENT_PATH names. */
  readonly payload: unknown;
  /** GITHUB_SHA: what the workflow runs for; on a pull request the test merge commit. */
  readonly sha: string;
  /** The commit that is checked out. */
  readonly checkedOut: string;
  /** The inputs of these names; they win over the event. */
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** Before the inputs `base` and `head`. */
interface Reading extends Omit<RunEvent, "names"> {
  readonly names?: Names;
}

type Reader = (payload: Payload, request: EventRequest) => Reading;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const READERS: Readonly<Record<string, Reader>> = {
  pull_request: readPullRequest,
  merge_group: readMergeGroup,
  push: readPush,
  workflow_dispatch: readDispatch,
};

/** https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target */
const WITH_RIGHTS =
  "It runs with the repository's secrets and a token that can write, which must never meet files of a stranger's pull " +
  "request. Use pull_request, where the job summary and the gate work for forks too; or, for the comment and a required " +
  "status, mode: fork, which takes the pull request as data (examples/workflows/forks.yml).";

const REFUSED: Readonly<Record<string, string>> = {
  pull_request_target: WITH_RIGHTS,
  workflow_run: WITH_RIGHTS,
};

/**
 * Decides which two revisions to compare, and whether there is a pull request to comment on.
 * Throws `UserError` for an event that is not supported and for a payload that lacks a field.
 */
export function readEvent(request: EventRequest): RunEvent {
  const read = ownValue(READERS, request.name);
  if (read === undefined) throw new UserError(unsupported(request.name));
  const event = read(createPayload(request.name, request.payload), request);
  const { base, head } = event.names ?? {};
  return {
    ...event,
    revisions: {
      ...event.revisions,
      ...(request.base === undefined ? {} : { base: request.base, mergeBase: false }),
      ...(request.head === undefined ? {} : { head: request.head }),
    },
    names: {
      ...(base === undefined || request.base !== undefined ? {} : { base }),
      ...(head === undefined || request.head !== undefined ? {} : { head }),
    },
  };
}

function unsupported(name: string): string {
  const known = Object.keys(READERS);
  const event = name === "" ? "an unknown event (GITHUB_EVENT_NAME is not set)" : `the event ${name}`;
  const advice = ownValue(REFUSED, name);
  return `Rollcast does not run on ${event}. ${advice ?? `Run the workflow on ${known.join(", ")}.`}`;
}

function readPullRequest(payload: Payload, request: EventRequest): Reading {
  const headSha = payload.commit("pull_request", "head", "sha");
  const baseRepository = payload.text("pull_request", "base", "repo", "full_name");
  const [owner = "", repository = ""] = baseRepository.split("/");
  const pullRequest = {
    owner,
    repository,
    number: payload.positiveInteger("pull_request", "number"),
    headSha,
    // A fork that was deleted since is null here, and is no less a stranger's.
    fork: payload.get("pull_request", "head", "repo", "full_name") !== baseRepository,
  };
  const base = payload.text("pull_request", "base", "ref");
  if (request.checkedOut !== request.sha || request.sha === headSha) {
    // By the branch's name, not by the payload's commit, which can be older than what the head has merged of it.
    const names = { head: payload.text("pull_request", "head", "ref") };
    return { pullRequest, names, revisions: { base, mergeBase: true, head: headSha } };
  }
  // The test merge commit against its first parent is what merging changes, and never more; the base branch may have
  // moved on since the test merge.
  // https://github.blog/changelog/2026-02-19-changes-to-test-merge-commit-generation-for-pull-requests/
  return {
    pullRequest,
    names: { base, head: `pull/${pullRequest.number}/merge` },
    revisions: { base: `${request.sha}^1`, mergeBase: false, head: request.sha },
  };
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
function readMergeGroup(payload: Payload): Reading {
  return {
    revisions: {
      base: payload.commit("merge_group", "base_sha"),
      mergeBase: false,
      head: payload.commit("merge_group", "head_sha"),
    },
  };
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
function readPush(payload: Payload): Reading {
  if (payload.get("deleted") === true) {
    throw new UserError(
      `The push deleted ${payload.text("ref")}: there is nothing to forecast. Add "if: \${{ !github.event.deleted }}" to the job.`,
    );
  }
  const before = payload.commit("before");
  const head = payload.commit("after");
  // A new branch or tag has no commit before.
  return /^0+$/.test(before)
    ? { revisions: { base: payload.text("repository", "default_branch"), mergeBase: true, head } }
    : { revisions: { base: before, mergeBase: false, head } };
}

function readDispatch(payload: Payload, request: EventRequest): Reading {
  return {
    revisions: {
      base: payload.text("repository", "default_branch"),
      mergeBase: true,
      head: request.sha === "" ? request.checkedOut : request.sha,
    },
  };
}
