import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { compare } from "../support/compare.ts";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A branch of `behind` commits beside a main of `ahead` commits since they parted. */
function branched(behind: number, ahead: number): { origin: GitRepository; fork: string } {
  const origin = createGitRepository();
  for (let i = 0; i < 3; i++) origin.commit({ old: `${i}` });
  const fork = origin.commit({ a: "1", b: "1" }, "Fork");
  origin.git("checkout", "-q", "-b", "feature");
  for (let i = 1; i <= behind; i++) origin.commit({ a: `feature ${i}` });
  origin.git("checkout", "-q", "main");
  for (let i = 1; i <= ahead; i++) origin.commit({ b: `main ${i}` });
  return { origin, fork };
}

const refs = (repository: GitRepository): string => repository.git("for-each-ref");

describe("a shallow clone", () => {
  it("fetches the parent of the merge commit that it consists of", async () => {
    const { origin } = branched(2, 2);
    const main = origin.git("rev-parse", "main");
    origin.git("merge", "-q", "--no-ff", "-m", "Merge", "feature");
    const clone = origin.clone("--depth", "1");
    const before = refs(clone);
    const { base, changedPaths } = await compare(clone, { base: "HEAD^1", mergeBase: false, head: "HEAD" });
    expect(base.revision.sha).toBe(main);
    expect(changedPaths).toEqual(["a"]);
    expect(refs(clone)).toBe(before);
    expect(clone.git("rev-list", "--count", "HEAD")).toBe("1");
  });

  it("fetches a commit by its id, and an ancestor that is far away", async () => {
    const { origin, fork } = branched(1, 5);
    const clone = origin.clone("--depth", "1");
    expect((await compare(clone, { base: fork, mergeBase: false, head: "HEAD" })).changedPaths).toEqual([
      "b",
    ]);
    const other = origin.clone("--depth", "1");
    const { base } = await compare(other, { base: "HEAD~5", mergeBase: false, head: "HEAD" });
    expect(base.revision).toEqual({ ref: fork.slice(0, 7), sha: fork });
  });

  it.each([
    [3, 2],
    [40, 30],
  ])("deepens until it has the merge base, %i and %i commits away", async (behind, ahead) => {
    const { origin, fork } = branched(behind, ahead);
    const clone = origin.clone("--depth", "1", "--branch", "feature");
    const before = refs(clone);
    const { base, changedPaths } = await compare(clone, { base: "main", mergeBase: true, head: "HEAD" });
    expect(base.revision).toEqual({ ref: "main", sha: fork });
    expect(changedPaths).toEqual(["a"]);
    expect(refs(clone)).toBe(before);
    expect(clone.git("status", "--porcelain")).toBe("");
  });

  it("deepens for a commit that the server does not know", async () => {
    const { origin, fork } = branched(20, 20);
    const clone = origin.clone("--depth", "1", "--branch", "feature");
    clone.commit({ local: "1" });
    const { base, changedPaths } = await compare(clone, {
      base: undefined,
      mergeBase: true,
      head: undefined,
    });
    expect(base.revision).toEqual({ ref: "the default branch", sha: fork });
    expect(changedPaths).toEqual(["a", "local"]);
  });

  it("fetches all when that is what it takes to see that nothing is in common", async () => {
    const origin = createGitRepository();
    for (let i = 0; i < 40; i++) origin.commit({ a: `${i}` });
    origin.git("checkout", "-q", "--orphan", "other");
    origin.commit({ b: "1" });
    const clone = origin.clone("--depth", "1", "--branch", "main");
    await expect(compare(clone, { base: "other", mergeBase: true, head: "HEAD" })).rejects.toThrow(
      /no commit in common/,
    );
  });

  it("says what to do when there is nowhere to fetch from", async () => {
    const { origin } = branched(1, 1);
    const lost = origin.clone("--depth", "1");
    lost.git("remote", "remove", "origin");
    await expect(compare(lost, { base: "HEAD^1", mergeBase: false, head: "HEAD" })).rejects.toThrow(
      /has no remote `origin` to ask\. .*fetch-depth: 0/,
    );
    const broken = origin.clone("--depth", "1");
    broken.git("remote", "set-url", "origin", "file:///no/such/repository");
    await expect(compare(broken, { base: "HEAD^1", mergeBase: false, head: "HEAD" })).rejects.toThrow(
      /Fetching it from origin failed.*fetch-depth: 0/s,
    );
  });
});

