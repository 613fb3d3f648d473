import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDemoRepository } from "../../src/cli/demo.ts";

const source = fileURLToPath(new URL("../../examples/demo", import.meta.url));
let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "rollcast-test-"));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe("the demo's repository", () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });

  it("is the same commit everywhere, with a change of one literal and of nginx.conf on top", async () => {
    const env = { PATH: process.env.PATH };
    const first = await makeDemoRepository({ source, parent, env });
    const second = await makeDemoRepository({ source, parent, env: { ...env, GIT_AUTHOR_NAME: "Somebody" } });
    expect(git(first, "rev-parse", "main")).toBe(git(second, "rev-parse", "main"));
    const changed = git(first, "diff", "--unified=0").split("\n");
    expect(changed.filter((line) => /^[-+] /.test(line))).toEqual([
      "-      proxy_read_timeout 30s;",
      "+      proxy_read_timeout 60s;",
      "-      - GREETING=Welcome to the shop",
      "+      - GREETING=Welcome back",
    ]);
  });

  it("says that git is missing", async () => {
    await expect(makeDemoRepository({ source, parent, env: { PATH: parent } })).rejects.toThrow(
      /^git is not on PATH\./,
    );
  });
});
