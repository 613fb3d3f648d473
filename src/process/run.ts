import { spawn, spawnSync } from "node:child_process";
import { watchSignals } from "./signals.ts";

/** How to run a program. Nothing is inherited: what the program may see of the environment is in `env`. */
export interface RunOptions {
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Bytes for standard input; none is an empty input. */
  readonly input?: string | Uint8Array;
  /** Time limit in milliseconds. */
  readonly timeLimit: number;
  /** Limit in bytes, for standard output; standard error is kept up to `ERROR_OUTPUT_LIMIT`. */
  readonly outputLimit: number;
}

export type RunResult =
  | {
      readonly status: "exited";
      readonly code: number;
      readonly stdout: Buffer;
      readonly stderr: string;
    }
  | { readonly status: "timedOut"; readonly stderr: string }
  | { readonly status: "outputTooLarge"; readonly stderr: string }
  /** No such program, or no such directory to run it in. */
  | { readonly status: "notFound" }
  | { readonly status: "killed"; readonly signal: string; readonly stderr: string };

/** Messages are for people: what comes after the first 64 KiB helps nobody. */
const ERROR_OUTPUT_LIMIT = 64 * 1024;

/**
 * Runs a program to its end, without a shell. The program leads a process group of its own, and all of the group is
 * killed when a limit is reached, so that nothing that it started stays behind.
 * Throws only for what is no property of the program: no memory, no process ids.
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.directory,
      env: options.env,
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let outputSize = 0;
    let errorSize = 0;
    let stopped: "timedOut" | "outputTooLarge" | undefined;
    const killGroup = (): void => {
      killProcessGroup(child.pid);
    };
    const stop = (reason: "timedOut" | "outputTooLarge"): void => {
      stopped ??= reason;
      killGroup();
    };
    const unwatch = watchSignals(killGroup);
    const timer = setTimeout(stop, options.timeLimit, "timedOut");
    const finish = (): void => {
      clearTimeout(timer);
      unwatch();
    };
    child.stdout.on("data", (chunk: Buffer) => {
      outputSize += chunk.length;
      if (outputSize > options.outputLimit) stop("outputTooLarge");
      else output.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (errorSize < ERROR_OUTPUT_LIMIT) errors.push(chunk.subarray(0, ERROR_OUTPUT_LIMIT - errorSize));
      errorSize += chunk.length;
    });
    // A program may end without reading its input: then its exit code tells, not the broken pipe.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
    child.on("error", (error) => {
      finish();
      const code = errorCode(error);
      if (code === "ENOENT" || code === "ENOTDIR") resolve({ status: "notFound" });
      else reject(error);
    });
    child.on("close", (code, signal) => {
      finish();
      // The leader is gone, but something that it started may have closed its output and live on.
      killGroup();
      const stderr = Buffer.concat(errors).toString();
      if (stopped !== undefined) resolve({ status: stopped, stderr });
      else if (code === null) resolve({ status: "killed", signal: signal ?? "unknown", stderr });
      else resolve({ status: "exited", code, stdout: Buffer.concat(output, outputSize), stderr });
    });
  });
}

/**
 * The same, blocking: only for short reads in the middle of pure code, which cannot wait. Limits are the same, but
 * only the program itself is killed, so use it for programs that start no others.
 */
export function runSync(command: string, args: readonly string[], options: RunOptions): RunResult {
  const result = spawnSync(command, args, {
    cwd: options.directory,
    env: options.env,
    input: options.input ?? "",
    timeout: options.timeLimit,
    maxBuffer: options.outputLimit,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  const code = errorCode(result.error);
  // Only a program that was never started has no output at all.
  if (code === "ENOENT" || code === "ENOTDIR") return { status: "notFound" };
  const stderr = result.stderr.subarray(0, ERROR_OUTPUT_LIMIT).toString();
  if (result.error !== undefined) {
    if (code === "ETIMEDOUT") return { status: "timedOut", stderr };
    if (code === "ENOBUFS") return { status: "outputTooLarge", stderr };
    if (code !== "EPIPE") throw result.error;
  }
  if (result.status === null) return { status: "killed", signal: result.signal ?? "unknown", stderr };
  return { status: "exited", code: result.status, stdout: result.stdout, stderr };
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

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
