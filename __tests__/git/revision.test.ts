import { describe, expect, it } from "vitest";
import { compare } from "../support/compare.ts";
import { createGitRepository } from "../support/git-repository.ts";

describe("the name of a revision", () => {
  const repository = createGitRepository();
  const first = repository.commit({ a: "1" }, "The first");
  const second = repository.commit({ a: "2" }, "The second");
  repository.git("tag", "-a", "-m", "One", "v1", first);
  repository.git("tag", "v1-copy", "v1");
  repository.git("update-ref", `refs/heads/${second.slice(0, 8)}`, first);
  repository.git("branch", "ümlaut", first);
  repository.git("tag", "tree", `${first}^{tree}`);

  it.each([
    ["HEAD", second, "main"],
    ["@", second, "@"],
    ["main~1", first, first.slice(0, 7)],
    ["v1-copy^0", first, first.slice(0, 7)],
    ["refs/tags/v1", first, "v1"],
    ["heads/main", second, "heads/main"],
    ["v1-0-g" + second.slice(0, 9), second, "v1-0-g" + second.slice(0, 9)],
    // A ref goes before an id that begins so.
    [second.slice(0, 8), first, second.slice(0, 8)],
    ["ümlaut", first, "ümlaut"],
    ["HEAD@{1}", first, "HEAD@{1}"],
    ["HEAD^{/first}", first, "HEAD^{/first}"],
    ["HEAD^{commit}", second, "HEAD^{commit}"],
  ])("%s means what it means to git", async (revision, sha, ref) => {
    const { head } = await compare(repository, { base: "main", mergeBase: false, head: revision });
    expect(head.revision).toEqual({ sha, ref });
  });

  it.each([
    "HEAD@{99}",
    "HEAD~2",
    "main..HEAD",
    "^HEAD",
    "tree",
    "HEAD:a",
    "HEAD main",
    "HEAD\nmain",
    "main\n",
    "--all",
    "",
    ".",
    "..",
    second.slice(0, 2),
    ":/no such message",
    "HEAD~99999999999",
    "HEAD~9007199254740993",
    "HEAD^99999999999",
    `HEAD${"~1".repeat(2000)}`,
    `HEAD${"^".repeat(2000)}`,
    "~",
    "x".repeat(70_000),
  ])("%j is no commit", async (revision) => {
    await expect(compare(repository, { base: "main", mergeBase: false, head: revision })).rejects.toThrow(
      `There is no commit, branch or tag "${revision}" in this repository. Correct`,
    );
  });

  it.each([
    ["HEAD~99999999999", /no commit, branch or tag "HEAD~99999999999"/],
    [`HEAD${"^0".repeat(2000)}~5000`, /no commit, branch or tag/],
  ])("%j is no commit of a shallow clone", async (revision, message) => {
    const clone = repository.clone("--depth", "1");
    await expect(compare(clone, { base: revision, mergeBase: false, head: "HEAD" })).rejects.toThrow(message);
  });
});
