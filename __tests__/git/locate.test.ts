import { chownSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locateRepository } from "../../src/git/locate.ts";
import { openRepository } from "../../src/git/repository.ts";
import { compare } from "../support/compare.ts";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

function repository(): GitRepository {
  const made = createGitRepository();
  made.commit({ "sub/folder/a": "1" });
  return made;
}

describe.each([true, false])("the git directory, where the caller is trusted: %s", (trusted) => {
  const locate = ({ env }: GitRepository, directory: string) =>
    locateRepository({ directory, env, trusted, mayBeBare: true });

  it("is that of the nearest folder upwards with an entry .git", async () => {
    const made = repository();
    const expected = { gitDirectory: join(made.directory, ".git"), workTree: made.directory };
    for (const folder of ["", "sub", "sub/folder", ".git", ".git/refs"]) {
      expect(await locate(made, join(made.directory, folder))).toEqual(expected);
    }
    const link = join(temporaryDirectory(), "link");
    symlinkSync(join(made.directory, "sub"), link);
    expect(await locate(made, link)).toEqual(expected);
    // Git goes on upwards from these too.
    mkdirSync(join(made.directory, "sub/.git"));
    expect(await locate(made, join(made.directory, "sub"))).toEqual(expected);
  });

  it("is found from a linked working tree, of a bare repository too", async () => {
    const made = repository();
    const linked = join(temporaryDirectory(), "linked");
    made.git("worktree", "add", "--quiet", linked);
    expect(await locate(made, linked)).toEqual({
      gitDirectory: join(made.directory, ".git/worktrees/linked"),
      workTree: linked,
    });
    const project = temporaryDirectory();
    made.git("clone", "--quiet", "--bare", made.url, join(project, ".bare"));
    writeFileSync(join(project, ".git"), "gitdir: ./.bare\n");
    made.git("-C", project, "worktree", "add", "--quiet", "main");
    expect(await locate(made, join(project, "main"))).toEqual({
      gitDirectory: join(project, ".bare/worktrees/main"),
      workTree: join(project, "main"),
    });
    const bare = { gitDirectory: join(project, ".bare"), workTree: undefined };
    expect(await locate(made, project)).toEqual(bare);
    expect(await locate(made, join(project, ".bare"))).toEqual(bare);
    const worktree = { directory: join(project, "main"), env: made.env };
    expect((await compare(worktree)).changedPaths).toEqual([]);
  });

  it("is found from a submodule, a separate git directory and a working tree elsewhere", async () => {
    const made = createGitRepository();
    made.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository().url, "lib");
    expect(await locate(made, join(made.directory, "lib/sub"))).toEqual({
      gitDirectory: join(made.directory, ".git/modules/lib"),
      workTree: join(made.directory, "lib"),
    });
    const [separate, workTree] = [join(temporaryDirectory(), "separate"), temporaryDirectory()];
    made.git("init", "--quiet", "--separate-git-dir", separate, workTree);
    expect(await locate(made, workTree)).toEqual({ gitDirectory: separate, workTree });
    const elsewhere = repository();
    elsewhere.git("config", "core.worktree", workTree);
    expect(await locate(elsewhere, elsewhere.directory)).toEqual({
      gitDirectory: join(elsewhere.directory, ".git"),
      workTree,
    });
  });
});

describe("a plain repository", () => {
  const noGit = { PATH: "/nowhere" };

  it("is found without git where it belongs to whoever asks", async () => {
    const { directory } = repository();
    const found = { gitDirectory: join(directory, ".git"), workTree: directory };
    expect(await locateRepository({ directory: join(directory, "sub"), env: noGit })).toEqual(found);
  });

  it.each([
    ["core.bare", "yes"],
    ["core.worktree", "/elsewhere"],
    ["extensions.worktreeConfig", "true"],
  ])("is none that says %s = %s: git is asked", async (key, value) => {
    const made = repository();
    made.git("config", key, value);
    await expect(locateRepository({ directory: made.directory, env: noGit })).rejects.toThrow(
      "Cannot start git",
    );
  });

  it.runIf(process.geteuid?.() === 0).each(["", ".git"])(
    "is none of somebody else's, by the owner of the folder /%s",
    async (folder) => {
      const { directory, env } = repository();
      chownSync(join(directory, folder), 4321, 4321);
      await expect(locateRepository({ directory, env })).rejects.toThrow("belongs to another user");
      const trusting = await locateRepository({ directory, env, trusted: true });
      expect(trusting.workTree).toBe(directory);
    },
  );
});

