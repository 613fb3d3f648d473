import { expect, it } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { textOf } from "../support/compare.ts";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";

/** The text of `file` at what a file of the repository names; undefined where that cannot be had. */
async function fileAt({ directory, env }: GitRepository, name: string): Promise<string | undefined> {
  const opened = await openRepository({ directory, env });
  try {
    const found = await opened.treeAt(name);
    return found === undefined ? undefined : textOf(found.tree, "file");
  } finally {
    await opened.close();
  }
}

const ALL = createGitRepository();
const FIRST = ALL.commit({ file: "one" });
ALL.git("tag", "-a", "-m", "One", "v1.0.0+build");
ALL.commit({ file: "two" });
ALL.git("branch", "release/2");
ALL.commit({ file: "three" });
const SHALLOW = ALL.clone("--depth=1");

it.each([
  ["v1.0.0+build", "one"],
  ["refs/tags/v1.0.0+build", "one"],
  [FIRST, "one"],
  [FIRST.slice(0, 9), "one"],
  ["release/2", "two"],
  ["refs/heads/release/2", "two"],
])("reads %s", async (name, text) => {
  expect(await fileAt(ALL, name)).toBe(text);
});

it.each(["v1.0.0+build", "release/2", FIRST])("fetches %s, which a shallow clone lacks", async (name) => {
  expect(await fileAt(SHALLOW, name)).toBe(textOfShallow(name));
});

function textOfShallow(name: string): string {
  return name === "release/2" ? "two" : "one";
}

it.each([
  "v9",
  ">=1.0.0",
  "HEAD~1",
  "main^",
  "main@{1}",
  "a..b",
  "--output=x",
  ":/One",
  "refs/tags/main",
  "",
  "x".repeat(300),
])("has nothing for %s", async (name) => {
  expect(await fileAt(ALL, name)).toBeUndefined();
});
