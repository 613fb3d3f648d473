import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { startGitHubApi } from "./support/github-api.ts";
import { node24, runAction, type ActionOptions, type ActionRun } from "./support/run-action.ts";
import { HARMLESS, pullRequest, RISKY } from "./support/shop.ts";

const change = pullRequest(RISKY);
const NO_COMMENT = { comment: "never" };
const ZERO = "0".repeat(40);

/** A run on the pull request's test merge, without a comment. */
function run(options: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return runAction({
    workspace: change.checkOut(change.merge),
    event: "pull_request",
    payload: change.payload,
    sha: change.merge,
    ...options,
    inputs: { ...NO_COMMENT, ...options.inputs },
  });
}

function reportOf({ outputs }: ActionRun): Forecast {
  return JSON.parse(readFileSync(outputs.report ?? "", "utf8")) as Forecast;
}

function sides(ended: ActionRun): readonly (string | null)[] {
  const { base, head } = reportOf(ended);
  return [base.sha, head.sha];
}

describe.concurrent("a whole run", () => {
  test.for([
    ["this Node", process.execPath],
    ["the Node that action.yml names", node24()],
  ] as const)("under %s: report, summary, outputs, annotation, comment", async ([, node], { skip }) => {
    if (node === undefined) return skip("npm has not installed the package node@24 for this platform");
    const api = await startGitHubApi({ pullRequest: 7, headSha: change.head });
    const ended = await run({ apiUrl: api.url, node, inputs: { comment: "on-impact" } });

    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ended.outputs).toMatchObject({
      verdict: "pass",
      restarts: "2",
      "unsafe-restarts": "2",
      "stale-configs": "0",
      "affected-count": "2",
      level: "caution",
      pods: "6",
      "comment-url": "https://github.com/acme/shop/pull/7#issuecomment-1001",
    });
    const report = reportOf(ended);
    expect(report.base).toEqual({ ref: "main", sha: change.base });
    expect(report.head).toEqual({ ref: "pull/7/merge", sha: change.merge });
    expect(report.deployables.map(({ path }) => path)).toEqual(["overlays/dev", "overlays/prod"]);
    expect(ended.summary).toContain("missing-readiness-probe");
    expect(ended.summary).toContain("https://github.com/acme/shop/actions/runs/42");
    expect(api.comments[0]?.body).toContain("<b>web</b>");
    expect(api.violations).toEqual([]);
    expect(ended.log + ended.summary + JSON.stringify(report)).not.toContain("ghs_not-a-real-token");
  });

  test("with nothing to report says so", async () => {
    const harmless = pullRequest(HARMLESS);
    const workspace = harmless.checkOut(harmless.merge);
    const ended = await run({ workspace, payload: harmless.payload, sha: harmless.merge });
    expect(ended.exitCode).toBe(0);
    expect(ended.outputs).toMatchObject({
      verdict: "pass",
      restarts: "0",
      "affected-count": "0",
      affected: "[]",
      level: "calm",
    });
    expect(ended.log).not.toMatch(/^::(error|warning|notice)/m);
  });

  test("fails the step by the gate, and only then", async () => {
    const failing = await run({ inputs: { "fail-on": "missing-readiness-probe:error" } });
    expect(failing.exitCode).toBe(1);
    expect(failing.outputs.verdict).toBe("fail");
    expect(failing.log).toContain(
      "::error::The change does not pass the gate of fail-on: missing-readiness-probe:error.",
    );
    // What the base has already does not count as new.
    const passing = await run({ inputs: { "fail-on": "missing-readiness-probe:new" } });
    expect(passing).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
  });

  test("in a subdirectory of the workspace", async () => {
    const ended = await run({ inputs: { "working-directory": "overlays" } });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { restarts: "2" } });
  });

  test("of a fork's pull request ignores what opens the runner, and says so", async () => {
    const fork = pullRequest(RISKY, "stranger/shop");
    const ended = await run({
      workspace: fork.checkOut(fork.merge),
      payload: fork.payload,
      sha: fork.merge,
      inputs: { allow: "plugins" },
    });
    expect(ended.exitCode).toBe(0);
    expect(ended.log).toContain(
      "::warning::The input allow (plugins) is ignored: the pull request comes from a fork.",
    );
  });
});

