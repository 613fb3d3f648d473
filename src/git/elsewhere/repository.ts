import { UserError } from "../../model/user-error.ts";
import { createGit, lineOf, type GitOptions, type GitOutput, type Setting } from "../git.ts";
import { createObjects } from "../objects.ts";
import { makePrivateRepository, type PrivateRepository } from "../quarantine/private-repository.ts";
import type { ReadObjects } from "./commit-files.ts";
import { reasonOf } from "./reason.ts";

/** A repository of another server, asked by git from a private one that goes with the run. */
export interface RepositoryElsewhere {
  /** The id of the first of these refs that the server has. */
  find(refs: readonly string[]): Promise<FoundRef>;
  /** Fetches commits (or tags) with their trees, and no blob. Returns why it could not, to follow the host's name. */
  fetchTrees(ids: readonly string[]): Promise<string | undefined>;
  /** Fetches blobs by their ids in one request; as `fetchTrees`. */
  fetchBlobs(ids: readonly string[]): Promise<string | undefined>;
  /** Those that are here. Throws `UserError` where they are larger than a bound. */
  readonly read: ReadObjects;
  close(): Promise<void>;
}

/** Not ok: the server could not be asked, for this reason. */
export type FoundRef =
  | { readonly ok: true; readonly ref: string; readonly id: string }
  | { readonly ok: true; readonly ref: undefined }
  | { readonly ok: false; readonly message: string };

export interface ElsewhereOptions {
  readonly env: GitOptions["env"];
  readonly temporaryDirectory: string;
  /** As git is given it. */
  readonly url: string;
  /** How the server may be asked. */
  readonly settings: readonly Setting[];
  readonly limits: ElsewhereLimits;
}

export interface ElsewhereLimits {
  /** Of all that is fetched, on disk. */
  readonly bytes: number;
  /** Of one object. */
  readonly object: number;
  /** Milliseconds of one git command. */
  readonly time: number;
}

const PROTOCOLS = ["http", "https", "ssh"];

/** https://git-scm.com/docs/git#Documentation/git.txt-codeGITALLOWPROTOCOLcode: stronger than any configuration. */
function fewProtocols(env: GitOptions["env"]): GitOptions["env"] {
  const own = env.GIT_ALLOW_PROTOCOL?.split(":");
  return { ...env, GIT_ALLOW_PROTOCOL: PROTOCOLS.filter((each) => own?.includes(each) !== false).join(":") };
}

/** Credentials come from the user's and the machine's own git configuration alone: no checkout's is read here. */
export async function openElsewhere(options: ElsewhereOptions): Promise<RepositoryElsewhere> {
  const { limits } = options;
  const repository = await makePrivateRepository({ ...options, env: fewProtocols(options.env) });
  const objects = createObjects(repository.git);
  const fetched = async (fault: Promise<string | undefined>): Promise<string | undefined> => {
    const message = await fault;
    objects.restart();
    return message === undefined ? undefined : reasonOf(message);
  };
  return {
    find: (refs) => find(repository, refs, options),
    fetchTrees: (ids) => fetched(repository.fetchTrees(ids)),
    fetchBlobs: (ids) => fetched(repository.fetchBlobs(ids)),
    async read(ids) {
      const answers = await objects.read(ids, (size) => {
        if (size > limits.object) throw new UserError(`a file of it has more than ${limits.object} bytes`);
        return true;
      });
      return ids.map((_, index) => answers.objects[index]);
    },
    async close() {
      objects.close();
      await repository.remove();
    },
  };
}

async function find(
  { git }: PrivateRepository,
  refs: readonly string[],
  { url, settings, limits }: ElsewhereOptions,
): Promise<FoundRef> {
  let output: GitOutput;
  try {
    output = await git.run(["ls-remote", "--", url, ...refs], { settings, timeLimit: limits.time });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ok: false, message: reasonOf(error.message) };
  }
  if (output.code !== 0) return { ok: false, message: reasonOf(output.stderr) };
  const ids = new Map(
    lineOf(output.stdout)
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([id = "", ref = ""]) => [ref, id]),
  );
  const ref = refs.find((each) => ids.has(each));
  return ref === undefined ? { ok: true, ref } : { ok: true, ref, id: ids.get(ref) ?? "" };
}

/** What git makes of an address by the user's own configuration: https://git-scm.com/docs/git-config (insteadOf) */
export async function rewrittenUrl(
  url: string,
  { env, temporaryDirectory }: Pick<ElsewhereOptions, "env" | "temporaryDirectory">,
): Promise<string> {
  const git = createGit({ directory: temporaryDirectory, env, gitDirectory: undefined, workTree: undefined });
  const { code, stdout } = await git.run(["ls-remote", "--get-url", "--", url], {
    env: { GIT_CEILING_DIRECTORIES: temporaryDirectory, GIT_DIR: "/dev/null" },
  });
  return code === 0 ? lineOf(stdout) : url;
}
