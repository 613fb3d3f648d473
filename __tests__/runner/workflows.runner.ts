import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../src/report/project.ts";
import { startGitHubApi, type GitHubApi } from "../action/support/github-api.ts";
import { HARMLESS, pullRequest, RISKY, type PullRequestFixture } from "../action/support/shop.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/**
 * Every workflow of examples/ in a real runner: `npm run runner`. It needs act (ACT=path, or on PATH); from the Go module
 * proxy it is `go install github.com/nektos/act@v0.2.89`. Steps run on this machine, on the Node that action.yml names,
 * against a GitHub on loopback; nothing is fetched.
 *
 * Not tried, since act has none of it: `workflow_run` chains, a merge queue that makes its own groups (the event is given
 * by hand), code scanning. actions/checkout is act's own copy of the folder, and steps of actions that would have to be
 * fetched are left out.
 */
const TOP = join(import.meta.dirname, "../..");
const ACT = process.env.ACT ?? "act";
const NODE_24 = join(TOP, "node_modules/node/bin");

const missing = [
  spawnSync(ACT, ["--version"]).error === undefined ? "" : "there is no act: name it with ACT=path",
  existsSync(join(NODE_24, "node")) ? "" : "npm has not installed the package node@24 for this platform",
].filter((text) => text !== "");

interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly api: GitHubApi;
  /** What the workflow asked of `gh`. */
  readonly gh: string;
}

interface Run {
  readonly change: PullRequestFixture;
  readonly event: "pull_request" | "pull_request_target" | "merge_group";
  readonly payload?: unknown;
  /** What is checked out; the test merge where nothing is said. */
  readonly commit?: string;
  /** The text of an organisation's shared policy, in a second checkout below the workspace. */
  readonly sharedPolicy?: string;
}

async function act(
  workflow: string,
  { change, event, payload = change.payload, commit = change.merge, sharedPolicy }: Run,
): Promise<Ended> {
  const api = await startGitHubApi({ pullRequest: 7, headSha: change.head });
  const workspace = change.checkOut(commit);
  const tools = temporaryDirectory();
  cpSync(join(TOP, "dist"), join(workspace, ".rollcast/dist"), { recursive: true });
  cpSync(join(TOP, "action.yml"), join(workspace, ".rollcast/action.yml"));
  mkdirSync(join(workspace, ".github/workflows"), { recursive: true });
  const example = local(workflow, join(tools, "artifacts"));
  const text = sharedPolicy === undefined ? example : withPolicy(example, workspace, sharedPolicy);
  writeFileSync(join(workspace, ".github/workflows", workflow), text);
  writeFileSync(join(tools, "event.json"), JSON.stringify(payload));
  writeFileSync(join(tools, "gh"), `#!/bin/sh\necho "$@" >> "${tools}/gh.log"\n`);
  chmodSync(join(tools, "gh"), 0o755);
  // act leaves empty folders out of its copy, and a repository without a loose ref has an empty refs/.
  spawnSync("git", ["switch", "--quiet", "--create", "checked-out"], { cwd: workspace });
  spawnSync("git", ["remote", "add", "github", "https://github.com/acme/shop.git"], { cwd: workspace });
  const ended = await run(
    [
      event,
      "-W",
      `.github/workflows/${workflow}`,
      "-P",
      "ubuntu-latest=-self-hosted",
      "-e",
      join(tools, "event.json"),
    ]
      .concat(["--remote-name", "github", "--env", `GITHUB_API_URL=${api.url}`])
      .concat(["--env", "GITHUB_SERVER_URL=https://github.com", "-s", "GITHUB_TOKEN=ghs_not-a-real-token"]),
    workspace,
    tools,
  );
  const gh = existsSync(join(tools, "gh.log")) ? readFileSync(join(tools, "gh.log"), "utf8") : "";
  return { ...ended, api, gh };
}

/** The example with this checkout as the Action and the fixture's folders, and without steps whose action would have to be fetched. */
function local(workflow: string, artifacts: string): string {
  return (
    readFileSync(join(TOP, "examples/workflows", workflow), "utf8")
      .replaceAll(`${PROJECT.home.replace("https://github.com/", "")}@${PROJECT.ref}`, "./.rollcast")
      .replace("apps/shop/overlays/*", "overlays/dev")
      .replace("clusters/*", "overlays/prod")
      .replace(/ *infrastructure\/overlays\/\*\n/, "")
      // Artifacts are a folder of this machine.
      .replace(
        / {6}- uses: actions\/upload-artifact@[^\n]*\n(?: {8}[^\n]*\n)+/,
        `      - run: mkdir -p "${artifacts}" && cp "$REPORT" "${artifacts}"\n        env:\n          REPORT: \${{ steps.rollcast.outputs.report }}\n`,
      )
      .replace(/ {6}- uses: actions\/download-artifact@[^\n]*\n(?: {8}[^\n]*\n)+/, "")
      // Code scanning is not here.
      .replace(/ {6}#[^\n]*\n {6}- if: [^\n]*\n {8}uses: github\/codeql-action[^\n]*\n(?: {8}[^\n]*\n)+/, "")
      .replace("reports: rollcast-reports", `reports: ${artifacts}`)
      .replace(
        / {6}- if: always\(\) &&[^\n]*\n {8}uses: actions\/upload-artifact@[^\n]*\n(?: {8}[^\n]*\n?)+/,
        "",
      )
  );
}

/** The example with the input `policy`, and the folder that a second checkout would have made. */
function withPolicy(example: string, workspace: string, policy: string): string {
  const folder = join(workspace, ".policies");
  mkdirSync(folder);
  writeFileSync(join(folder, "rollcast.yaml"), policy);
  const git = (...args: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: folder });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "-m", "Policy");
  return example.replace(
    "uses: ./.rollcast\n",
    "uses: ./.rollcast\n        with: { policy: .policies/rollcast.yaml }\n",
  );
}

