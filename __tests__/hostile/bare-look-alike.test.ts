import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startGitHubApi } from "../action/support/github-api.ts";
import { runAction } from "../action/support/run-action.ts";
import { pullRequest, RISKY } from "../action/support/shop.ts";
import { rollcast } from "../cli/run-cli.ts";
import { createGitRepository, type Files, type GitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A folder of a commit that git takes for a bare repository, with a configuration that runs a command. */
function trap(folder: string, marker: string): Readonly<Record<string, string>> {
  return {
    [`${folder}/HEAD`]: "ref: refs/heads/main\n",
    [`${folder}/objects/x`]: "",
    [`${folder}/refs/x`]: "",
    [`${folder}/config`]: `[core]
	repositoryformatversion = 0
	bare = true
	fsmonitor = touch '${marker}'
	hooksPath = hooks
	sshCommand = touch '${marker}'; false
	gitProxy = touch '${marker}'
	askPass = touch '${marker}'
[credential]
	helper = "!touch '${marker}'"
[uploadpack]
	packObjectsHook = touch '${marker}'
[remote "origin"]
	url = ssh://git@127.0.0.1/x
	uploadpack = touch '${marker}'; false
`,
    [`${folder}/hooks/post-checkout`]: `#!/bin/sh\ntouch '${marker}'\n`,
  };
}

/** `HEAD` and `main` are then what the stranger says, with the objects of the real repository. */
function forgery(folder: string, commit: string): Readonly<Record<string, string>> {
  const up = folder
    .split("/")
    .map(() => "..")
    .join("/");
  return {
    [`${folder}/HEAD`]: `${commit}\n`,
    [`${folder}/config`]: "[core]\n\trepositoryformatversion = 0\n\tbare = true\n",
    [`${folder}/objects/info/alternates`]: `../${up}/.git/objects\n`,
    [`${folder}/refs/heads/main`]: `${commit}\n`,
    [`${folder}/refs/remotes/origin/main`]: `${commit}\n`,
  };
}

/** A git that does not know `safe.bareRepository`, as before 2.38: what Ubuntu 22.04 has. */
function olderGit(): string {
  const folder = temporaryDirectory();
  const real = process.env.PATH ?? "";
  const script = `#!/bin/bash
words=()
while [ $# -gt 0 ]; do
  if [ "$1" = -c ] && [[ "$2" == safe.bareRepository=* ]]; then shift 2; else words+=("$1"); shift; fi
done
PATH='${real}' exec git "\${words[@]}"
`;
  writeFileSync(join(folder, "git"), script, { mode: 0o755 });
  return `${folder}:${real}`;
}

const FOLDERS = ["deploy", "overlays/prod", "a/b/c"];
const NO_COMMENT = { comment: "never" };

describe.concurrent("a folder that looks like a bare repository, as working-directory of the Action", () => {
  it.for(
    FOLDERS.flatMap((folder): [string, string][] => [
      [folder, process.env.PATH ?? ""],
      [folder, olderGit()],
    ]),
  )("runs no command: %s, PATH %s", async ([folder, PATH]) => {
    const marker = join(temporaryDirectory(), "ran");
    const hostile = pullRequest({ ...RISKY, ...trap(folder, marker) }, "stranger/shop");
    const ended = await runAction({
      workspace: hostile.checkOut(hostile.merge),
      event: "pull_request",
      payload: hostile.payload,
      sha: hostile.merge,
      inputs: { ...NO_COMMENT, "working-directory": folder },
      env: { PATH },
    });
    expect(existsSync(marker)).toBe(false);
    // The base commit is fetched all the same, from the real remote.
    expect(ended).toMatchObject({ exitCode: 0, outputs: { restarts: "2" } });
  });

  it("forges no verdict with the objects of the real repository", async () => {
    const change = pullRequest(RISKY, "stranger/shop");
    const { server } = change;
    server.git("checkout", "--quiet", "feature");
    const head = server.commit(forgery("deploy", change.head));
    server.git("checkout", "--quiet", "--detach", "main");
    server.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
    const merge = server.git("rev-parse", "HEAD");
    const payload = {
      pull_request: {
        number: 7,
        head: { sha: head, ref: "feature", repo: { full_name: "stranger/shop" } },
        base: { sha: change.base, ref: "main", repo: { full_name: "acme/shop" } },
      },
    };
    for (const folder of [".", "deploy"]) {
      const clone = server.clone("--no-checkout");
      clone.git("checkout", "--quiet", "--detach", merge);
      const ended = await runAction({
        workspace: clone.directory,
        event: "pull_request",
        payload,
        sha: merge,
        inputs: { ...NO_COMMENT, "working-directory": folder, "fail-on": "missing-readiness-probe" },
      });
      expect(ended).toMatchObject({ exitCode: 1, outputs: { verdict: "fail", "unsafe-restarts": "2" } });
    }
  });

  it("is not reached through a symbolic link out of the workspace", async () => {
    const elsewhere = createGitRepository();
    elsewhere.commit({ "kustomization.yaml": "resources: []\n" });
    const marker = join(temporaryDirectory(), "ran");
    elsewhere.git("config", "remote.origin.url", "ssh://git@127.0.0.1/x");
    elsewhere.git("config", "core.sshCommand", `touch '${marker}'; false`);
    const hostile = pullRequest(RISKY, "stranger/shop");
    const workspace = hostile.checkOut(hostile.merge);
    symlinkSync(elsewhere.directory, join(workspace, "deploy"));
    const ended = await runAction({
      workspace,
      event: "pull_request",
      payload: hostile.payload,
      sha: hostile.merge,
      inputs: { ...NO_COMMENT, "working-directory": "deploy" },
    });
    expect(existsSync(marker)).toBe(false);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("deploy is a symbolic link to a folder outside of");
  });

  it("finds nothing above the workspace", async () => {
    const outer = createGitRepository();
    outer.commit({ "kustomization.yaml": "resources: []\n", "work/x": "" });
    const ended = await runAction({
      workspace: join(outer.directory, "work"),
      event: "pull_request",
      payload: pullRequest(RISKY).payload,
      inputs: NO_COMMENT,
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(
      /There is no git repository in .*work\. Add actions\/checkout before this step/,
    );
  });
});

describe.concurrent("a folder that looks like a bare repository, on the command line", () => {
  const repositoryWith = (files: Files): GitRepository => {
    const repository = createGitRepository();
    repository.commit({ "o/kustomization.yaml": "resources: [cm.yaml]\n", "o/cm.yaml": configMap(1) });
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit({ ...files, "o/cm.yaml": configMap(2) });
    return repository;
  };
  const env = { PATH: olderGit(), GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

  it("where the user stands: the repository around it is read, and no command is run", () => {
    const marker = join(temporaryDirectory(), "ran");
    const { directory } = repositoryWith(trap("deploy", marker));
    for (const args of [
      [],
      ["--base", "main"],
      ["--base", "main", "--head", "HEAD"],
      ["--base", "no-such-branch"],
    ]) {
      const { stdout, stderr } = rollcast(["--format", "json", ...args], env, join(directory, "deploy"));
      expect(existsSync(marker)).toBe(false);
      if (args.includes("no-such-branch"))
        expect(stderr).toContain('no commit, branch or tag "no-such-branch"');
      else expect(JSON.parse(stdout)).toMatchObject({ deployables: [{ path: "o" }] });
    }
  });

  it("named with --repo: it is refused", () => {
    const marker = join(temporaryDirectory(), "ran");
    const { directory } = repositoryWith(trap("deploy", marker));
    const { code, stderr } = rollcast(["--repo", join(directory, "deploy"), "--base", "main"], env);
    expect(existsSync(marker)).toBe(false);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain("deploy looks like a bare repository, but lies in the working tree of");
  });

  it("in no working tree: it is read when it is named, and only then", () => {
    const bare = repositoryWith({}).clone("--bare");
    const args = ["--base", "main", "--head", "feature", "--format", "json"];
    expect(rollcast(args, env, bare.directory)).toMatchObject({ code: 2, stdout: "" });
    expect(rollcast(["--repo", bare.directory, ...args], env).code).toBe(0);
  });
});

describe.concurrent("what git is told", () => {
  /** A git that notes its environment, in a file for each call, before it becomes the real one. */
  const spy = (calls: string): string => {
    const folder = temporaryDirectory();
    const real = process.env.PATH ?? "";
    const script = `#!/bin/sh\nenv > '${calls}'/$$\nPATH='${real}' exec git "$@"\n`;
    writeFileSync(join(folder, "git"), script, { mode: 0o755 });
    return `${folder}:${real}`;
  };

  it("names the git directory in every call, and no input or token", async () => {
    const change = pullRequest(RISKY);
    const workspace = change.checkOut(change.merge);
    const notes = temporaryDirectory();
    const api = await startGitHubApi({ pullRequest: 7, headSha: change.head });
    const ended = await runAction({
      workspace,
      event: "pull_request",
      payload: change.payload,
      sha: change.merge,
      apiUrl: api.url,
      inputs: NO_COMMENT,
      env: {
        PATH: spy(notes),
        GITHUB_TOKEN: "canary-github",
        GH_TOKEN: "canary-gh",
        ACTIONS_RUNTIME_TOKEN: "canary-runtime",
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-oidc",
      },
    });
    expect(ended.exitCode).toBe(0);
    const calls = readdirSync(notes).map((call) => readFileSync(join(notes, call), "utf8"));
    const told = calls.join("");
    expect(calls.length).toBeGreaterThan(3);
    const gitDirectory = new RegExp(`^GIT_DIR=${join(workspace, ".git")}$`, "m");
    for (const call of calls) expect(call).toMatch(gitDirectory);
    expect(told).toMatch(/^RUNNER_TEMP=/m);
    expect(told).not.toMatch(/canary-|^INPUT_|^ACTIONS_|ghs_not-a-real-token/m);
  });
});

function configMap(value: number): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cm }\ndata: { a: "${value}" }\n`;
}
