import { spawnSync } from "node:child_process";
import {
  ERROR_OUTPUT_LIMIT,
  errorCode,
  isNotFound,
  startChild,
  type ChildEnd,
  type ChildOptions,
} from "./child.ts";
import { watchSignals } from "./signals.ts";

/** How to run a program. */
export interface RunOptions extends ChildOptions {
  /** Bytes for standard input; none is an empty input. */
  readonly input?: string | Uint8Array;
  /** Time limit in milliseconds. */
  readonly timeLimit: number;
  /** Limit in bytes, for standard output; standard error is kept up to `ERROR_OUTPUT_LIMIT`. */
  readonly outputLimit: number;
  /** Ends the program, as its time limit does. */
  readonly signal?: AbortSignal;
}

export type RunResult =
  | {
      readonly status: "exited";
      readonly code: number;
      readonly stdout: Buffer;
      readonly stderr: string;
    }
  | Stopped
  | Exclude<ChildEnd, { status: "exited" }>;

/** The program reached a limit, and was killed. */
export interface Stopped {
  readonly status: "timedOut" | "outputTooLarge";
  readonly stderr: string;
}

/**
 * Runs a program to its end, without a shell. The program leads a process group of its own, and all of the group is
 * killed when a limit is reached, so that nothing that it started stays behind.
 * Throws only for what is no property of the program: no memory, no process ids.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const child = startChild(command, args, options);
  const output: Buffer[] = [];
  let outputSize = 0;
  let stopped: Stopped["status"] | undefined;
  const stop = (reason: Stopped["status"]): void => {
    stopped ??= reason;
    child.kill();
  };
  const unwatch = watchSignals(child.kill);
  const timer = setTimeout(stop, options.timeLimit, "timedOut");
  const abort = (): void => {
    stop("timedOut");
  };
  options.signal?.addEventListener("abort", abort);
  child.stdout.on("data", (chunk: Buffer) => {
    outputSize += chunk.length;
    if (outputSize > options.outputLimit) stop("outputTooLarge");
    else output.push(chunk);
  });
  child.stdin.end(options.input ?? "");
  try {
    const end = await child.end;
    if (end.status === "notFound") return end;
    if (stopped !== undefined) return { status: stopped, stderr: end.stderr };
    return end.status === "exited" ? { ...end, stdout: Buffer.concat(output, outputSize) } : end;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", abort);
    unwatch();
  }
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
  if (isNotFound(result.error)) return { status: "notFound" };
  const stderr = result.stderr.subarray(0, ERROR_OUTPUT_LIMIT).toString();
  if (result.error !== undefined) {
    if (code === "ETIMEDOUT") return { status: "timedOut", stderr };
    if (code === "ENOBUFS") return { status: "outputTooLarge", stderr };
    if (code !== "EPIPE") throw result.error;
  }
  if (result.status === null) return { status: "killed", signal: result.signal ?? "unknown", stderr };
  return { status: "exited", code: result.status, stdout: result.stdout, stderr };
}
