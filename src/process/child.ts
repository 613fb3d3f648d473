import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { Socket } from "node:net";
import { PassThrough, type Readable, type Writable } from "node:stream";

/** What a program may see: nothing is inherited, all of its environment is in `env`. */
export interface ChildOptions {
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a program came to its end. */
export type ChildEnd =
  | { readonly status: "exited"; readonly code: number; readonly stderr: string }
  | { readonly status: "killed"; readonly signal: string; readonly stderr: string }
  /** No such program, or no such directory to run it in, or not for us. */
  | { readonly status: "notFound" };

/** A running program, which leads a process group of its own. */
export interface Child {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Rejects only for what is no property of the program: no memory, no process ids. */
  readonly end: Promise<ChildEnd>;
  /** Kills the program and everything that it started. */
  readonly kill: () => void;
  /** Whether this program waits for it: Node ends when nothing holds it. A new child holds it. */
  hold(held: boolean): void;
}

/** Messages are for people: what comes after the first 64 KiB helps nobody. */
export const ERROR_OUTPUT_LIMIT = 64 * 1024;

/** Starts a program without a shell. Whoever starts it reads `stdout` and sets the limits. */
export function startChild(command: string, args: readonly string[], options: ChildOptions): Child {
  let child;
  try {
    child = spawn(command, args, {
      cwd: options.directory,
      env: options.env,
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      windowsHide: true,
    });
  } catch (error) {
    // Node throws some of the failures at once, and emits the others.
    if (isNotFound(error)) return noChild();
    throw error;
  }
  return watchChild(child);
}

/** Stands for a program that could not be started. */
function noChild(): Child {
  return {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    end: Promise.resolve({ status: "notFound" }),
    kill: () => undefined,
    hold: () => undefined,
  };
}

function watchChild(child: ChildProcessWithoutNullStreams): Child {
  const errors: Buffer[] = [];
  let errorSize = 0;
  child.stderr.on("data", (chunk: Buffer) => {
    if (errorSize < ERROR_OUTPUT_LIMIT) errors.push(chunk.subarray(0, ERROR_OUTPUT_LIMIT - errorSize));
    errorSize += chunk.length;
  });
  // A program may end without reading its input: then its exit code tells, not the broken pipe.
  child.stdin.on("error", () => undefined);
  let ended = false;
  const kill = (): void => {
    // Once it is over, another program may have got its id.
    if (!ended) killProcessGroup(child.pid);
  };
  const end = new Promise<ChildEnd>((resolve, reject) => {
    child.on("error", (error) => {
      if (isNotFound(error)) resolve({ status: "notFound" });
      else reject(error);
    });
    child.on("close", (code, signal) => {
      // The leader is gone, but something that it started may have closed its output and live on.
      kill();
      ended = true;
      const stderr = Buffer.concat(errors).toString();
      if (code === null) resolve({ status: "killed", signal: signal ?? "unknown", stderr });
      else resolve({ status: "exited", code, stderr });
    });
  });
  const handles = [child, child.stdin, child.stdout, child.stderr];
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    end,
    kill,
    hold(held) {
      for (const handle of handles) {
        if (handle !== child && !(handle instanceof Socket)) continue;
        if (held) handle.ref();
        else handle.unref();
      }
    },
  };
}

function killProcessGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    // ESRCH: the whole group has ended. EPERM: it holds only processes that are about to (macOS).
    const code = errorCode(error);
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}

/** The system's name of an error, like `ENOENT`. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Why a program was never started, where that is a property of it or of its directory. */
export function isNotFound(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EACCES"].some((code) => errorCode(error) === code);
}
