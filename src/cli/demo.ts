import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../model/user-error.ts";
import { run } from "../process/run.ts";
import { makeTemporaryFolder } from "../process/temporary-folder.ts";

export interface DemoOptions {
  /** Folder of the example's files. */
  readonly source: string;
  /** Where the new folder is made, like `os.tmpdir()`. */
  readonly parent: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The demo's change: a literal that one of two workloads reads, and a file that is mounted. */
const EDITS: readonly Edit[] = [
  { file: "base/kustomization.yaml", from: "GREETING=Welcome to the shop", to: "GREETING=Welcome back" },
  { file: "base/conf/nginx.conf", from: "proxy_read_timeout 30s;", to: "proxy_read_timeout 60s;" },
];

/** Someone and some time that are the same on every machine, so that the commit is too. */
const IDENTITY = {
  GIT_AUTHOR_NAME: "Rollcast",
  GIT_AUTHOR_EMAIL: "demo@rollcast.example",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Rollcast",
  GIT_COMMITTER_EMAIL: "demo@rollcast.example",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/**
 * Makes the example repository in a new folder: one commit, and the demo's change in the working tree.
 * Returns the folder, which stays. Throws `UserError` without git.
 */
export async function makeDemoRepository({ source, parent, env }: DemoOptions): Promise<string> {
  const folder = await makeTemporaryFolder(parent, "rollcast-demo-");
  await cp(source, folder, { recursive: true });
  const git = (...args: string[]): Promise<void> => runGit(folder, args, env);
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--no-gpg-sign", "--message=Open the shop");
  for (const edit of EDITS) await applyEdit(folder, edit);
  return folder;
}

/** What to say after the demo's forecast. `command` is how this program was started. */
export function demoEpilogue(folder: string, command: string): string {
  return `
The example is a git repository in ${folder}
See the change that was forecast:   git -C ${folder} diff
Then edit a phrase in base/slbot-phrases.yaml, a ConfigMap without a hash in its name, and ask again:
  ${command} --repo ${folder}
`;
}

async function applyEdit(folder: string, { file, from, to }: Edit): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} of the example does not hold "${from}"`);
  await writeFile(path, text.replace(from, to));
}

async function runGit(folder: string, args: readonly string[], env: DemoOptions["env"]): Promise<void> {
  const result = await run("git", args, {
    directory: folder,
    // Nobody's settings: no template with hooks, no signing, no default branch.
    env: {
      PATH: env.PATH ?? "",
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      ...IDENTITY,
    },
    timeLimit: 30_000,
    outputLimit: 1024 * 1024,
  });
  if (result.status === "notFound") {
    throw new UserError("git is not on PATH. Rollcast compares git revisions: install git and try again.");
  }
  if (result.status !== "exited" || result.code !== 0) {
    const why = result.status === "exited" ? result.stderr.trim() : result.status;
    throw new UserError(
      `git ${args[0] ?? ""} failed in ${folder}: ${why}. Check your git with \`git --version\`: 2.28 or newer is needed.`,
    );
  }
}
