// Measures this build of dist/ beside others, in CPU time.
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { RUNTIMES } from "./measure.mjs";

const RUNS = 2;
const DISTS = [
  fileURLToPath(new URL("../dist", import.meta.url)),
  ...process.argv.slice(2).map((path) => resolve(path)),
];

/** Prints the CPU seconds of a forecast of `main` … `branch` by each build, git included: the quicker of two by turns. */
export function measureByTurns(repository, branch) {
  const { path } = RUNTIMES.at(-1);
  const times = DISTS.map(() => []);
  for (let n = 0; n < RUNS; n++)
    DISTS.forEach((dist, index) =>
      times[index].push(cpuOf(repository, [path, join(dist, "cli.js"), branch])),
    );
  DISTS.forEach((dist, index) =>
    console.log(
      `${Math.min(...times[index])
        .toFixed(1)
        .padStart(7)} s  ${dist}`,
    ),
  );
}

/** Seconds of user and system time, as the shell counts those of its children and of theirs. */
function cpuOf(repository, [node, cli, branch]) {
  const script = `"$@" >/dev/null; times`;
  const args = ["-c", script, "sh", node, cli, "--base", "main", "--head", branch, "--format", "json"];
  const [, ofChildren = ""] = execFileSync("sh", args, { cwd: repository, encoding: "utf8" })
    .trim()
    .split("\n");
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((total, [, m, s]) => total + Number(m) * 60 + Number(s), 0);
}
