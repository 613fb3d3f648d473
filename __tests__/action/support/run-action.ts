import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const PROJECT = join(import.meta.dirname, "../../..");

/** The bundle that GitHub's runner starts. */
const ENTRY = join(PROJECT, "dist/main.js");

/** Two hundred runs compile the bundles once: https://nodejs.org/api/module.html#module-compile-cache */
const COMPILED = join(PROJECT, "node_modules/.cache/rollcast-tests");

export interface ActionOptions {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly event: string;
  /** Text is written to the event file as it is. */
  readonly payload: unknown;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_API_URL; left out, the port is one where nobody listens. */
  readonly apiUrl?: string;
  /** The program that runs the bundle; left out, the one that action.yml names where npm has installed it. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly exitCode: number | null;
  /** The log, with its workflow commands. */
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the Action as GitHub's runner does: as a process that is told everything by its environment and by files. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const runner = temporaryDirectory();
  const file = (name: string, content: string): string => {
    writeFileSync(join(runner, name), content);
    return join(runner, name);
  };
  mkdirSync(join(runner, "temp"));
  const { payload } = options;
  const inputs = { token: "ghs_not-a-real-token", ...options.inputs };
  const outputs = file("output", "");
  const summary = file("summary", "");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: runner,
    GIT_CONFIG_NOSYSTEM: "1",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file("event.json", typeof payload === "string" ? payload : JSON.stringify(payload)),
    GITHUB_SHA: options.sha ?? "",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: "42",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: options.apiUrl ?? "http://127.0.0.1:9",
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: join(runner, "temp"),
    NODE_COMPILE_CACHE: COMPILED,
    // The runner's name for an input: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.env,
  };
  const ended = await end(options.node ?? node24() ?? process.execPath, env, options.workspace);
  return {
    ...ended,
    outputs: parseOutputs(readFileSync(outputs, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

function end(
  node: string,
  env: Readonly<Record<string, string>>,
  directory: string,
): Promise<Pick<ActionRun, "exitCode" | "log" | "stderr">> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [ENTRY], { env, cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (log += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (exitCode) => {
      resolve({ exitCode, log, stderr });
    });
  });
}

/** `name<<delimiter`, lines, `delimiter`: the form that the runner reads. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n(?:([\s\S]*?)\n)?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}

/** `env` of an Action that is tried again and again by a server: the waits between are short. */
export const HURRIED = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "hurried-clock.mjs")).href}`,
};

/** The path of the runtime that action.yml names; undefined where npm has not installed it. */
export function node24(): string | undefined {
  const path = join(PROJECT, "node_modules/node/bin/node");
  return existsSync(path) ? path : undefined;
}
