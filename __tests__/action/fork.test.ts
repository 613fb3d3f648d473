import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failure, type GitHubApi } from "./support/github-api.ts";
import { FORK, fork, GATE, risky, states, STATUS, type Scenario } from "./support/run-fork.ts";
import { pullRequest, RISKY } from "./support/shop.ts";

/** `mode: fork`: what SECURITY.md promises of it, sentence by sentence. Hostile files are in hostile/fork.test.ts. */

const writes = ({ requests }: GitHubApi) =>
  requests.filter((request) => !/^(GET|POST \/graphql)/.test(request));

describe.concurrent("a fork's pull request, with rights", () => {
  test("gets the comment, of the test merge, which it names", async () => {
    const { run, api } = await fork();
    expect(run.exitCode, run.log).toBe(0);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain("<b>web</b>");
    expect(api.comments[0]?.body).toContain(risky.merge.slice(0, 7));
    expect(api.statuses).toEqual([]);
  });

  test("gets its head forecast against the merge base where the test merge is of an older base", async () => {
    const change = pullRequest(RISKY, FORK);
    change.server.commit({ "README.md": "later" }, "Later");
    const mergeBase = (base: string, head: string) => change.server.git("merge-base", base, head);
    const { run, api } = await fork({ change, mergeBase });
    expect(run.exitCode, run.log).toBe(0);
    expect(api.requests.some((request) => request.includes("/compare/"))).toBe(true);
    expect(api.comments[0]?.body).toContain(change.head.slice(0, 7));
  });

  test("gets a status on its head: pending first, then the verdict, in fixed words and with the branch's name", async () => {
    const { run, api } = await fork({ inputs: { ...STATUS, "fail-on": GATE } });
    expect(run.exitCode).toBe(1);
    expect(api.requests[0]).toBe(`POST /repos/acme/shop/statuses/${risky.head}`);
    expect(
      api.statuses.map(({ sha, state, context, description }) => [sha, state, context, description]),
    ).toEqual([
      [risky.head, "pending", "rollcast (main)", "The forecast is being made."],
      [
        risky.head,
        "failure",
        "rollcast (main)",
        expect.stringMatching(
          /^The gate does not let the change pass; its level is (calm|caution|danger)\.$/,
        ),
      ],
    ]);
    const passed = await fork({ inputs: { ...STATUS, "comment-key": "team" } });
    expect(states(passed.api)).toEqual(["pending", "success"]);
    expect(passed.api.statuses[0]?.context).toBe("rollcast/team (main)");
  });

  test("keeps its status away from another pull request of the same head into another branch", async () => {
    const change = pullRequest(RISKY, FORK);
    change.server.git("branch", "release", change.base);
    const payload = structuredClone(change.payload) as { pull_request: { base: { ref: string } } };
    payload.pull_request.base.ref = "release";
    const { api } = await fork({ change, payload, inputs: STATUS, baseRef: () => "release" });
    expect(api.statuses.map(({ context }) => context)).toEqual(["rollcast (release)", "rollcast (release)"]);
  });

  test("gives a later step the level, the verdict and numbers, and no word of its own", async () => {
    const { run } = await fork();
    const { level, verdict, ...others } = run.outputs;
    expect([level, verdict]).toEqual([expect.stringMatching(/^(calm|caution|danger)$/), "pass"]);
    expect(Object.keys(others)).toContain("restarts");
    for (const value of Object.values(others)) expect(value).toMatch(/^\d+$/);
    expect(run.log).not.toMatch(/^::(error|warning|notice) .*file=/m);
  });

  test("is written about only if it is still the same: head and base are asked again", async () => {
    for (const moved of [
      { headSha: "f".repeat(40) },
      { baseRef: () => "other" },
      { state: "closed" as const },
    ]) {
      const { run, api } = await fork({ ...moved, inputs: STATUS });
      expect(run.log).toContain("The pull request has changed while it was forecast");
      expect(api.comments).toEqual([]);
      expect(states(api)).toEqual(["pending"]);
      expect(run.outputs).toEqual({});
    }
  });

  test("is not forecast where the event's commit is not its tip", async () => {
    const change = pullRequest(RISKY, FORK);
    const elsewhere = change.server.git("commit-tree", "-p", change.base, "-m", "x", `${change.head}^{tree}`);
    const payload = structuredClone(change.payload) as { pull_request: { head: { sha: string } } };
    payload.pull_request.head.sha = elsewhere;
    const { run, api } = await fork({ change, payload, headSha: elsewhere, inputs: STATUS });
    expect(run.exitCode).toBe(1);
    expect(states(api)).toEqual(["pending", "error"]);
    expect(api.comments[0]?.body).toContain("Not all of this change was analysed");
    expect(api.comments[0]?.body).toContain("is not the tip of pull request 7");
  });

  test("says error on its status when the run dies", async () => {
    const { run, api } = await fork({
      inputs: STATUS,
      fault: ({ method, path }) =>
        method === "GET" && path.endsWith("/pulls/7") ? failure(404, "Not Found") : undefined,
    });
    expect(run.exitCode).toBe(1);
    expect(states(api)).toEqual(["pending", "error"]);
  });

  test("has no forecast without the status that was asked for", async () => {
    const { run, api } = await fork({
      inputs: STATUS,
      fault: ({ path }) =>
        path.includes("/statuses/") ? failure(403, "Resource not accessible by integration") : undefined,
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Give the job the permission "statuses: write"');
    expect(api.comments).toEqual([]);
  });

  test("leaves nothing behind, in the checkout or beside it", async () => {
    const workspace = risky.checkOut(risky.base);
    const before = readdirSync(`${workspace}/.git`, { recursive: true }).map(String).sort();
    await fork({ workspace });
    expect(readdirSync(`${workspace}/.git`, { recursive: true }).map(String).sort()).toEqual(before);
  });
});

describe.concurrent("a follow-up of a fork's own workflow", () => {
  const run = (more: object = {}) => ({
    repository: { full_name: "acme/shop", default_branch: "main" },
    workflow_run: {
      event: "pull_request",
      head_sha: risky.head,
      head_branch: "feature",
      head_repository: { full_name: FORK, owner: { login: "stranger" } },
      pull_requests: [],
      ...more,
    },
  });

  test("finds the pull request by its head, and believes nothing that the workflow made", async () => {
    const { run: ended, api } = await fork({ event: "workflow_run", payload: run(), inputs: STATUS });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(api.requests[0]).toBe("GET /repos/acme/shop/pulls");
    expect(api.comments).toHaveLength(1);
    expect(states(api)).toEqual(["pending", "success"]);
    expect(api.requests.some((request) => /artifact|cache/.test(request))).toBe(false);
  });

  test("forecasts each of several pull requests of one head, and none keeps another from its verdict", async () => {
    // What the second needs of the server is not there.
    const sameHead = [{ number: 8, baseRef: "release" }];
    const { run: ended, api } = await fork({
      ...{ event: "workflow_run", payload: run(), inputs: STATUS, sameHead },
    });
    expect(ended.exitCode).toBe(1);
    expect(api.statuses.map(({ context, state }) => [context, state])).toEqual([
      ["rollcast (main)", "pending"],
      ["rollcast (release)", "pending"],
      ["rollcast (main)", "success"],
      ["rollcast (release)", "error"],
    ]);
    expect(api.comments).toHaveLength(1);
  });

  test("forecasts no crowd of pull requests of one head", async () => {
    const sameHead = Array.from({ length: 5 }, (_, at) => ({ number: 8 + at, baseRef: `b${at}` }));
    const { run: ended, api } = await fork({
      ...{ event: "workflow_run", payload: run(), inputs: STATUS, sameHead },
    });
    expect(ended.log).toContain("6 open pull requests have the head");
    expect(writes(api)).toEqual([]);
  });

  test("does nothing where no open pull request has that head", async () => {
    const { run: ended, api } = await fork({
      event: "workflow_run",
      payload: run({ head_sha: "e".repeat(40) }),
      inputs: STATUS,
    });
    expect(ended.log).toContain("No open pull request has the head eeeeeee");
    expect(writes(api)).toEqual([]);
  });

  test("is refused where that workflow ran on something else", async () => {
    const { run: ended, api } = await fork({ event: "workflow_run", payload: run({ event: "push" }) });
    expect(ended.log).toContain("mode: fork forecasts pull requests");
    expect(api.requests).toEqual([]);
  });
});

test("a group of a merge queue gets the same context on its commit, and no comment", async () => {
  const payload = {
    repository: { full_name: "acme/shop", default_branch: "main" },
    merge_group: { base_sha: risky.base, head_sha: risky.merge, base_ref: "refs/heads/main" },
  };
  const { run, api } = await fork({ event: "merge_group", payload, inputs: STATUS });
  expect(run.exitCode, run.log).toBe(0);
  expect(api.statuses.map(({ sha, state, context }) => [sha, state, context])).toEqual([
    [risky.merge, "pending", "rollcast (main)"],
    [risky.merge, "success", "rollcast (main)"],
  ]);
  expect(writes(api)).toEqual(
    Array.from({ length: 2 }, () => `POST /repos/acme/shop/statuses/${risky.merge}`),
  );
});

describe.concurrent("everything dangerous is refused with a sentence", () => {
  test.for<[string, () => Scenario, RegExp]>([
    [
      "a plain run on pull_request_target",
      () => ({ inputs: { mode: "forecast" } }),
      /mode: fork, which takes the pull request as data/,
    ],
    [
      "a plain run on workflow_run",
      () => ({ event: "workflow_run", inputs: { mode: "forecast" } }),
      /mode: fork, which/,
    ],
    [
      "a join on pull_request_target",
      () => ({ inputs: { mode: "publish", reports: "reports" } }),
      /mode: fork, which/,
    ],
    ["the mode on pull_request", () => ({ event: "pull_request" }), /a fork's own workflow runs/],
    ["the mode on push", () => ({ event: "push" }), /runs on pull_request_target, workflow_run, merge_group/],
    ["a base of one's own", () => ({ inputs: { base: "main" } }), /any commit of any fork could be named/],
    [
      "a head of one's own",
      () => ({ inputs: { head: "f".repeat(40) } }),
      /any commit of any fork could be named/,
    ],
    [
      "a program as the builder",
      () => ({ inputs: { builder: "kustomize" } }),
      /starts a program on a stranger's files/,
    ],
    ["two builders", () => ({ inputs: { builder: "verify" } }), /starts a program/],
    ["the network", () => ({ inputs: { allow: "network" } }), /allow: network lets/],
    ["plugins and charts", () => ({ inputs: { allow: "plugins, helm" } }), /allow: plugins, helm lets/],
    [
      "hosts",
      () => ({ inputs: { "allow-hosts": "charts.example.com" } }),
      /allow-hosts: for a fork nothing is fetched/,
    ],
    [
      "a cache",
      () => ({ inputs: { "cache-directory": "cache" } }),
      /cache-directory: what a stranger's run leaves/,
    ],
    ["a loosened restrictor", () => ({ inputs: { "load-restrictor": "none" } }), /load-restrictor: none/],
    ["no token", () => ({ inputs: { token: "" } }), /token: it is empty/],
    [
      "a checkout of the pull request",
      () => ({ workspace: risky.checkOut(risky.head) }),
      /Leave `ref` out of actions\/checkout/,
    ],
    [
      "a checkout of the test merge",
      () => ({ workspace: risky.checkOut(risky.merge) }),
      /Leave `ref` out of actions\/checkout/,
    ],
    [
      "a status without the mode",
      () => ({ inputs: { mode: "forecast", ...STATUS } }),
      /it is for mode: fork/,
    ],
  ])("%s", async ([, scenario, message]) => {
    const { run } = await fork(scenario());
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::error::/m);
    expect(`${run.log}${run.summary}`).toMatch(message);
  });
});
