import { UserError } from "../model/user-error.ts";
import { startConversation, type Conversation } from "../process/conversation.ts";
import { run, runSync, type RunOptions, type RunResult } from "../process/run.ts";

export interface GitOptions {
  /** Where git is started. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. Only to find it may it be left out: git would take any folder that looks like one. */
  readonly gitDirectory: string | undefined;
  /** Absolute; undefined where there is none, or where it is not known yet. */
  readonly workTree: string | undefined;
}

export interface GitOutput {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitCall {
  readonly input?: string;
  /** Added to the environment of this call. */
  readonly env?: Readonly<Record<string, string>>;
  /** Configuration of this call, by the environment: arguments can be read by every process of the machine. */
  readonly settings?: readonly Setting[];
  /** Milliseconds; reads of the local repository are short, only the network may need longer. */
  readonly timeLimit?: number;
  /** Bytes. */
  readonly outputLimit?: number;
  /** Ends the call. */
  readonly signal?: AbortSignal;
}

export type Setting = readonly [key: string, value: string];

/** Git, in one repository. All of it throws `UserError` when git is missing or reaches a limit. */
export interface Git {
  /** Runs git to its end, whatever its exit code. */
  run(args: readonly string[], call?: GitCall): Promise<GitOutput>;
  /** The same, blocking; only for reading objects. */
  runSync(args: readonly string[], call?: GitCall): GitOutput;
  /** Starts a git that answers questions until it is closed. */
  converse(args: readonly string[], env: NonNullable<GitCall["env"]>): GitConversation;
}

export interface GitConversation {
  /** As a conversation's `ask`, but a git that ended is told by its output, which is empty but for its messages. */
  ask(...question: Parameters<Conversation["ask"]>): Promise<GitOutput | undefined>;
  close(): void;
}

const TIME_LIMIT = 120_000;
const OUTPUT_LIMIT = 1024 ** 3;

/**
 * Settings that make git read only, the same everywhere, and deaf to what a repository's own configuration could make
 * it run without being asked; how to reach its remote is what that configuration may say.
 * https://git-scm.com/docs/git-config
 */
const SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.splitIndex=false",
  "core.safecrlf=false",
  "core.quotePath=false",
  "core.looseCompression=0",
  "protocol.ext.allow=never",
  // Git knows it since 2.38; older ones depend on the git directory being named.
  "safe.bareRepository=explicit",
  "gc.auto=0",
  "maintenance.auto=false",
  "fetch.prune=false",
  "fetch.pruneTags=false",
  "fetch.writeCommitGraph=false",
  "advice.addEmbeddedRepo=false",
].flatMap((setting) => ["-c", setting]);

/**
 * Variables that tie git to another repository; a git hook, for one, runs with them set.
 * The list of `git rev-parse --local-env-vars`, without the ones that carry configuration.
 */
const REPOSITORY_VARIABLES = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
];

/** What no program that git may start has to know: the step's inputs, and what the runner's own services accept. */
const SECRET_VARIABLES = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH|GH_ENTERPRISE|GITHUB_ENTERPRISE)_TOKEN$/i;

export function createGit({ directory, env, gitDirectory, workTree }: GitOptions): Git {
  const environment = {
    ...gitEnvironment(env),
    ...(gitDirectory === undefined ? {} : { GIT_DIR: gitDirectory }),
    ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
  };
  const options = (call: GitCall) =>
    ({
      directory,
      env: { ...environment, ...call.env, ...settingsByEnvironment(env, call.settings ?? []) },
      input: call.input ?? "",
      timeLimit: call.timeLimit ?? TIME_LIMIT,
      outputLimit: call.outputLimit ?? OUTPUT_LIMIT,
      ...(call.signal !== undefined && { signal: call.signal }),
    }) satisfies RunOptions;
  return {
    run: async (args, call = {}) => completed(args, await run("git", [...SETTINGS, ...args], options(call))),
    runSync: (args, call = {}) => completed(args, runSync("git", [...SETTINGS, ...args], options(call))),
    converse(args, env) {
      const conversation = startConversation("git", [...SETTINGS, ...args], options({ env }));
      return {
        async ask(...question) {
          const end = await conversation.ask(...question);
          if (end === undefined) return undefined;
          return completed(args, end.status === "exited" ? { ...end, stdout: Buffer.of() } : end);
        },
        close: conversation.close,
      };
    },
  };
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsByEnvironment(
  env: GitOptions["env"],
  settings: readonly Setting[],
): Readonly<Record<string, string>> {
  if (settings.length === 0) return {};
  const first = Number(env.GIT_CONFIG_COUNT ?? 0);
  const entries = settings.flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: `${first + settings.length}`, ...Object.fromEntries(entries) };
}

function gitEnvironment(env: GitOptions["env"]): Record<string, string> {
  const defined = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !REPOSITORY_VARIABLES.includes(entry[0]) && !SECRET_VARIABLES.test(entry[0]),
  );
  return {
    ...Object.fromEntries(defined),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // ssh asks this program instead of the terminal, and without one nobody: https://man.openbsd.org/ssh#SSH_ASKPASS
    SSH_ASKPASS: env.SSH_ASKPASS ?? "false",
    SSH_ASKPASS_REQUIRE: "force",
    GIT_PAGER: "cat",
    GIT_LITERAL_PATHSPECS: "1",
    // What is compared is what its id says, as in every other clone: https://git-scm.com/docs/git-replace
    GIT_NO_REPLACE_OBJECTS: "1",
  };
}

function completed(args: readonly string[], result: RunResult): GitOutput {
  const command = `git ${args[0] ?? ""}`;
  switch (result.status) {
    case "exited":
      return result;
    case "notFound":
      // The folder was looked at before: see locate.ts.
      throw new UserError(
        "Cannot start git: there is none on PATH that may be run. Install it (https://git-scm.com).",
      );
    case "timedOut":
      throw new UserError(`${command} took too long and was stopped. ${messageOf(result.stderr)}`.trim());
    case "outputTooLarge":
      throw new UserError(
        `${command} printed more than Rollcast can hold: this repository has more or larger files than it reads.`,
      );
    case "killed":
      throw new UserError(`${command} was killed (${result.signal}). ${messageOf(result.stderr)}`.trim());
  }
}

/** Git's own words for an error message: the first lines, without any password of a URL. */
export function messageOf(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
  return lines
    .slice(0, 5)
    .join("\n")
    .replaceAll(/:\/\/[^/@\s]+@/g, "://");
}

/** Output that must have come: throws `UserError` with git's message otherwise. */
export function outputOf(output: GitOutput, doing: string): Buffer {
  if (output.code !== 0) throw new UserError(`Cannot ${doing}. Git says: ${messageOf(output.stderr)}`);
  return output.stdout;
}

/** One line of output as text. */
export function lineOf(stdout: Buffer): string {
  return stdout.toString().replace(/\r?\n$/, "");
}
