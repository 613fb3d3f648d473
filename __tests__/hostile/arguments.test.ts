import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAction, type ActionOptions } from "../action/support/run-action.ts";
import { HARMLESS, pullRequest, RISKY } from "../action/support/shop.ts";
import { rollcast } from "../cli/run-cli.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const LONG = "x".repeat(70_000);
const nowhere = join(temporaryDirectory(), "nowhere");

describe.concurrent("what cannot be is told in a sentence: the Action", () => {
  const change = pullRequest(RISKY);

  test.for<[string, Partial<ActionOptions>, RegExp]>([
    [
      "a glob",
      { inputs: { overlays: LONG } },
      /The glob x{40}… has 70000 characters; Rollcast takes up to 4096\./,
    ],
    ["a revision", { inputs: { base: "HEAD~99999999999" } }, /no commit, branch or tag "HEAD~99999999999"/],
    [
      "a folder",
      { inputs: { "working-directory": "nowhere" } },
      /There is no folder .*nowhere\. Correct its name\./,
    ],
    [
      "a file as a folder",
      { inputs: { "working-directory": "base/nginx.conf" } },
      /This is not a folder: .*nginx\.conf/,
    ],
    [
      "no git",
      { env: { PATH: temporaryDirectory() } },
      /Cannot start git: there is none on PATH that may be run\./,
    ],
  ])("%s", async ([, options, message]) => {
    const ended = await runAction({
      workspace: change.checkOut(change.merge),
      event: "pull_request",
      payload: change.payload,
      sha: change.merge,
      ...options,
      inputs: { comment: "never", ...options.inputs },
    });
    expect(ended.log).toMatch(message);
    expect(ended.log).not.toMatch(/bug in Rollcast|--repo|Install git, or/);
    expect(ended.exitCode).toBe(1);
  });

  test("a checkout in another folder", async () => {
    const workspace = temporaryDirectory();
    mkdirSync(join(workspace, "somewhere"));
    const ended = await runAction({ workspace, event: "pull_request", payload: change.payload });
    expect(ended.log).toContain("Add actions/checkout before this step; if it has a `path`, name that with");
    expect(ended.log).not.toContain("--repo");
  });
});

describe.concurrent("what cannot be is told in a sentence: the command line", () => {
  const repository = pullRequest(HARMLESS).server.directory;
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

  test.for<[string[], Readonly<Record<string, string>>, RegExp]>([
    [["--base", "HEAD~99999999999"], {}, /no commit, branch or tag "HEAD~99999999999"/],
    [["--base", LONG], {}, /no commit, branch or tag/],
    [["--overlay", LONG], {}, /The glob x{40}… has 70000 characters/],
    [["--overlay", `!${LONG}`], {}, /The glob !x{39}… has 70001 characters/],
    [["--overlay", "(".repeat(4000)], {}, /No overlay matches|no overlay/i],
    [[], { TMPDIR: nowhere }, /Cannot make a temporary folder in .*nowhere: it does not exist\. Set TMPDIR/],
    [["--repo", nowhere], {}, /There is no folder .*nowhere\. Correct its name\./],
  ])("%j %j", ([args, more, message]) => {
    const { code, stdout, stderr } = rollcast(args, { ...env, ...more }, repository);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("bug in Rollcast");
  });
});
