import { realpath } from "node:fs/promises";
import { run } from "../../process/run.ts";
import type { KustomizeProgram } from "./program.ts";

/** How to start a program so that it sees some folders of the machine, and nothing else. */
export interface Isolation {
  /** Whether the kernel does so; else the program is started as it is. */
  readonly isolated: boolean;
  /** The command line that runs `args` and lets it see `folders`. */
  wrap(args: readonly string[], folders: readonly string[]): Promise<CommandLine>;
}

export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface IsolationOptions {
  readonly program: Pick<KustomizeProgram, "command" | "versionArgs">;
  /** A folder over which the new root is laid, seen by the program alone. */
  readonly root: () => Promise<string>;
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds. A program that hangs when it is asked for its version need not be shut away to do so. */
const PROBE_TIME = 3000;

/** Kilobytes of address space for the program: a build that needs more ends by itself, before the machine does. */
const MEMORY = `${4 * 1024 * 1024}`;

/** Where the system keeps what a program that is not linked statically needs. */
const LIBRARIES = ["/usr", "/lib", "/lib64", "/bin"];

/**
 * Lays an empty root over a folder, binds what the program may see into it, all of it read-only, and goes there. The
 * paths are arguments, so that none is read by the shell.
 */
const SCRIPT = `set -e
root=$1 own=$2 memory=$3 count=$4
shift 4
mount -t tmpfs -o size=1m,mode=755 none "$root"
while [ "$count" -gt 0 ]; do
  if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root\${1%/*}"; : > "$root$1"; fi
  mount --rbind "$1" "$root$1"
  mount -o remount,bind,ro "$root$1" 2>/dev/null || true
  shift
  count=$((count - 1))
done
change=$(command -v chroot)
PATH=$own
ulimit -v "$memory" 2>/dev/null || true
exec "$change" "$root" "$@"`;

/**
 * Asks the kernel for a user namespace of its own, with a file system and a network of its own, which some machines
 * grant to unprivileged processes and some do not: https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 * It comes on top of what is refused before; it replaces nothing.
 */
export async function findIsolation(options: IsolationOptions): Promise<Isolation> {
  for (const libraries of [[], LIBRARIES]) {
    const isolation = isolate(options, libraries);
    if (await works(isolation, options)) return isolation;
  }
  return withoutIsolation(options);
}

/** Starts the program as it is. */
export function withoutIsolation({ program, env }: IsolationOptions): Isolation {
  return { isolated: false, wrap: (args) => Promise.resolve({ command: program.command, args, env }) };
}

function isolate({ program, root, env }: IsolationOptions, libraries: readonly string[]): Isolation {
  return {
    isolated: true,
    async wrap(args, folders) {
      const command = await realpath(program.command);
      const seen = [...libraries, command, ...folders];
      return {
        command: "/usr/bin/unshare",
        args: [
          ...["--user", "--map-root-user", "--mount", "--net", "--ipc", "--", "/bin/sh", "-c", SCRIPT, "sh"],
          ...[await root(), env.PATH ?? "", MEMORY, `${seen.length}`, ...seen, command, ...args],
        ],
        env: { ...env, PATH: "/usr/sbin:/usr/bin:/sbin:/bin" },
      };
    },
  };
}

async function works(isolation: Isolation, { program, root }: IsolationOptions): Promise<boolean> {
  const folder = await root();
  const line = await isolation.wrap(program.versionArgs, []);
  const result = await run(line.command, line.args, {
    directory: folder,
    env: line.env,
    timeLimit: PROBE_TIME,
    outputLimit: 64 * 1024,
  });
  return result.status === "exited" && result.code === 0;
}