async function run(
  args: readonly string[],
  cwd: string,
  tools: string,
): Promise<Pick<Ended, "code" | "log">> {
  const { spawn } = await import("node:child_process");
  const child = spawn(ACT, args, {
    cwd,
    env: {
      PATH: [tools, NODE_24, process.env.PATH ?? ""].join(delimiter),
      HOME: tools,
      XDG_CACHE_HOME: join(tools, "cache"),
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => (log += data.toString()));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, log });
    });
  });
}

const risky = pullRequest(RISKY);
const harmless = pullRequest(HARMLESS);

function byRenovate({ payload }: PullRequestFixture): unknown {
  const { pull_request: request } = payload as { readonly pull_request: object };
  return {
    pull_request: {
      ...request,
      user: { login: "renovate[bot]" },
      html_url: "https://github.com/acme/shop/pull/7",
    },
  };
}

describe.skipIf(missing.length > 0)(
  `in a real runner${missing.length > 0 ? `: not tried, ${missing.join("; ")}` : ""}`,
  () => {
    test.each(["pull-request.yml", "gate.yml", "merge-queue.yml"])(
      "%s comments on a pull request",
      async (name) => {
        const { code, log, api } = await act(name, { change: risky, event: "pull_request" });
        expect(log).toContain("Rollcast's report");
        expect(code, log).toBe(0);
        expect(api.violations).toEqual([]);
        expect(api.comments).toHaveLength(1);
        expect(api.comments[0]?.body).toContain("<b>web</b>");
      },
    );

    test("an organisation's shared policy gates, by the input policy", async () => {
      const sharedPolicy = "version: 1\nfail-on: [missing-readiness-probe]\n";
      const { code, log, api } = await act("pull-request.yml", {
        change: risky,
        event: "pull_request",
        sharedPolicy,
      });
      expect(log).toContain("The change does not pass the gate of fail-on: missing-readiness-probe");
      expect(code).toBe(1);
      expect(api.comments[0]?.body).toContain("Blocked:");
    });

    test("code-scanning.yml writes the results that it would upload", async () => {
      const { code, log } = await act("code-scanning.yml", { change: risky, event: "pull_request" });
      expect(log).toMatch(/sarif=\S+\.sarif/);
      expect(code, log).toBe(0);
    });

    test("monorepo.yml keeps its teams' comments apart", async () => {
      const { log, api } = await act("monorepo.yml", { change: risky, event: "pull_request" });
      const keys = api.comments.map(({ body }) => /^<!-- rollcast:([\w-]+):/.exec(body)?.[1]);
      expect(keys.sort(), log).toEqual(["platform", "shop"]);
    });

    test("forks.yml comments on a stranger's pull request, with a status, and checks out none of it", async () => {
      const strangers = pullRequest(RISKY, "stranger/shop");
      const { code, log, api } = await act("forks.yml", {
        change: strangers,
        event: "pull_request_target",
        commit: strangers.base,
      });
      expect(code, log).toBe(0);
      expect(api.violations).toEqual([]);
      expect(api.comments[0]?.body).toContain("<b>web</b>");
      expect(api.statuses.map(({ sha, state }) => [sha, state])).toEqual([
        [strangers.head, "pending"],
        [strangers.head, "success"],
      ]);
    });

    test("shards.yml plans, forecasts the parts and joins them in one comment", async () => {
      const { code, log, api } = await act("shards.yml", { change: risky, event: "pull_request" });
      expect(code, log).toBe(0);
      expect(api.violations).toEqual([]);
      expect(api.comments).toHaveLength(1);
      expect(api.comments[0]?.body).toContain("<b>web</b>");
      expect(api.comments[0]?.body).not.toContain("shard");
    });

    test("merge-queue.yml forecasts a group", async () => {
      const payload = {
        merge_group: { base_sha: risky.base, head_sha: risky.merge, base_ref: "refs/heads/main" },
      };
      const { code, log, api } = await act("merge-queue.yml", {
        change: risky,
        event: "merge_group",
        payload,
      });
      expect(code, log).toBe(0);
      expect(api.comments).toEqual([]);
    });

    test("auto-merge.yml merges what is calm and Renovate's, and nothing else", async () => {
      const calm = await act("auto-merge.yml", {
        change: harmless,
        event: "pull_request",
        payload: byRenovate(harmless),
      });
      expect(calm.gh, calm.log).toContain("pr merge --auto --squash https://github.com/acme/shop/pull/7");
      const unsafe = await act("auto-merge.yml", {
        change: risky,
        event: "pull_request",
        payload: byRenovate(risky),
      });
      expect(unsafe.gh).toBe("");
      const person = await act("auto-merge.yml", { change: harmless, event: "pull_request" });
      expect(person.gh).toBe("");
    });
  },
);
