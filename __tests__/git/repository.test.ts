import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { compare, textOf } from "../support/compare.ts";
import { createGitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

describe("two commits", () => {
  it("gives both trees, their contents and what differs", async () => {
    const repository = createGitRepository();
    const base = repository.commit({ "a.yaml": "a: 1\n", "gone.yaml": "x\n", "same/b.yaml": "b\n" });
    repository.git("checkout", "-q", "-b", "feature");
    const head = repository.commit({ "a.yaml": "a: 2\n", "gone.yaml": null, "new.yaml": "n\n" });
    const comparison = await compare(repository, { base: "main", mergeBase: false, head: "feature" });
    expect(comparison.base.revision).toEqual({ ref: "main", sha: base });
    expect(comparison.head.revision).toEqual({ ref: "feature", sha: head });
    expect(comparison.changedPaths).toEqual(["a.yaml", "gone.yaml", "new.yaml"]);
    expect(comparison.base.tree.paths()).toEqual(["a.yaml", "gone.yaml", "same/b.yaml"]);
    expect(textOf(comparison.base.tree, "a.yaml")).toBe("a: 1\n");
    expect(textOf(comparison.head.tree, "a.yaml")).toBe("a: 2\n");
  });

  it("names both sides of a rename, and a file that becomes a link, a directory or a submodule", async () => {
    const other = createGitRepository();
    const commit = other.commit({ x: "1" });
    const repository = createGitRepository();
    repository.commit({ "old-name": "same content\n", file: "target", dir: "d", module: "m" });
    repository.write({
      "old-name": null,
      "new-name": "same content\n",
      file: { link: "target" },
      dir: null,
      module: null,
    });
    repository.write({ "dir/inside": "d" });
    repository.git("add", "--all");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${commit},module`);
    repository.git("commit", "-q", "-m", "Change kinds");
    const { changedPaths, head } = await compare(repository, {
      base: "HEAD~1",
      mergeBase: false,
      head: "HEAD",
    });
    expect(changedPaths).toEqual(["dir", "dir/inside", "file", "module", "new-name", "old-name"]);
    expect(head.tree.entry("file")).toMatchObject({ kind: "symlink" });
    expect(head.tree.entry("module")).toEqual({ kind: "submodule", commit });
    expect(head.tree.entry("dir")).toBe("directory");
  });

  it("shows a stale branch against its merge base, without other people's changes", async () => {
    const repository = createGitRepository();
    const fork = repository.commit({ a: "1", b: "1" });
    repository.git("checkout", "-q", "-b", "feature");
    repository.commit({ a: "2" });
    repository.git("checkout", "-q", "main");
    repository.commit({ b: "2" });
    const { base, changedPaths } = await compare(repository, {
      base: "main",
      mergeBase: true,
      head: "feature",
    });
    expect(base.revision).toEqual({ ref: "main", sha: fork });
    expect(changedPaths).toEqual(["a"]);
  });

  it("shows what merging changes, for a merge commit against its first parent", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1", b: "1" });
    repository.git("checkout", "-q", "-b", "feature");
    repository.commit({ a: "2" });
    repository.git("checkout", "-q", "main");
    const main = repository.commit({ b: "2" });
    repository.git("merge", "-q", "--no-ff", "-m", "Merge", "feature");
    const { base, changedPaths } = await compare(repository, {
      base: "HEAD^1",
      mergeBase: false,
      head: "HEAD",
    });
    expect(base.revision).toEqual({ ref: main.slice(0, 7), sha: main });
    expect(changedPaths).toEqual(["a"]);
  });

  it("takes tags, short ids and a branch that looks like an option", async () => {
    const repository = createGitRepository();
    const first = repository.commit({ a: "1" });
    repository.git("tag", "-a", "-m", "One", "v1");
    repository.commit({ a: "2" });
    repository.git("update-ref", "refs/heads/--output=x", "HEAD");
    const tag = await compare(repository, { base: "v1", mergeBase: false, head: "--output=x" });
    expect(tag.base.revision).toEqual({ ref: "v1", sha: first });
    expect(tag.changedPaths).toEqual(["a"]);
    expect(
      (await compare(repository, { base: first.slice(0, 8), mergeBase: false, head: "HEAD" })).base.revision
        .sha,
    ).toBe(first);
  });
});

describe("paths", () => {
  it("keeps spaces, quotes, line breaks and letters of every script", async () => {
    const names = [
      'with space/"quoted".yaml',
      "line\nbreak",
      "tab\there",
      "ümlaut/日本.yaml",
      "-dash",
      ":colon",
      "*",
    ];
    const repository = createGitRepository();
    repository.commit({});
    repository.write(Object.fromEntries(names.map((name) => [name, `${name}!`])));
    const { head, changedPaths } = await compare(repository);
    expect([...changedPaths].sort()).toEqual([...names].sort());
    for (const name of names) expect(textOf(head.tree, name)).toBe(`${name}!`);
  });

  it("shows bytes that are not UTF-8 escaped, and loses no file", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    const blob = repository.git("rev-parse", "HEAD:a");
    const name = (byte: number) => Buffer.from([0x66, byte]);
    const records = [0xe9, 0xea].map((byte) =>
      Buffer.concat([Buffer.from(`100644 ${blob}\t`), name(byte), Buffer.from([0])]),
    );
    spawnSync("git", ["update-index", "-z", "--index-info"], {
      cwd: repository.directory,
      env: repository.env,
      input: Buffer.concat(records),
    });
    repository.git("commit", "-q", "-m", "Odd bytes");
    const { head } = await compare(repository, { base: "HEAD~1", mergeBase: false, head: "HEAD" });
    expect(head.tree.paths()).toEqual(["a", "f\\xe9", "f\\xea"]);
    expect(textOf(head.tree, "f\\xe9")).toBe("1");
  });
});

describe("errors say what to do", () => {
  it("no repository, no directory, no git", async () => {
    const directory = temporaryDirectory();
    const env = { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: join(directory, "..") };
    await expect(openRepository({ directory, env })).rejects.toThrow(
      `There is no git repository in ${directory}. Run`,
    );
    await expect(openRepository({ directory: join(directory, "nope"), env })).rejects.toThrow(
      /^There is no folder .*nope\. Correct its name\.$/,
    );
    const { directory: top } = createGitRepository();
    await expect(openRepository({ directory: top, env: { PATH: "/nowhere" } })).rejects.toThrow(
      "Cannot start git: there is none on PATH that may be run. Install it (https://git-scm.com).",
    );
  });

  it("a repository of another user, a configuration that cannot be read", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    const { directory } = repository;
    const env = { ...repository.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    await expect(openRepository({ directory, env })).rejects.toThrow(
      `If you trust it, run: git config --global --add safe.directory '${directory}'`,
    );
    appendFileSync(join(directory, ".git", "config"), "[broken\n");
    await expect(openRepository(repository)).rejects.toThrow(
      /^Cannot use the git repository in .* Git says: fatal: bad config line/,
    );
  });

  it("an empty repository, a bare one", async () => {
    const empty = createGitRepository();
    empty.write({ a: "1" });
    await expect(compare(empty)).rejects.toThrow(/has no commits yet/);
    const full = createGitRepository();
    full.commit({ a: "1" });
    const bare = full.clone("--bare");
    await expect(compare(bare)).rejects.toThrow(/is a bare repository.*--head/);
    expect((await compare(bare, { base: "main", mergeBase: false, head: "main" })).changedPaths).toEqual([]);
  });

  it("an unknown revision, a default branch that cannot be told", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    await expect(compare(repository, { base: "nope", mergeBase: false, head: "HEAD" })).rejects.toThrow(
      'There is no commit, branch or tag "nope" in this repository. Correct',
    );
    await expect(compare(repository, { base: "HEAD~5", mergeBase: false, head: "HEAD" })).rejects.toThrow(
      '"HEAD~5"',
    );
    repository.git("branch", "-m", "trunk");
    await expect(compare(repository)).rejects.toThrow(/Cannot tell the default branch.*--base/);
    repository.git("config", "init.defaultBranch", "trunk");
    expect((await compare(repository)).base.revision.ref).toBe("trunk");
  });

  it("branches without a common commit", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    repository.git("checkout", "-q", "--orphan", "other");
    repository.commit({ b: "1" });
    await expect(compare(repository, { base: "main", mergeBase: true, head: "other" })).rejects.toThrow(
      /no commit in common/,
    );
  });
});
