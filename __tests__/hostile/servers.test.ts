import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startGitHubApi, type Comment } from "../action/support/github-api.ts";
import { HURRIED, runAction, type ActionOptions, type ActionRun } from "../action/support/run-action.ts";
import { pullRequest, RISKY } from "../action/support/shop.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const risky = pullRequest(RISKY);
const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

function run(options: Partial<ActionOptions>): Promise<ActionRun> {
  return runAction({
    workspace: risky.checkOut(risky.merge),
    event: "pull_request",
    payload: risky.payload,
    sha: risky.merge,
    ...options,
  });
}

/** A run that told all it had to, and only warned of what was wrong. */
function expectVerdict(ended: ActionRun, warning: RegExp): void {
  expect(ended.log).toMatch(warning);
  expect(ended.log.match(/^::warning::.*$/gm)?.length).toBe(1);
  expect(ended.log).not.toMatch(/bug in Rollcast/);
  expect(ended.log).toMatch(
    /^::notice title=Rollcast,file=base\/nginx\.conf,line=1::restarts web \(unsafe\)/m,
  );
  expect(ended.exitCode).toBe(0);
}

const OUTPUTS = { verdict: "pass", restarts: "2", "unsafe-restarts": "2", "comment-url": "" };
const json = (value: string, status = 200) => ({ status, type: "application/json", value });
const LIST = "/repos/acme/shop/issues/7/comments";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly value: string;
}

/** A pull request without comments, but for one strange answer. */
function strange(method: string, path: string, answer: Answer): Promise<string> {
  const own = [{ id: 5, html_url: "x", body: "<!-- rollcast:default:impact -->", user: { login: "bot" } }];
  const usual: Record<string, Answer> = {
    [`GET ${LIST}`]: json(path === "/graphql" ? JSON.stringify(own) : "[]"),
    "POST /graphql": json('{"data":{"viewer":{"login":"bot"}}}'),
    "GET /repos/acme/shop/pulls/7": json(JSON.stringify({ head: { sha: risky.head } })),
    [`POST ${LIST}`]: json('{"id":6,"html_url":"x"}', 201),
  };
  return serve((request, response) => {
    const asked = `${request.method ?? ""} ${(request.url ?? "").replace(/\?.*/, "")}`;
    const { status, type, value } =
      asked === `${method} ${path}` ? answer : (usual[asked] ?? json('{"message":"Not Found"}', 404));
    response.writeHead(status, { "content-type": type, location: "/elsewhere" }).end(value);
  });
}

const PAGE = { status: 200, type: "text/html", value: "<html><h1>Blocked by policy</h1></html>" };

describe.concurrent("an answer that GitHub would not give", () => {
  test.for<[string, string, Answer]>([
    ["GET", LIST, PAGE],
    ["GET", LIST, { ...PAGE, type: "no type; at; all=" }],
    ["GET", LIST, json("{")],
    ["GET", LIST, json("null")],
    ["GET", LIST, json("{}")],
    ["GET", LIST, json("[null, 1, {}]")],
    ["GET", LIST, json('{"total_count":1,"items":null}')],
    ["GET", LIST, { ...PAGE, status: 407 }],
    ["GET", LIST, { ...PAGE, status: 302 }],
    ["POST", "/graphql", PAGE],
    ["POST", "/graphql", json("null")],
    ["POST", "/graphql", json('{"data":null}')],
    ["POST", "/graphql", json('{"data":{"viewer":null}}')],
    ["POST", "/graphql", json('{"errors":"x"}')],
    ["POST", "/graphql", json('{"errors":[{"message":"No."}]}')],
    ["GET", "/repos/acme/shop/pulls/7", json("{}")],
    ["GET", "/repos/acme/shop/pulls/7", PAGE],
    ["POST", LIST, json("null", 201)],
    ["POST", LIST, PAGE],
    ["POST", LIST, { ...PAGE, status: 307 }],
  ])("%s %s %o", async ([method, path, answer]) => {
    // `fetch` makes a failed network of a 407, which is tried again.
    const ended = await run({ apiUrl: await strange(method, path, answer), env: HURRIED });
    expectVerdict(ended, /^::warning::The comment could not be written\. \S.*[.!?]$/m);
    expect(ended.outputs).toMatchObject(OUTPUTS);
  });

  test.for<[string, Readonly<Record<string, string>>]>([
    ["GITHUB_API_URL", { GITHUB_API_URL: "no address" }],
    ["GITHUB_API_URL", { GITHUB_API_URL: "file:///etc/passwd" }],
    ["a proxy", { https_proxy: "http://[", http_proxy: "http://[", no_proxy: "" }],
  ])("because there is no server at %s: %o", async ([, env]) => {
    const ended = await run({ apiUrl: "http://127.0.0.1:9", env: { ...env, ...HURRIED } });
    expectVerdict(ended, /^::warning::The comment could not be written\. /m);
    expect(ended.outputs).toMatchObject(OUTPUTS);
  });
});

