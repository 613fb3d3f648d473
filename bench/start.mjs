// What a start costs: the CPU time of a forecast of a trivial overlay, and of one with a Deployment that restarts, all processes
// together, by turns, median of nine.
//
//   node bench/start.mjs [DIST ...]     other builds of dist/ to measure beside this one, as of an older commit
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { RUNTIMES } from "./measure.mjs";
import { commitAll, commitOn, writeFiles } from "./repository.mjs";

const RUNS = 9;
/** One after the other before the shell is asked, which counts in hundredths of a second. */
const AT_ONCE = 5;
const DISTS = [
  fileURLToPath(new URL("../dist", import.meta.url)),
  ...process.argv.slice(2).map((path) => resolve(path)),
];
const REPEATED = `for n in ${"n ".repeat(AT_ONCE)}; do "$@" >/dev/null; done; times`;
const ONE_GIT =
  'const child = require("node:child_process").spawn("git", ["cat-file", "--batch"]);' +
  'child.stdout.once("data", () => child.stdin.end()); child.stdin.write("HEAD\\n");';

const CONFIG = (value) => `configMapGenerator:\n- name: app\n  literals: [a=${value}]\n`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: app}
spec:
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app}}
    spec: {containers: [{name: app, image: "registry.example.com/app:1", envFrom: [{configMapRef: {name: app}}]}]}
`;
const OVERLAYS = {
  "a config": { files: {}, kustomization: CONFIG },
  "a config and its Deployment": {
    files: { "app/app.yaml": DEPLOYMENT },
    kustomization: (value) => `resources: [app.yaml]\n${CONFIG(value)}`,
  },
};

const repository = mkdtempSync(join(tmpdir(), "rollcast-start-"));
try {
  for (const [what, { files, kustomization }] of Object.entries(OVERLAYS)) {
    const folder = join(repository, what);
    writeFiles(folder, { ...files, "app/kustomization.yaml": kustomization(1) });
    commitAll(folder, "Start");
    commitOn(folder, "one", { "app/kustomization.yaml": kustomization(2) });
    console.log(what);
    measure(folder);
  }
} finally {
  rmSync(repository, { recursive: true, force: true });
}

function measure(folder) {
  const programs = RUNTIMES.flatMap(({ path, name }) => [
    { name: `node ${name}, asking one git`, args: [path, "--eval", ONE_GIT] },
    ...DISTS.map((dist) => ({
      name: `node ${name}, ${dist}`,
      args: [path, join(dist, "cli.js"), "--base", "main", "--head", "one"],
    })),
  ]);
  const times = programs.map(() => []);
  for (let n = 0; n < RUNS; n++)
    programs.forEach(({ args }, index) => times[index].push(cpuOf(args, folder)));
  programs.forEach(({ name }, index) =>
    console.log(`${median(times[index]).toFixed(0).padStart(5)} ms  ${name}`),
  );
}

/** Milliseconds of user and system time, as the shell counts those of its children and of theirs. */
function cpuOf(args, folder) {
  const said = execFileSync("sh", ["-c", REPEATED, "sh", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  const [, ofChildren = ""] = said.trim().split("\n");
  const sum = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, m, s]) => total + (Number(m) * 60 + Number(s)) * 1000,
    0,
  );
  return sum / AT_ONCE;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
