// Runs Rollcast and today's way as the processes that they are, and takes their time.
import { spawn } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** The real kustomize of this machine: command and arguments before the directory. */
export const KUSTOMIZE = onPath("kustomize")
  ? ["kustomize", "build"]
  : onPath("kubectl")
    ? ["kubectl", "kustomize"]
    : undefined;

/**
 * One forecast of `main` … `head`, as a process.
 * @returns {Promise<{ ms: number, peakMb: number | undefined, restarts: number, affected: number, notAnalysed: number }>}
 */
export async function rollcast(repository, head, ...options) {
  const args = [CLI, "--repo", repository, "--base", "main", "--head", head, "--format", "json", ...options];
  const result = await time(process.execPath, args);
  if (result.code !== 0 && result.code !== 2)
    throw new Error(`rollcast ended with ${result.code}: ${result.stderr}`);
  if (result.stdout === "") throw new Error(`rollcast said nothing but: ${result.stderr}`);
  const { summary } = JSON.parse(result.stdout);
  return {
    ms: result.ms,
    peakMb: result.peakMb,
    restarts: summary.restarts,
    affected: summary.overlaysAffected,
    notAnalysed: summary.overlaysNotAnalysed,
  };
}

/** The median of several runs, each checked to have analysed all that it had to. */
export async function medianRollcast(runs, repository, head, ...options) {
  const results = [];
  for (let n = 0; n < runs; n++) results.push(await rollcast(repository, head, ...options));
  results.sort((a, b) => a.ms - b.ms);
  return results[Math.floor(runs / 2)];
}

/** Builds every directory, as many processes at a time as there are cores; milliseconds. */
export async function buildAll(directories) {
  const waiting = [...directories];
  const start = performance.now();
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { code, stderr } = await build(next);
      if (code !== 0) throw new Error(`${next}: ${stderr}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return performance.now() - start;
}

/** One build with the real kustomize. */
export function build(directory) {
  const [command, ...args] = KUSTOMIZE;
  return time(command, [...args, directory]);
}

function time(command, args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    const out = [];
    const errors = [];
    let peakMb;
    const watch = setInterval(() => (peakMb = peakOf(child.pid) ?? peakMb), 50);
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      const ms = performance.now() - start;
      resolve({
        code,
        ms,
        peakMb,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(errors).toString(),
      });
    });
  });
}

/** The most memory that a process has held so far, in MB; Linux only. */
function peakOf(pid) {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line === null ? undefined : Number(line[1]) / 1024;
  } catch {
    return undefined;
  }
}

function onPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