describe.concurrent("what a stranger writes", () => {
  test("in a path stays text in the log: no workflow command comes of it", async () => {
    const hostile = pullRequest({
      "overlays/x\n::set-env name=PATH::evil/kustomization.yaml": "resources: [missing.yaml]\n",
    });
    const workspace = hostile.checkOut(hostile.merge);
    const ended = await run({ workspace, payload: hostile.payload, sha: hostile.merge });
    expect(ended.outputs["affected-count"]).toBe("1");
    expect(ended.log).not.toMatch(/^::(?!debug::|group::|endgroup::|error |warning |notice )/m);
  });

  test("of a fork starts no program, whatever the workflow allows", async () => {
    const fork = pullRequest(
      { "overlays/prod/kustomization.yaml": "resources: ['https://example.com/base.yaml']\n" },
      "stranger/shop",
    );
    const directory = temporaryDirectory();
    writeFileSync(join(directory, "kustomize"), `#!/bin/sh\ntouch "${directory}/started"\n`, { mode: 0o755 });
    const ended = await run({
      workspace: fork.checkOut(fork.merge),
      payload: fork.payload,
      sha: fork.merge,
      inputs: { allow: "network", builder: "auto" },
      env: { PATH: `${directory}:${process.env.PATH ?? ""}` },
    });
    expect(existsSync(join(directory, "started"))).toBe(false);
    expect(reportOf(ended).deployables).toMatchObject([{ path: "overlays/prod", analysis: "none" }]);
  });

  test("in a Secret is in no output", async () => {
    const generator = (value: string): string =>
      `resources: [../../base]\nsecretGenerator:\n  - name: db\n    literals: [password=${value}]\n`;
    const secret = pullRequest({ "overlays/prod/kustomization.yaml": generator("hunter2-canary") });
    const api = await startGitHubApi({ pullRequest: 7, headSha: secret.head });
    const ended = await run({
      workspace: secret.checkOut(secret.merge),
      payload: secret.payload,
      sha: secret.merge,
      apiUrl: api.url,
      inputs: { comment: "always" },
    });
    const everything = [
      ended.log,
      ended.stderr,
      ended.summary,
      JSON.stringify([ended.outputs, reportOf(ended)]),
      ...api.comments.map(({ body }) => body),
    ].join("\n");
    expect(everything).toContain("overlays/prod");
    for (const form of ["hunter2", Buffer.from("hunter2-canary").toString("base64").slice(0, -4)]) {
      expect(everything).not.toContain(form);
    }
  });
});

describe.concurrent("the event decides what is compared", () => {
  test("pull_request with the head checked out: the head with the merge base", async () => {
    const ended = await run({ workspace: change.checkOut(change.head) });
    expect(sides(ended)).toEqual([change.server.git("merge-base", change.base, change.head), change.head]);
    // What came to main in the meantime is not part of the change.
    expect(
      reportOf(ended).deployables.flatMap(({ configChanges }) => configChanges.map(({ name }) => name)),
    ).toEqual(["web-conf", "web-conf"]);
  });

  test("merge_group: the group with what it is queued on", async () => {
    const payload = { merge_group: { base_sha: change.base, head_sha: change.merge } };
    expect(sides(await run({ event: "merge_group", payload }))).toEqual([change.base, change.merge]);
  });

  test("push: the branch with what it was", async () => {
    const payload = { ref: "refs/heads/main", before: change.base, after: change.merge };
    expect(sides(await run({ event: "push", payload }))).toEqual([change.base, change.merge]);
  });

  test("push of a new branch: the branch with the merge base with the default branch", async () => {
    const payload = { before: ZERO, after: change.head, repository: { default_branch: "main" } };
    const ended = await run({ event: "push", payload, workspace: change.checkOut(change.head) });
    expect(sides(ended)).toEqual([change.server.git("merge-base", change.base, change.head), change.head]);
  });

  test("workflow_dispatch: the commit with the merge base with the default branch, or with the input base", async () => {
    const payload = { repository: { default_branch: "main" } };
    const given = {
      event: "workflow_dispatch",
      payload,
      sha: change.head,
      workspace: change.checkOut(change.head),
    };
    const mergeBase = change.server.git("merge-base", change.base, change.head);
    expect(sides(await run(given))).toEqual([mergeBase, change.head]);
    expect(sides(await run({ ...given, inputs: { base: change.base } }))).toEqual([change.base, change.head]);
  });
});

describe.concurrent("a run that cannot start fails with what to do", () => {
  test.for<[string, () => Partial<ActionOptions>, RegExp]>([
    ["an unsupported event", () => ({ event: "schedule" }), /Run the workflow on pull_request, merge_group/],
    ["pull_request_target", () => ({ event: "pull_request_target" }), /Use pull_request/],
    [
      "a payload without the number",
      () => ({ payload: { pull_request: {} } }),
      /no commit id in "pull_request.head.sha"/,
    ],
    [
      "an event file that is not JSON",
      () => ({ payload: "hunter2 {" }),
      /event\.json \(GITHUB_EVENT_PATH\) is of no use: it is not JSON/,
    ],
    ["wrong inputs", () => ({ inputs: { comment: "loud" } }), /comment: "loud" is not one of on-impact/],
    ["an unknown check", () => ({ inputs: { "fail-on": "no-such-check" } }), /no-such-check/],
    ["an unknown revision", () => ({ inputs: { base: "no-such-branch" } }), /"no-such-branch"/],
    ["no repository", () => ({ workspace: temporaryDirectory() }), /no git repository/],
    [
      "a deleted branch",
      () => ({ event: "push", payload: { deleted: true, ref: "refs/heads/x" } }),
      /nothing to forecast/,
    ],
  ])("%s", async ([, options, message]) => {
    const ended = await run(options());
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(/^::error::/m);
    expect(ended.log).toMatch(message);
    expect(ended.log).not.toContain("bug in Rollcast");
    expect(ended.log).not.toContain("hunter2");
    expect(ended.outputs).toEqual({});
  });
});
