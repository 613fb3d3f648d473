import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryDirectory } from "./temporary-directory.ts";

/** Path → text or bytes, `{ link }` for a symbolic link, null to delete the file or directory. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** A real repository in a temporary folder, with a fixed author and fixed dates, so that its ids are always the same. */
export interface GitRepository {
  readonly directory: string;
  /** `file://` URL: unlike a plain path, git clones from it as from a server, so that `--depth` works. */
  readonly url: string;
  /** The environment that git runs with here, for the code under test. */
  readonly env: Readonly<Record<string, string>>;
  /** Changes the working tree only. */
  write(files: Files): void;
  /** Writes, stages everything and commits; returns the commit's id. */
  commit(files: Files, message?: string): string;
  /** Runs git and returns its output without the last line break; throws with its message when it fails. */
  git(...args: readonly string[]): string;
  /** Runs git once for each command, until one fails, and returns what all of them print. */
  gitInTurn(...commands: readonly (readonly string[])[]): string;
  clone(...args: readonly string[]): GitRepository;
}

/** A new, empty repository on branch `main`. */
export function createGitRepository(...initArgs: readonly string[]): GitRepository {
  const directory = temporaryDirectory();
  const repository = openGitRepository(directory);
  repository.git("init", "--quiet", "--initial-branch=main", ...initArgs);
  return repository;
}

function openGitRepository(directory: string): GitRepository {
  // Every commit is a minute later than the one before: git orders history by date.
  let commits = 0;
  const repository: GitRepository = {
    directory,
    url: `file://${directory}`,
    env: gitEnvironment(0),
    write(files) {
      writeFiles(directory, files);
    },
    commit(files, message = "Change") {
      writeFiles(directory, files);
      return repository.gitInTurn(
        ["add", "--all"],
        ["commit", "--quiet", "--allow-empty", "--message", message],
        ["rev-parse", "HEAD"],
      );
    },
    git(...args) {
      return repository.gitInTurn(args);
    },
    gitInTurn(...commands) {
      if (commands.some((args) => args.includes("commit") || args.includes("merge"))) commits++;
      return runGit(directory, commands, gitEnvironment(commits));
    },
    clone(...args) {
      const target = temporaryDirectory();
      repository.git("clone", "--quiet", ...args, repository.url, target);
      return openGitRepository(target);
    },
  };
  return repository;
}

export function writeFiles(directory: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    if (content === null || (typeof content === "object" && "link" in content)) {
      rmSync(file, { recursive: true, force: true });
    }
    if (content === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}

function gitEnvironment(minutes: number): Record<string, string> {
  const date = `${1_750_000_000 + minutes * 60} +0000`;
  return {
    PATH: process.env.PATH ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.com",
    GIT_COMMITTER_DATE: date,
    // Submodules from `file://` in tests; git forbids it by default.
    GIT_ALLOW_PROTOCOL: "file",
  };
}

/** No sample hooks, and no second git after each commit that looks whether there is something to clean. */
const QUICK = {
  GIT_TEMPLATE_DIR: "",
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "maintenance.auto",
  GIT_CONFIG_VALUE_0: "false",
};

/**
 * Starts one program for all of the commands, and git itself for a single one: to start a program from a process of
 * half a gigabyte takes longer than what git does here, since Linux copies the table of its pages.
 */
function runGit(
  directory: string,
  commands: readonly (readonly string[])[],
  env: Record<string, string>,
): string {
  const words = commands.flat();
  let position = 0;
  const script = commands
    .map((args) => ["git", ...args.map(() => `"\${${++position}}"`)].join(" "))
    .join(" && ");
  const options = { cwd: directory, env: { ...QUICK, ...env }, encoding: "utf8" } as const;
  const result =
    commands.length === 1
      ? spawnSync("git", words, options)
      : spawnSync("sh", ["-c", script, "sh", ...words], options);
  if (result.status !== 0) throw new Error(`git ${commands.join(" && git ")}: ${result.stderr}`);
  return result.stdout.replace(/\n$/, "");
}
