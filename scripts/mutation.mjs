// Mutants of one room: `npm run mutation -- ROOM [--quick] [--sample=N] [FILE…]` lets StrykerJS change each expression of the room, or of these
// files of it, and runs the room's tests. Printed is how many are killed, and each that lives and is not in
// `mutation/survivors.jsonl`, which says why it may: a line to complete. The report stays in `.tmp/mutation`. `--quick` leaves
// out what is done once, when a module is loaded (tables, mostly), for which everything has to be loaded anew;
// `--sample=N` takes ten lines of each N times ten.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import picomatch from "picomatch";

const T = "__tests__/domain";
/** What is changed, and the tests that judge it: the room's own first. @type {Record<string, { mutate: string[], tests: string[] }>} */
const ROOMS = {
  inputs: {
    mutate: ["src/inputs/**/*.ts"],
    tests: ["__tests__/inputs/*", "__tests__/app/closures*", "__tests__/app/discovery/affected*"],
  },
  references: {
    mutate: ["src/domain/references/**/*.ts"],
    tests: [
      ...[`${T}/references/*`, `${T}/stale/*`, `${T}/causes/*`],
      `${T}/policy/**/{named-by-others,begun-references,unread-config,config-by-name,run-files}*`,
    ],
  },
  stale: {
    mutate: ["src/domain/stale/**/*.ts"],
    tests: [`${T}/stale/*`, `${T}/references/*`, `${T}/configs/*`, "__tests__/app/across/elsewhere*"],
  },
  configs: {
    mutate: ["src/domain/configs/**/*.ts"],
    tests: [
      ...[`${T}/configs/*`, `${T}/stale/*`, `${T}/references/*`, `${T}/causes/*`],
      `${T}/policy/**/{made-keys,missing-config,maker-of}*`,
    ],
  },
  rollouts: {
    mutate: ["src/domain/controllers/**/*.ts", "src/domain/causes/**/*.ts"],
    tests: [
      `${T}/controllers/*`,
      `${T}/causes/*`,
      `${T}/account/objects*`,
      `${T}/workload*`,
      ...[`${T}/stale/*`, `${T}/policy/**/{reload-off,applied-late}*`],
    ],
  },
  workloads: {
    mutate: ["src/domain/workload*.ts", "src/domain/side.ts"],
    tests: [
      `${T}/workload*`,
      `${T}/{unseen,overlay}*`,
      `${T}/causes/*`,
      `${T}/controllers/{outcomes,rollout,scaling,team}*`,
      `${T}/policy/**/{unseen-reader,system-settings,standing-refusals}*`,
    ],
  },
  policy: {
    mutate: ["src/domain/policy/**/*.ts"],
    tests: [`${T}/policy/**/*`, `${T}/*`, "__tests__/app/across/places-elsewhere*"],
  },
};

const [name = "", ...rest] = process.argv.slice(2);
const only = rest.filter((argument) => !argument.startsWith("--"));
const every = Number(rest.find((argument) => argument.startsWith("--sample="))?.split("=")[1] ?? 1);
const room = ROOMS[name];
if (room === undefined) {
  console.error(
    `npm run mutation -- ROOM [--quick] [--sample=N] [FILE…], where ROOM is one of: ${Object.keys(ROOMS).join(", ")}`,
  );
  process.exit(2);
}
const folder = `.tmp/mutation`;
mkdirSync(folder, { recursive: true });
const report = `${folder}/${name}.json`;
const config = {
  testRunner: "in-process",
  plugins: [`${import.meta.dirname}/mutation/runner.mjs`],
  mutate: every > 1 ? sampleOf(only.length > 0 ? only : room.mutate) : only.length > 0 ? only : room.mutate,
  ignorePatterns: [
    "dist",
    "docs",
    "bench",
    ".corpus",
    "examples",
    "__tests__/{scenarios,pull-requests,github,runner}",
  ],
  coverageAnalysis: "perTest",
  ignoreStatic: rest.includes("--quick"),
  concurrency: Math.max(1, Math.floor(cpus().length / 2)),
  timeoutMS: 30_000,
  // What is loaded anew for a mutant of a table is never freed.
  maxTestRunnerReuse: 400,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: report },
  tempDirName: `${folder}/sandbox`,
};
writeFileSync(`${folder}/${name}.config.json`, JSON.stringify(config));
const tests = room.tests.map((pattern) => `${pattern}.test.ts`).join(" ");
// Types are stripped by Node itself, which the `node` of the development dependencies can.
const run = spawnSync(
  "node_modules/node/bin/node",
  ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", `${folder}/${name}.config.json`],
  { stdio: "inherit", env: { ...process.env, MUTATION_TESTS: tests } },
);
if (run.status !== 0) process.exit(run.status ?? 1);

/** @typedef {{ file: string, line: string, mutant: string, why: string }} Survivor */
const list = new URL("mutation/survivors.jsonl", import.meta.url);
const texts = readFileSync(list, "utf8").split("\n").filter(Boolean);
const known = new Map(texts.map((text) => [keyOf(JSON.parse(text)), JSON.parse(text).why]));

const { files } = JSON.parse(readFileSync(report, "utf8"));
let [all, killed, explained] = [0, 0, 0];
for (const [file, { source, mutants }] of Object.entries(files)) {
  for (const { status, location, replacement } of mutants) {
    if (["Ignored", "CompileError", "RuntimeError"].includes(status)) continue;
    all += 1;
    if (["Killed", "Timeout"].includes(status)) killed += 1;
    else {
      const survivor = survivorOf(file, source.split("\n"), location, replacement);
      if (known.has(keyOf(survivor))) explained += 1;
      else console.log(JSON.stringify(survivor));
    }
  }
}
console.log(
  `${name}: ${killed} of ${all} killed (${((100 * killed) / all).toFixed(1)} %), ${explained} of the others explained`,
);

/** Ten lines of each `every` times ten, of all files together. */
function sampleOf(/** @type {string[]} */ patterns) {
  const isMeant = picomatch(patterns);
  const paths = readdirSync("src", { recursive: true }).map((path) => `src/${path}`.replaceAll("\\", "/"));
  let block = 0;
  return paths
    .filter((path) => isMeant(path))
    .sort()
    .flatMap((path) => {
      const starts = readFileSync(path, "utf8")
        .split("\n")
        .flatMap((_, i) => (i % 10 === 0 && block++ % every === 0 ? [i + 1] : []));
      return starts.map((start) => `${path}:${start}-${start + 9}`);
    });
}

/** Told by text, which stays when lines move. @returns {Survivor} */
function survivorOf(
  /** @type {string} */ file,
  /** @type {string[]} */ lines,
  /** @type {{ start: { line: number, column: number }, end: { line: number, column: number } }} */ {
    start,
    end,
  },
  /** @type {string} */ replacement,
) {
  const [first = "", ...rest] = lines.slice(start.line - 1, end.line);
  const was =
    rest.length === 0 ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
  const mutant = `${was} → ${replacement}`.replace(/\s+/g, " ");
  return {
    file,
    line: first.trim(),
    mutant: mutant.length > 160 ? `${mutant.slice(0, 160)}…` : mutant,
    why: "",
  };
}

function keyOf(/** @type {Survivor} */ { file, line, mutant }) {
  return [file, line, mutant].join("\0");
}
