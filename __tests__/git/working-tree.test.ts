import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare, textOf } from "../support/compare.ts";
import { createGitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

describe("the working tree", () => {
  it("is compared with the merge base with the default branch, with everything that is not committed", async () => {
    const repository = createGitRepository();
    const fork = repository.commit({
      kept: "1",
      edited: "1",
      deleted: "1",
      staged: "1",
      "was-file": "1",
      ".gitignore": "ignored\n",
    });
    repository.git("checkout", "-q", "-b", "feature");
    repository.commit({ committed: "1" });
    repository.write({ staged: "2", "intent-to-add": "new", "staged-then-deleted": "x" });
    repository.git("add", "staged", "staged-then-deleted");
    repository.git("add", "--intent-to-add", "intent-to-add");
    repository.write({
      edited: "2",
      deleted: null,
      untracked: "u",
      ignored: "i",
      "staged-then-deleted": null,
      link: { link: "kept" },
      "was-file": null,
    });
    repository.write({ "was-file/now-dir": "1" });
    const { base, head, changedPaths } = await compare(repository);
    expect(base.revision).toEqual({ ref: "main", sha: fork });
    expect(head.revision).toEqual({ ref: "working tree", sha: null });
    expect(changedPaths).toEqual([
      "committed",
      "deleted",
      "edited",
      "intent-to-add",
      "link",
      "staged",
      "untracked",
      "was-file",
      "was-file/now-dir",
    ]);
    expect(textOf(head.tree, "edited")).toBe("2");
    expect(textOf(head.tree, "staged")).toBe("2");
    expect(textOf(head.tree, "intent-to-add")).toBe("new");
    expect(head.tree.entry("link")).toMatchObject({ kind: "symlink" });
    expect(textOf(head.tree, "link")).toBe("kept");
  });

  it("leaves index, refs, objects and working tree exactly as they are", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1", b: "1" });
    repository.write({ a: "2", c: "new" });
    repository.git("add", "c");
    const before = fingerprint(repository.directory);
    await compare(repository);
    expect(fingerprint(repository.directory)).toEqual(before);
  });

  it("notices a change of the same size in the same moment as the index was written", async () => {
    const repository = createGitRepository();
    for (let i = 0; i < 5; i++) {
      repository.commit({ a: `1${i}` });
      repository.write({ a: `2${i}` });
      expect((await compare(repository)).changedPaths).toEqual(["a"]);
    }
  });

  it("holds what git would commit: line endings are converted", async () => {
    const repository = createGitRepository();
    repository.commit({ ".gitattributes": "*.txt text\n", "a.txt": "one\ntwo\n" });
    repository.git("config", "core.autocrlf", "true");
    repository.write({ "a.txt": "one\r\ntwo\r\n" });
    expect((await compare(repository)).changedPaths).toEqual([]);
  });

  it.each(["upper", "with.dot", "a=b", "Üñ"])(
    "runs no filter that .gitattributes names: %s",
    async (name) => {
      const repository = createGitRepository();
      const trap = join(temporaryDirectory(), "trap");
      repository.commit({ ".gitattributes": `*.up filter=${name}\n`, "a.up": "low\n", "b.up": "low\n" });
      for (const [key, value] of [
        ["clean", `touch '${trap}'; tr a-z A-Z`],
        ["smudge", `touch '${trap}'; cat`],
        ["process", `touch '${trap}'; false`],
        ["required", "true"],
      ] as const) {
        repository.git("config", `filter.${name}.${key}`, value);
      }
      repository.write({ "a.up": "loww\n" });
      const { head, changedPaths } = await compare(repository);
      expect(changedPaths).toEqual(["a.up"]);
      expect(textOf(head.tree, "a.up")).toBe("loww\n");
      expect(existsSync(trap)).toBe(false);
    },
  );

  it("runs neither hooks nor a file system monitor of the repository", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    const trap = join(repository.directory, ".git", "trap");
    repository.git("config", "core.fsmonitor", `touch ${trap}; false`);
    repository.git("config", "diff.external", `touch ${trap}`);
    repository.write({ a: "2" });
    expect((await compare(repository)).changedPaths).toEqual(["a"]);
    expect(readdirSync(join(repository.directory, ".git"))).not.toContain("trap");
  });

  it("names files with unresolved conflicts", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    repository.git("checkout", "-q", "-b", "feature");
    repository.commit({ a: "2" });
    repository.git("checkout", "-q", "main");
    repository.commit({ a: "3" });
    expect(() => repository.git("merge", "-q", "feature")).toThrow();
    await expect(compare(repository)).rejects.toThrow(/^Unresolved conflicts in a\. Resolve them/);
  });

  it("is found from a subfolder, and with the variables of a git hook set", async () => {
    const repository = createGitRepository();
    repository.commit({ "sub/a": "1", b: "1" });
    repository.write({ b: "2" });
    const directory = join(repository.directory, "sub");
    const env = {
      ...repository.env,
      GIT_DIR: "/nowhere",
      GIT_INDEX_FILE: "/nowhere/index",
      GIT_PREFIX: "x/",
    };
    expect((await compare({ directory, env })).changedPaths).toEqual(["b"]);
  });

  it("works in a linked worktree and with a submodule", async () => {
    const library = createGitRepository();
    library.commit({ "base/kustomization.yaml": "resources: []\n" });
    const repository = createGitRepository();
    repository.commit({ a: "1" });
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.url, "lib");
    repository.commit({});
    const newer = library.commit({ more: "1" });
    const worktree = join(temporaryDirectory(), "linked");
    repository.git("worktree", "add", "-q", "-b", "feature", worktree);
    expect((await compare({ directory: worktree, env: repository.env })).changedPaths).toEqual([]);
    repository.git("-C", "lib", "fetch", "-q");
    repository.git("-C", "lib", "checkout", "-q", newer);
    const { head, changedPaths } = await compare(repository);
    expect(changedPaths).toEqual(["lib"]);
    expect(head.tree.entry("lib")).toEqual({ kind: "submodule", commit: newer });
  });
});

/** Every file of a directory with its bytes and times. */
function fingerprint(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) return path;
      // Git marks an object that it is asked to store again as still in use, by its time.
      const time = path.includes("/.git/objects/") ? "" : statSync(path).mtimeMs;
      return `${path} ${time} ${readFileSync(path).toString("base64")}`;
    })
    .sort();
}
