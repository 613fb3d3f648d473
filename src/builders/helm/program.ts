import { run } from "../../process/run.ts";
import { buildEnvironment, type Environment } from "../external/environment.ts";
import { findIsolation, type CommandLine, type Isolation } from "../external/isolation.ts";
import { findExecutable } from "../external/program.ts";
import type { Workspace } from "../external/workspace.ts";

/** The `helm` of this machine, 3 or 4. */
export interface HelmProgram {
  /** Absolute path of the executable. */
  readonly command: string;
}

/** The `helm` on PATH. Looks at the file system only: nothing is run. */
export async function findHelm(path: string | undefined): Promise<HelmProgram | undefined> {
  const command = await findExecutable("helm", path);
  return command === undefined ? undefined : { command };
}

const VERSION_ARGS = ["version", "--template", "{{.Version}}"];

/** KiB of memory that a rendering may reserve: a template can ask for any, before it prints a byte. */
const MEMORY = 8 * 1024 * 1024;
const LIMITED = `ulimit -v "$1" 2>/dev/null; shift; exec "$@"`;

/** helm with nothing of the machine: no home, no plugins, no cluster, and, where the kernel grants it, no network. */
export interface SealedHelm {
  /** Like "v3.17.2"; undefined when it is neither 3 nor 4. */
  readonly version: string | undefined;
  readonly isolated: boolean;
  /** The command line that lets it see these folders. */
  line(args: readonly string[], folders: readonly string[]): Promise<CommandLine>;
}

/** Shuts helm away, and asks it which one it is. */
export async function sealHelm(
  { command }: HelmProgram,
  workspace: Workspace,
  env: Environment,
): Promise<SealedHelm> {
  const empty = await workspace.empty();
  const sealed = environmentOf(env, empty);
  const program = { command, versionArgs: VERSION_ARGS };
  const isolation = await findIsolation({ program, env: sealed, root: () => workspace.shelter() });
  const version = await versionOf(isolation, empty);
  return {
    version,
    isolated: isolation.isolated,
    line: async (args, folders) => limited(await isolation.wrap(args, [empty, ...folders])),
  };
}

/** https://helm.sh/docs/helm/helm/ names what helm reads of its environment. */
function environmentOf(env: Environment, empty: string): Readonly<Record<string, string>> {
  return {
    ...buildEnvironment(env, [], empty),
    HELM_NO_PLUGINS: "1",
    HELM_PLUGINS: empty,
    HELM_CACHE_HOME: empty,
    HELM_CONFIG_HOME: empty,
    HELM_DATA_HOME: empty,
    HELM_REGISTRY_CONFIG: `${empty}/registry.json`,
    HELM_REPOSITORY_CONFIG: `${empty}/repositories.yaml`,
    KUBECONFIG: `${empty}/none`,
  };
}

async function versionOf(isolation: Isolation, empty: string): Promise<string | undefined> {
  const { command, args, env } = await isolation.wrap(VERSION_ARGS, [empty]);
  const result = await run(command, args, {
    directory: empty,
    env,
    timeLimit: 10_000,
    outputLimit: 64 * 1024,
  });
  if (result.status !== "exited" || result.code !== 0) return undefined;
  return /^v[34]\.\d+\.\d+\S*/.exec(result.stdout.toString().trim())?.[0];
}

function limited({ command, args, env }: CommandLine): CommandLine {
  return { command: "/bin/sh", args: ["-c", LIMITED, "sh", String(MEMORY), command, ...args], env };
}