describe("a complete clone", () => {
  it("stays complete when it lacks a commit, and takes no tracking branch further", async () => {
    const { origin } = branched(1, 1);
    const clone = origin.clone();
    const newer = origin.commit({ b: "newer" });
    const before = refs(clone);
    const { base } = await compare(clone, { base: newer, mergeBase: false, head: "HEAD" });
    expect(base.revision.sha).toBe(newer);
    expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("false");
    expect(refs(clone)).toBe(before);
  });

  it("takes the default branch from origin, not from a local branch that is behind", async () => {
    const { origin } = branched(1, 1);
    const clone = origin.clone();
    clone.git("branch", "-m", "main", "old");
    const { base, changedPaths } = await compare(clone, {
      base: undefined,
      mergeBase: true,
      head: undefined,
    });
    expect(base.revision).toEqual({ ref: "main", sha: origin.git("rev-parse", "main") });
    expect(changedPaths).toEqual([]);
  });

  it("of a fork asks origin, although there is an upstream too", async () => {
    const { origin: upstream } = branched(1, 3);
    const fork = upstream.clone("--bare");
    const clone = fork.clone("--branch", "feature", "--single-branch");
    clone.git("remote", "add", "upstream", upstream.url);
    const { changedPaths } = await compare(clone, { base: "main", mergeBase: true, head: "feature" });
    expect(changedPaths).toEqual(["a"]);
  });

  it("without an origin asks the only remote there is", async () => {
    const { origin } = branched(1, 1);
    const clone = origin.clone("--origin", "company", "--branch", "feature", "--single-branch");
    const { changedPaths } = await compare(clone, { base: "main", mergeBase: true, head: "feature" });
    expect(changedPaths).toEqual(["a"]);
  });
});

describe("a token", () => {
  it("is sent to its server only, once, and replaces what the checkout has left", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const serverUrl = `http://127.0.0.1:${port}`;
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    repository.git("remote", "add", "origin", `${serverUrl}/owner/name`);
    repository.git("config", `http.${serverUrl}/.extraheader`, "AUTHORIZATION: basic b2xk");
    const env = {
      ...repository.env,
      GIT_ALLOW_PROTOCOL: "http",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "x.y",
      GIT_CONFIG_VALUE_0: "z",
    };
    const missing = { base: "0".repeat(39) + "1", mergeBase: false, head: "HEAD" };
    for (const tokenServer of [serverUrl, "https://github.com"]) {
      const opened = await openRepository({
        directory: repository.directory,
        env,
        token: "s3cret",
        serverUrl: tokenServer,
      });
      const failure: unknown = await opened.compare(missing).catch((error: unknown) => error);
      expect(String(failure)).toMatch(/Fetching it from origin failed/);
      expect(String(failure)).not.toContain("s3cret");
      await opened.close();
    }
    server.close();
    const expected = `basic ${Buffer.from("x-access-token:s3cret").toString("base64")}`;
    expect(seen).toEqual([expected, "basic b2xk"]);
  });
});

describe("a remote that cannot be asked", () => {
  it("is what is wrong, not the name of the branch", async () => {
    const { origin } = branched(1, 1);
    const clone = origin.clone("--depth", "1");
    clone.git("remote", "set-url", "origin", "file:///no/such/repository");
    await expect(compare(clone, { base: "feature", mergeBase: false, head: "HEAD" })).rejects.toThrow(
      /^There is no commit, branch or tag "feature" in this repository\. Fetching it from origin failed\. Git says: .*no\/such/,
    );
  });
});

describe("a partial clone over ssh", () => {
  /** What stands for ssh: it notes what it is told of prompts, and runs the command here. */
  const fakeSsh = (log: string): string => {
    const script = join(temporaryDirectory(), "ssh");
    const lines = ["#!/bin/sh", `echo "$SSH_ASKPASS_REQUIRE $SSH_ASKPASS" >> '${log}'`];
    writeFileSync(script, [...lines, "for command; do :; done", 'eval "$command"', ""].join("\n"), {
      mode: 0o755,
    });
    return script;
  };

  it.each([
    [{}, "force false"],
    [{ SSH_ASKPASS: "ask-in-a-window" }, "force ask-in-a-window"],
  ])("fetches what it lacks without ever asking on the terminal: %o", async (own, expected) => {
    const origin = createGitRepository();
    origin.commit({ a: "1" });
    origin.commit({ a: "2" });
    origin.git("config", "uploadpack.allowFilter", "true");
    const clone = origin.clone("--filter=blob:none", "--no-checkout");
    clone.git("remote", "set-url", "origin", `ssh://server.example${origin.directory}`);
    const log = join(temporaryDirectory(), "log");
    const env = { ...clone.env, GIT_ALLOW_PROTOCOL: "ssh", GIT_SSH_COMMAND: fakeSsh(log), ...own };
    const repository = await openRepository({ directory: clone.directory, env });
    try {
      const { head } = await repository.compare({ base: "HEAD^", mergeBase: false, head: "HEAD" });
      const entry = head.tree.entry("a");
      if (entry === undefined || entry === "directory" || entry.kind !== "file") throw new Error("no file");
      expect(new TextDecoder().decode(head.tree.read(entry.blob))).toBe("2");
    } finally {
      await repository.close();
    }
    expect(new Set(readFileSync(log, "utf8").trim().split("\n"))).toEqual(new Set([expected]));
  });
});
