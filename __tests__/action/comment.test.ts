import { describe, expect, test } from "vitest";
import {
  BODY_TOO_LONG,
  failure,
  startGitHubApi,
  type Comment,
  type GitHubApi,
  type GitHubApiOptions,
} from "./support/github-api.ts";
import { runAction, type ActionRun } from "./support/run-action.ts";
import { HARMLESS, pullRequest, RISKY, type PullRequestFixture } from "./support/shop.ts";

const BOT = "github-actions[bot]";
const COMMENTS = "/repos/acme/shop/issues/7/comments";
const POST = `POST ${COMMENTS}`;

const risky = pullRequest(RISKY);
const harmless = pullRequest(HARMLESS);

interface Scenario extends Partial<GitHubApiOptions> {
  readonly change?: PullRequestFixture;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs the Action on the pull request's test merge. Every request must be one that GitHub describes. */
async function comment(scenario: Scenario): Promise<{ run: ActionRun; api: GitHubApi }> {
  const { change = risky, inputs = {}, ...options } = scenario;
  const api = await startGitHubApi({ pullRequest: 7, headSha: change.head, ...options });
  const run = await runAction({
    workspace: change.checkOut(change.merge),
    event: "pull_request",
    payload: change.payload,
    sha: change.merge,
    apiUrl: api.url,
    inputs,
  });
  expect(api.violations).toEqual([]);
  expect(run.stderr).toBe("");
  return { run, api };
}

function own(id: number, state: string, key = "default"): Comment {
  return { id, author: BOT, body: `<!-- rollcast:${key}:${state} -->\nAn earlier forecast` };
}

function chatter(count: number): Comment[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, author: "octocat", body: "LGTM" }));
}

