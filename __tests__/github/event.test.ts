import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { readEvent, type EventRequest, type RunEvent } from "../../src/github/event.ts";

const MERGE = "1".repeat(40);
const HEAD = "2".repeat(40);
const BASE = "3".repeat(40);
const ZERO = "0".repeat(40);

function pullRequest(headRepository: string | null = "acme/shop"): Readonly<Record<string, unknown>> {
  return {
    pull_request: {
      number: 7,
      head: {
        sha: HEAD,
        ref: "feature",
        repo: headRepository === null ? null : { full_name: headRepository },
      },
      base: { sha: BASE, ref: "main", repo: { full_name: "acme/shop" } },
    },
  };
}

function read(name: string, payload: unknown, request: Partial<EventRequest> = {}): RunEvent {
  return readEvent({
    name,
    payload,
    sha: MERGE,
    checkedOut: MERGE,
    base: undefined,
    head: undefined,
    ...request,
  });
}

describe("a pull request", () => {
  test("is compared as the test merge commit with its first parent, when that is checked out", () => {
    expect(read("pull_request", pullRequest())).toEqual({
      pullRequest: { owner: "acme", repository: "shop", number: 7, headSha: HEAD, fork: false },
      names: { base: "main", head: "pull/7/merge" },
      revisions: { base: `${MERGE}^1`, mergeBase: false, head: MERGE },
    });
  });

  test("is compared as its head with the merge base, when the head is checked out", () => {
    expect(read("pull_request", pullRequest(), { checkedOut: HEAD })).toMatchObject({
      names: { head: "feature" },
      revisions: { base: "main", mergeBase: true, head: HEAD },
    });
  });

  test.each([["stranger/shop"], [null]])("from the repository %j is a fork's", (repository) => {
    expect(read("pull_request", pullRequest(repository)).pullRequest?.fork).toBe(true);
  });
});

test("a merge group is compared with the commit that it is queued on", () => {
  const payload = {
    merge_group: { base_sha: BASE, head_sha: HEAD, head_ref: "refs/heads/gh-readonly-queue/main/pr-7" },
  };
  expect(read("merge_group", payload)).toEqual({
    names: {},
    revisions: { base: BASE, mergeBase: false, head: HEAD },
  });
});

describe("a push", () => {
  const push = { ref: "refs/heads/main", before: BASE, after: HEAD, repository: { default_branch: "main" } };

  test("is compared with what the branch was before, also when it was forced", () => {
    const expected = { names: {}, revisions: { base: BASE, mergeBase: false, head: HEAD } };
    expect(read("push", push)).toEqual(expected);
    expect(read("push", { ...push, forced: true })).toEqual(expected);
  });

  test("of a new branch is compared with the merge base with the default branch", () => {
    expect(read("push", { ...push, before: ZERO }).revisions).toEqual({
      base: "main",
      mergeBase: true,
      head: HEAD,
    });
  });

  test("that deletes a branch is an error that says how to leave it out", () => {
    expect(() => read("push", { ...push, after: ZERO, deleted: true })).toThrow(
      'The push deleted refs/heads/main: there is nothing to forecast. Add "if: ${{ !github.event.deleted }}" to the job.',
    );
  });
});

test("a manual run is compared with the merge base with the default branch", () => {
  const payload = { repository: { default_branch: "trunk" } };
  expect(read("workflow_dispatch", payload, { sha: HEAD }).revisions).toEqual({
    base: "trunk",
    mergeBase: true,
    head: HEAD,
  });
});

describe("the inputs base and head", () => {
  test("win over the event; the pull request stays the place to comment", () => {
    const event = read("pull_request", pullRequest(), { base: "v1.2.3", head: "HEAD" });
    expect(event.revisions).toEqual({ base: "v1.2.3", mergeBase: false, head: "HEAD" });
    expect(event.names).toEqual({});
    expect(event.pullRequest?.number).toBe(7);
  });

  test("win one by one", () => {
    const revisions = (request: Partial<EventRequest>): unknown =>
      read("pull_request", pullRequest(), request).revisions;
    expect(revisions({ base: "v1" })).toEqual({ base: "v1", mergeBase: false, head: MERGE });
    expect(revisions({ head: "HEAD~1" })).toEqual({ base: `${MERGE}^1`, mergeBase: false, head: "HEAD~1" });
  });
});

describe("an event that is not supported", () => {
  test.each([
    [
      "schedule",
      "Rollcast does not run on the event schedule. Run the workflow on pull_request, merge_group, push, workflow_dispatch.",
    ],
    ["", "Rollcast does not run on an unknown event (GITHUB_EVENT_NAME is not set)."],
    ["constructor", "Rollcast does not run on the event constructor."],
    ["pull_request_target", "must never meet files of a stranger's pull request"],
    ["workflow_run", "mode: fork, which takes the pull request as data"],
  ])("%s: says what to use", (name, message) => {
    expect(() => read(name, pullRequest())).toThrow(UserError);
    expect(() => read(name, pullRequest())).toThrow(message);
  });
});

describe("a payload with something missing", () => {
  const { pull_request: complete } = pullRequest();
  test.each([
    ["pull_request", {}, 'no commit id in "pull_request.head.sha"'],
    ["pull_request", null, 'no commit id in "pull_request.head.sha"'],
    [
      "pull_request",
      { pull_request: { ...(complete as object), number: "7" } },
      'no number in "pull_request.number"',
    ],
    [
      "pull_request",
      { pull_request: { ...(complete as object), base: {} } },
      'no text in "pull_request.base.repo.full_name"',
    ],
    ["merge_group", { merge_group: { head_sha: HEAD } }, 'no commit id in "merge_group.base_sha"'],
    ["push", { before: BASE, after: "--upload-pack=x" }, 'no commit id in "after"'],
    ["push", { before: ZERO, after: HEAD }, 'no text in "repository.default_branch"'],
    ["workflow_dispatch", {}, 'no text in "repository.default_branch"'],
  ])("%s %j: names the field", (name, payload, message) => {
    expect(() => read(name, payload)).toThrow(UserError);
    expect(() => read(name, payload)).toThrow(message);
    expect(() => read(name, payload)).toThrow("GITHUB_EVENT_PATH");
  });
});