describe("no git directory", () => {
  it("is a folder that looks like one, unless it is named and in no working tree", async () => {
    const bare = repository().clone("--bare");
    const { directory, env } = bare;
    await expect(locateRepository({ directory, env })).rejects.toThrow(
      `${directory} looks like a bare repository. If you trust what is in it, name it: --repo ${directory}.`,
    );
    const named = { directory, env, mayBeBare: true };
    expect(await locateRepository(named)).toEqual({ gitDirectory: directory, workTree: undefined });
    const outer = createGitRepository();
    const inner = join(outer.directory, "inner");
    outer.git("clone", "--quiet", "--bare", bare.url, inner);
    await expect(locateRepository({ directory: inner, env, mayBeBare: true })).rejects.toThrow(
      `${inner} looks like a bare repository, but lies in the working tree of ${outer.directory},`,
    );
  });

  it("is what a broken .git names", async () => {
    const { env } = repository();
    const directory = temporaryDirectory();
    for (const text of ["", "gitdir:", "gitdir: ../nowhere\n", "rubbish"]) {
      writeFileSync(join(directory, ".git"), text);
      await expect(locateRepository({ directory, env })).rejects.toThrow(
        `Cannot use the git repository in ${directory}: its file .git names no git directory that is there.`,
      );
    }
  });

  it("is in a folder that is none, and says so", async () => {
    const { directory, env } = repository();
    const missing = join(directory, "nope");
    await expect(locateRepository({ directory: missing, env })).rejects.toThrow(
      `There is no folder ${missing}. Correct its name.`,
    );
    await expect(locateRepository({ directory: join(directory, "sub/folder/a"), env })).rejects.toThrow(
      /^This is not a folder: /,
    );
  });
});

describe("the configuration of the git directory counts", () => {
  it("for reaching the remote: a key and a program with RUNNER_TEMP, as actions/checkout writes them", async () => {
    const origin = createGitRepository();
    origin.commit({ a: "1" });
    origin.commit({ a: "2" });
    const clone = origin.clone("--depth", "1");
    clone.git("remote", "set-url", "origin", `ssh://git@server.example${origin.directory}`);
    const temporary = temporaryDirectory();
    const ssh = '#!/bin/sh\ntouch "$RUNNER_TEMP/ran"\nfor command; do :; done\neval "$command"\n';
    writeFileSync(join(temporary, "ssh"), ssh, { mode: 0o755 });
    clone.git("config", "core.sshCommand", '"$RUNNER_TEMP/ssh" -i "$RUNNER_TEMP/key" -o CheckHostIP=no');
    const env = { ...clone.env, GIT_ALLOW_PROTOCOL: "ssh", RUNNER_TEMP: temporary };
    const request = { base: "HEAD^", mergeBase: false, head: "HEAD" };
    expect((await compare({ directory: clone.directory, env }, request)).changedPaths).toEqual(["a"]);
    expect(existsSync(join(temporary, "ran"))).toBe(true);
  });

  it("also what it includes for this git directory only, as actions/checkout does since v6", async () => {
    const origin = createGitRepository();
    origin.commit({ a: "1" });
    origin.commit({ a: "2" });
    const clone = origin.clone("--depth", "1");
    clone.git("remote", "set-url", "origin", "https://server.example/owner/name");
    const file = join(temporaryDirectory(), "git-credentials-1.config");
    writeFileSync(file, `[url "${origin.url}"]\n\tinsteadOf = https://server.example/owner/name\n`);
    clone.git("config", `includeIf.gitdir:${join(clone.directory, ".git")}.path`, file);
    const request = { base: "HEAD^", mergeBase: false, head: "HEAD" };
    const opened = await openRepository({ ...clone, trusted: true, ceiling: clone.directory });
    expect((await opened.compare(request)).changedPaths).toEqual(["a"]);
    await opened.close();
  });
});