describe.concurrent("a runner that cannot keep what is written", () => {
  const nowhere = join(temporaryDirectory(), "nowhere", "file");
  test.for<[string, string, RegExp]>([
    ["GITHUB_STEP_SUMMARY", nowhere, /The job summary .* cannot be written: its folder does not exist\./],
    ["GITHUB_STEP_SUMMARY", "/dev/full", /The job summary .* cannot be written: the disk is full\./],
    ["GITHUB_STEP_SUMMARY", temporaryDirectory(), /The job summary .* cannot be written: it is a folder\./],
    ["GITHUB_OUTPUT", nowhere, /The outputs .* cannot be written \(GITHUB_OUTPUT\): /],
    ["GITHUB_OUTPUT", "/dev/full", /The outputs .* cannot be written \(GITHUB_OUTPUT\): the disk is full\./],
    ["RUNNER_TEMP", "/proc/nowhere", /The report .* cannot be written: its folder does not exist\./],
    ["RUNNER_TEMP", "/dev/null/x", /The report .* cannot be written: its folder does not exist\./],
  ])("%s=%s", async ([name, value, warning]) => {
    const passing = await run({ inputs: { comment: "never" }, env: { [name]: value } });
    expect(passing.log).toMatch(warning);
    expect(passing.log).not.toContain("bug in Rollcast");
    expect(passing.exitCode).toBe(0);
    const failing = await run({
      inputs: { comment: "never", "fail-on": "missing-readiness-probe" },
      env: { [name]: value },
    });
    expect(failing.log).toContain("::error::The change does not pass the gate of fail-on");
    expect(failing.exitCode).toBe(1);
  });
});

test("two runs at once leave one comment", async () => {
  const waiting: (() => void)[] = [];
  const marked = (comments: readonly Comment[]) =>
    comments.filter(({ body }) => body.startsWith("<!-- rollcast"));
  // Neither run sees the other's comment: the first listing of both is from before.
  const api = await startGitHubApi({
    pullRequest: 7,
    headSha: risky.head,
    comments: [{ id: 1, author: "octocat", body: "LGTM" }],
    before: async ({ method, path }) => {
      if (method !== "POST" || path !== LIST || waiting.length >= 2) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 2) for (const go of waiting) go();
      });
    },
  });
  const both = await Promise.all([run({ apiUrl: api.url }), run({ apiUrl: api.url })]);
  expect(api.requests.filter((request) => request === `POST ${LIST}`)).toHaveLength(2);
  expect(api.violations).toEqual([]);
  expect(marked(api.comments)).toHaveLength(1);
  for (const { exitCode, log } of both) expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
  const third = await run({ apiUrl: api.url });
  expect(third.outputs["comment-url"]).toMatch(/#issuecomment-1001$/);
  expect(marked(api.comments)).toHaveLength(1);
});
