// Runs Rollcast and today's way as the processes that they are, and takes their time.
import { execFileSync, spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const ACTION = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const BUILDS = fileURLToPath(new URL("builds.mjs", import.meta.url));

/** The real kustomize of this machine: command and arguments before the directory. */
export const KUSTOMIZE = onPath("kustomize")
  ? ["kustomize", "build"]
  : onPath("kubectl")
    ? ["kubectl", "kustomize"]
    : undefined;

/** The Node that runs the benchmark, and the one that action.yml names, which is a development dependency. */
export const RUNTIMES = [
  process.execPath,
  fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url)),
]
  .filter((path) => existsSync(path))
  .map((path) => ({ path, name: execFileSync(path, ["--version"]).toString().trim().replace(/\..*/, "") }))
  .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);

/**
 * One forecast of `main` … `head`, as a process.
 * @returns {Promise<{ ms: number, peakMb: number | undefined, restarts: number, affected: number, notAnalysed: number }>}
 */
export async function rollcast(runtime, repository, head, ...options) {
  const args = [CLI, "--repo", repository, "--base", "main", "--head", head, "--format", "json", ...options];
  const result = await time(runtime.path, args);
  if (result.code !== 0 && result.code !== 2)
    throw new Error(`rollcast ended with ${result.code}: ${result.stderr}`);
  if (result.stdout === "") throw new Error(`rollcast said nothing but: ${result.stderr}`);
  const { summary } = JSON.parse(result.stdout);
  return {
    ms: result.ms,
    peakMb: result.peakMb,
    restarts: summary.restarts,
    affected: summary.deployablesAffected,
    notAnalysed: summary.overlaysNotAnalysed,
  };
}

/** The median of several forecasts, for each runtime. */
export function medianRollcast(runs, repository, head, ...options) {
  return medians(runs, (runtime) => rollcast(runtime, repository, head, ...options));
}

/**
 * The median of several builds of both sides of one overlay in a fresh process, for each runtime: without Node's start,
 * and without listing the repository to find the overlay.
 * @param {string} compiled the folder of the compiled sources
 */
export function medianBuilds(runs, compiled, repository, head, root) {
  return medians(runs, async (runtime) => {
    const { code, stdout, stderr } = await time(runtime.path, [
      BUILDS,
      compiled,
      repository,
      "main",
      head,
      root,
    ]);
    if (code !== 0) throw new Error(stderr);
    return { ms: Number(stdout) };
  });
}

/** The median of several starts of a Node that does nothing but ask one git, for each runtime. */
export function medianFloor(runs, repository) {
  return medians(runs, (runtime) => time(runtime.path, ["--eval", floorScript(repository)]));
}

function floorScript(repository) {
  return (
    `const child = require("node:child_process").spawn("git", ["-C", ${JSON.stringify(repository)}, "cat-file", "--batch"]);` +
    'child.stdout.once("data", () => child.stdin.end()); child.stdin.write("HEAD\\n");'
  );
}

/** The real flate of this machine: the median CPU seconds of several runs with arguments. */
export const FLATE = onPath("flate")
  ? async (runs, args) => medianOf(await several(runs, () => cpuOf("flate", args)))
  : undefined;

/** The CPU seconds of several forecasts of `main` … `head`, each time the median, for each runtime. */
export function medianCpu(runs, repository, head) {
  const args = [CLI, "--repo", repository, "--base", "main", "--head", head, "--format", "json"];
  return cpuMedians(runs, ({ path }) => cpuOf(path, args));
}

/** The same of the Action, as GitHub's runner starts it. */
export function actionCpu(runs, env) {
  return cpuMedians(runs, ({ path }) => cpuOf(path, [ACTION], { env, cwd: env.GITHUB_WORKSPACE }));
}

/** The same of a Node that does nothing but ask one git. */
export function medianFloorCpu(runs, repository) {
  return cpuMedians(runs, ({ path }) => cpuOf(path, ["--eval", floorScript(repository)]));
}

async function cpuMedians(runs, measure) {
  const results = RUNTIMES.map(() => []);
  for (let n = 0; n < runs; n++) {
    for (const [index, runtime] of RUNTIMES.entries()) results[index].push(await measure(runtime));
  }
  return results.map(medianOf);
}

async function several(runs, measure) {
  const results = [];
  for (let n = 0; n < runs; n++) results.push(await measure());
  return results;
}

function medianOf(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** CPU seconds, user and system, of a program and of all that it waited for: what the shell's `times` says. */
function cpuOf(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const shell = ["-c", '"$@" >/dev/null 2>&1; code=$?; times >&3; exit $code', "sh", command, ...args];
    const child = spawn("sh", shell, { ...options, stdio: ["ignore", "ignore", "ignore", "pipe"] });
    const out = [];
    child.stdio[3].on("data", (chunk) => out.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      // 1 and 2 are answers too: a difference, or something that was not analysed.
      if (code > 2) reject(new Error(`${command} ended with ${code}`));
      const [, children = ""] = Buffer.concat(out).toString().split("\n");
      const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
      resolve(parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0));
    });
  });
}

/** By runtime, in turn, so that a slow moment of the machine hits them alike. */
async function medians(runs, measure) {
  const results = RUNTIMES.map(() => []);
  for (let n = 0; n < runs; n++) {
    for (const [index, runtime] of RUNTIMES.entries()) results[index].push(await measure(runtime));
  }
  return results.map(median);
}

function median(results) {
  return results.sort((a, b) => a.ms - b.ms)[Math.floor(results.length / 2)];
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

/** The median of several builds with the real kustomize, milliseconds. */
export async function medianBuild(runs, directory) {
  const results = [];
  for (let n = 0; n < runs; n++) results.push(await build(directory));
  return median(results).ms;
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

export function hasProgram(name) {
  return onPath(name);
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