describe.concurrent("the comment", () => {
  test("is made when the change has an impact", async () => {
    const { run, api } = await comment({});
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toMatch(/^<!-- rollcast:default:impact -->\n/);
    expect(api.comments[0]?.body).toContain("restart");
    expect(run.outputs["comment-url"]).toBe("https://github.com/acme/shop/pull/7#issuecomment-1001");
    expect(run.exitCode).toBe(0);
  });

  test("is left out when there is no impact, and then nothing is written at all", async () => {
    const { run, api } = await comment({ change: harmless });
    expect(api.requests).toEqual([`GET ${COMMENTS}`]);
    expect(run.outputs["comment-url"]).toBe("");
  });

  test("is found on a later page and updated in place; a second one of ours is removed", async () => {
    const { run, api } = await comment({
      comments: [...chatter(230), own(400, "impact"), own(401, "impact")],
    });
    expect(api.requests.filter((request) => request === `GET ${COMMENTS}`)).toHaveLength(3);
    expect(api.requests.slice(-2)).toEqual([
      "PATCH /repos/acme/shop/issues/comments/400",
      "DELETE /repos/acme/shop/issues/comments/401",
    ]);
    expect(api.comments.find(({ id }) => id === 400)?.body).toContain("restart");
    expect(api.comments.find(({ id }) => id === 401)).toBeUndefined();
    expect(run.outputs["comment-url"]).toMatch(/#issuecomment-400$/);
  });

  test("of another author with our marker is left alone", async () => {
    const forged = { ...own(1, "impact"), author: "mallory" };
    const deleted = { ...own(2, "impact"), author: null };
    const { api } = await comment({ comments: [forged, deleted] });
    expect(api.requests).toContain(POST);
    expect(api.comments.map(({ author }) => author)).toEqual(["mallory", null, BOT]);
    expect(forged.body).toContain("An earlier forecast");
  });

  test("of our own that only quotes the marker, or has another key, is left alone", async () => {
    const quoting = { id: 1, author: BOT, body: "Look: <!-- rollcast:default:impact -->" };
    const { api } = await comment({ comments: [quoting, own(2, "impact", "other")] });
    expect(api.requests).toContain(POST);
  });

  test("is found for a personal token too, by who the token is", async () => {
    const { api } = await comment({ viewer: "ada", comments: [{ ...own(5, "impact"), author: "ada" }] });
    expect(api.requests).toContain("PATCH /repos/acme/shop/issues/comments/5");
  });

  test("is not written again when it would say the same", async () => {
    const first = await comment({});
    const { run, api } = await comment({ comments: first.api.comments });
    expect(api.requests).toEqual([`GET ${COMMENTS}`, "POST /graphql"]);
    expect(run.outputs["comment-url"]).toMatch(/#issuecomment-1001$/);
  });

  test("says that an impact is gone, and goes on saying so", async () => {
    const { api } = await comment({ change: harmless, comments: [own(5, "impact")] });
    const [gone] = api.comments;
    expect(gone?.body).toMatch(/^<!-- rollcast:default:gone -->\n.*it is gone/);
    const again = await comment({ change: harmless, comments: api.comments });
    expect(again.api.requests).toEqual([`GET ${COMMENTS}`, "POST /graphql"]);
  });

  test("does not say that an impact is gone where there was none", async () => {
    const { api } = await comment({ change: harmless, comments: [own(5, "none")] });
    expect(api.comments[0]?.body).toMatch(/^<!-- rollcast:default:none -->\n(?!.*gone)/);
  });

  test("of a newer commit is not overwritten by a run that comes late", async () => {
    const { run, api } = await comment({ headSha: "f".repeat(40), comments: [own(5, "impact")] });
    expect(api.requests.at(-1)).toBe("GET /repos/acme/shop/pulls/7");
    expect(api.comments[0]?.body).toContain("An earlier forecast");
    expect(run.outputs.verdict).toBe("pass");
  });

  test("is recreated when somebody deletes it between reading and writing", async () => {
    const { run, api } = await comment({
      comments: [own(5, "impact")],
      fault: ({ method }, _attempt, comments) => {
        if (method !== "PATCH") return undefined;
        comments.splice(0);
        return failure(404, "Not Found");
      },
    });
    expect(api.requests.slice(-2)).toEqual([POST, `GET ${COMMENTS}`]);
    expect(run.outputs["comment-url"]).toMatch(/#issuecomment-1001$/);
  });
});

describe.concurrent("the comment's modes", () => {
  test("always: also without an impact", async () => {
    const { api } = await comment({ change: harmless, inputs: { comment: "always" } });
    expect(api.comments[0]?.body).toMatch(/^<!-- rollcast:default:none -->/);
  });

  test("on-failure: only when the gate fails", async () => {
    const inputs = { comment: "on-failure" };
    expect((await comment({ inputs })).api.comments).toEqual([]);
    const failing = await comment({ inputs: { ...inputs, "fail-on": "missing-readiness-probe" } });
    expect(failing.api.comments).toHaveLength(1);
    expect(failing.run.exitCode).toBe(1);
  });

  test("never: not even read", async () => {
    const { api } = await comment({ inputs: { comment: "never" }, comments: [own(5, "impact")] });
    expect(api.requests).toEqual([]);
  });

  test("two uses with two keys keep two comments", async () => {
    const first = await comment({ inputs: { "comment-key": "apps" } });
    const second = await comment({ inputs: { "comment-key": "infra" }, comments: first.api.comments });
    expect(second.api.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "<!-- rollcast:apps:impact -->",
      "<!-- rollcast:infra:impact -->",
    ]);
  });
});

describe.concurrent("when GitHub refuses", () => {
  test("a read-only token is a warning; summary, outputs and gate work", async () => {
    const { run } = await comment({
      inputs: { "fail-on": "missing-readiness-probe" },
      fault: ({ method }) =>
        method === "POST" ? failure(403, "Resource not accessible by integration") : undefined,
    });
    expect(run.log).toMatch(/^::warning::The comment could not be written.*pull-requests: write/m);
    expect(run.outputs).toMatchObject({ verdict: "fail", restarts: "2", "comment-url": "" });
    expect(run.summary).toContain("restart");
    expect(run.exitCode).toBe(1);
  });

  test("a body that is too long is sent in a shorter form", async () => {
    const { run, api } = await comment({
      fault: ({ method }, attempt) => (method === "POST" && attempt === 1 ? BODY_TOO_LONG : undefined),
    });
    expect(api.requests.filter((request) => request === POST)).toHaveLength(2);
    expect(run.outputs["comment-url"]).not.toBe("");
  });

  test("a rate limit is waited for, as long as GitHub says", async () => {
    const { run, api } = await comment({
      fault: ({ method }, attempt) =>
        method === "GET" && attempt === 1
          ? failure(429, "You have exceeded a secondary rate limit.", { "retry-after": "1" })
          : undefined,
    });
    expect(run.log).toContain("GitHub's secondary rate limit is reached, waiting 1 s.");
    expect(api.comments).toHaveLength(1);
  });

  test("a rate limit that takes too long is a warning", async () => {
    const { run, api } = await comment({
      fault: ({ method }) =>
        method === "GET"
          ? failure(403, "API rate limit exceeded", {
              "x-ratelimit-remaining": "0",
              "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3000),
            })
          : undefined,
    });
    expect(run.log).toMatch(/GitHub's rate limit is reached, not waiting \d+ s for it/);
    expect(run.log).toContain("::warning::The comment could not be written.");
    expect(api.requests).toHaveLength(1);
    expect(run.exitCode).toBe(0);
  });

  test("a server error on reading is tried again", async () => {
    const { api } = await comment({
      fault: ({ method }, attempt) =>
        method === "GET" && attempt === 1 ? failure(500, "Server Error") : undefined,
    });
    expect(api.comments).toHaveLength(1);
  });

  test("a server error on writing does not end in two comments", async () => {
    const { run, api } = await comment({
      // Made, and yet an error: as when a proxy loses the answer.
      fault: ({ method, body }, attempt, comments) => {
        if (method !== "POST" || attempt > 1) return undefined;
        comments.push({ id: 5, author: BOT, body: (body as { readonly body: string }).body });
        return failure(502, "Server Error");
      },
    });
    expect(api.requests.filter((request) => request === POST)).toHaveLength(1);
    expect(run.outputs["comment-url"]).toMatch(/#issuecomment-5$/);
  });

  test("GitHub Enterprise has its API elsewhere", async () => {
    const { api } = await comment({ prefix: "/api/v3", comments: [own(5, "impact")] });
    expect(api.requests.at(-1)).toBe("PATCH /repos/acme/shop/issues/comments/5");
  });
});
