import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../model/user-error.ts";
import { makeTemporaryFolder } from "../../process/temporary-folder.ts";
import { createGit, lineOf, messageOf, outputOf, type Git, type GitOptions, type Setting } from "../git.ts";
import { authorization, FETCH_OBJECTS, type RemoteAccess } from "../remote.ts";
import type { QuarantineLimits } from "./limits.ts";
import { refuseOldGit } from "../version.ts";

/** A bare repository of its own, which borrows the objects of another one and goes with the run. */
export interface PrivateRepository {
  readonly git: Git;
  /** The ids of these refs of the server, as it has them now. */
  ask(refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Fetches commits with their trees, and no blob. Returns why it could not, in git's words. */
  fetchTrees(commits: readonly string[]): Promise<string | undefined>;
  /** Fetches blobs by their ids. Returns why not all came, in git's words. */
  fetchBlobs(ids: readonly string[]): Promise<string | undefined>;
  remove(): Promise<void>;
}

export interface PrivateRepositoryOptions extends RemoteAccess {
  readonly env: GitOptions["env"];
  readonly temporaryDirectory: string;
  /** The object directory that it borrows; without, it has its own alone. */
  readonly objects?: string;
  readonly url: string;
  readonly limits: Pick<QuarantineLimits, "bytes" | "time">;
  /** How its server is asked, besides. */
  readonly settings?: readonly Setting[];
}

/**
 * What a fetch of a stranger's objects is done with: every object is checked, packs stay packs (what they unpack to may be a
 * thousand times as large), and nothing of it makes git fetch anything else.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-fetchfsckObjects
 */
const SETTINGS: readonly Setting[] = [
  ["fetch.fsckObjects", "true"],
  ["fetch.unpackLimit", "1"],
  ["fetch.recurseSubmodules", "false"],
  ["transfer.bundleURI", "false"],
  ["core.bigFileThreshold", "1m"],
  ["pack.threads", "1"],
  ["protocol.version", "2"],
];

/** No git that reads from here asks a server for what is missing: https://git-scm.com/docs/git#Documentation/git.txt-codeGITNOLAZYFETCHcode */
const NO_LAZY_FETCH = { GIT_NO_LAZY_FETCH: "1" };

const FETCH = [...FETCH_OBJECTS, "--no-auto-maintenance"];

/** Milliseconds between looks at how much has come. */
const LOOK = 200;

export async function makePrivateRepository(options: PrivateRepositoryOptions): Promise<PrivateRepository> {
  const { env, limits, url, temporaryDirectory: parent } = options;
  await refuseOldGit(createGit({ directory: parent, env, gitDirectory: undefined, workTree: undefined }));
  const folder = await makeTemporaryFolder(parent, "rollcast-pull-request-");
  const directory = join(folder, "objects.git");
  await git("init", folder, env, ["--quiet", "--bare", "--template=", "--", directory]);
  if (options.objects !== undefined) {
    // Older git makes the folder only when it is needed.
    await mkdir(join(directory, "objects", "info"), { recursive: true });
    await writeFile(join(directory, "objects", "info", "alternates"), `${options.objects}\n`);
  }
  const config = join(directory, "config");
  const pristine = await readFile(config);
  const own = createGit({
    directory,
    env: { ...env, ...NO_LAZY_FETCH },
    gitDirectory: directory,
    workTree: undefined,
  });
  const settings = [...SETTINGS, ...(options.settings ?? []), ...authorization(options)];

  const fetch = async (args: readonly string[], input: string): Promise<string | undefined> => {
    const limit = watchSize(directory, limits.bytes);
    try {
      const { code, stderr } = await own.run([...FETCH, ...args, "--stdin", "--", url], {
        settings,
        input,
        timeLimit: limits.time,
        signal: limit.signal,
      });
      if (code !== 0) return messageOf(stderr);
      return (await sizeOf(directory)) > limits.bytes ? "It is larger than Rollcast fetches." : undefined;
    } catch (error) {
      if (limit.signal.aborted) return `It is larger than the ${limits.bytes} bytes that Rollcast fetches.`;
      if (error instanceof UserError) return error.message;
      throw error;
    } finally {
      limit.end();
      // A filter makes a repository one whose missing objects git fetches by itself.
      await writeFile(config, pristine);
    }
  };

  return {
    git: own,
    async ask(refs) {
      const output = await own.run(["ls-remote", "--", url, ...refs], { settings, timeLimit: limits.time });
      const lines = lineOf(outputOf(output, "ask the server for the pull request's refs")).split("\n");
      return new Map(lines.map((line) => line.split("\t")).map(([id = "", ref = ""]) => [ref, id]));
    },
    fetchTrees: (commits) =>
      fetch(["--depth=1", "--filter=blob:none"], commits.map((id) => `${id}\n`).join("")),
    fetchBlobs: (ids) => fetch([], ids.map((id) => `${id}\n`).join("")),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Aborts as soon as a directory holds more than it may. */
function watchSize(directory: string, limit: number) {
  const controller = new AbortController();
  const watch = setInterval(() => {
    void sizeOf(directory).then((size) => {
      if (size > limit) controller.abort();
    });
  }, LOOK);
  return {
    signal: controller.signal,
    end: () => {
      clearInterval(watch);
    },
  };
}

async function git(command: string, directory: string, env: GitOptions["env"], args: readonly string[]) {
  const maker = createGit({ directory, env, gitDirectory: undefined, workTree: undefined });
  return outputOf(await maker.run([command, ...args]), "make a private repository");
}

/** What has come, packed or on its way. */
async function sizeOf(directory: string): Promise<number> {
  const names = await readdir(join(directory, "objects"), { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(directory, "objects", name)).then(
        (entry) => (entry.isFile() ? entry.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
