// Rollcast beside what people do today, in one run on one machine: `npm run bench`, with `-- --quick` a small one, with
// `-- --goals` the CPU time of what has a goal alone, with `-- --flux` the Flux Kustomizations alone, with `-- --elsewhere`
// what other servers have alone.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { compile } from "../scripts/compile.mjs";
import {
  buildAll,
  KUSTOMIZE,
  medianBuild,
  medianBuilds,
  medianFloor,
  medianRollcast,
  rollcast,
  RUNTIMES,
} from "./measure.mjs";
import { elsewhere } from "./elsewhere.mjs";
import { fluxKustomizations } from "./flux.mjs";
import { goals } from "./goals.mjs";
import { heaviestRoots, unpackRealRepositories } from "./real.mjs";
import {
  appendOn,
  CHANGES,
  checkOut,
  commitAll,
  commitOn,
  makeRepository,
  overlayName,
  writeFiles,
} from "./repository.mjs";

const onlyGoals = process.argv.includes("--goals");
const onlyFlux = process.argv.includes("--flux");
const onlyElsewhere = process.argv.includes("--elsewhere");
const quick = process.argv.includes("--quick");
const SIZES = quick ? [20] : [50, 500];
const GROWTH = quick ? [50, 100] : [500, 1000, 2000];
const REAL_ROOTS = quick ? 1 : 5;
const RUNS = 5;

const one = onlyGoals || onlyFlux || onlyElsewhere;
if (KUSTOMIZE === undefined && !one) {
  console.error("The benchmark compares with a real kustomize: put `kustomize` or `kubectl` on PATH.");
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "rollcast-bench-"));
try {
  if (!one) await overlays();
  if (!one || onlyGoals) await goals(newFolder, row, { runs: RUNS, quick });
  if (!one || onlyFlux) await fluxKustomizations(newFolder, row, RUNS);
  if (!one || onlyElsewhere) await elsewhere(newFolder, row);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function overlays() {
  console.log(
    `today: \`${KUSTOMIZE.join(" ")}\` of every overlay on both checkouts (made before the clock starts),`,
  );
  console.log(
    `${availableParallelism()} processes at a time. rollcast: the whole program, median of ${RUNS}.\n`,
  );
  row(
    "change",
    "overlays",
    "affected",
    "today",
    ...RUNTIMES.flatMap(({ name }) => [`node ${name}`, "ratio"]),
  );
  for (const size of SIZES) await sharedBase(size);
  await trivial();
  await realRoots();
  await growth();
}

async function sharedBase(size) {
  const repository = newFolder(`shared-${size}`);
  makeRepository(repository, size);
  // Today's way builds everything whatever the change is: one measurement is for all rows.
  const today = await todaysWay(repository, size);
  for (const { branch, what } of CHANGES)
    compare(what, size, await medianRollcast(RUNS, repository, branch), today);
}

async function todaysWay(repository, size) {
  const checkouts = ["main", "shared"].map((branch) => {
    const checkout = `${repository}-${branch}`;
    checkOut(repository, branch, checkout);
    return checkout;
  });
  const overlays = Array.from({ length: size }, (_, n) => join("overlays", overlayName(n)));
  return buildAll(checkouts.flatMap((checkout) => overlays.map((overlay) => join(checkout, overlay))));
}

async function trivial() {
  const repository = newFolder("trivial");
  const kustomization = (value) => `configMapGenerator:\n- name: app\n  literals: [a=${value}]\n`;
  writeFiles(repository, { "app/kustomization.yaml": kustomization(1) });
  commitAll(repository, "Start");
  commitOn(repository, "one", { "app/kustomization.yaml": kustomization(2) });
  const today = await medianBuild(RUNS, join(repository, "app"));
  compare("trivial; today: one build", 1, await medianRollcast(RUNS, repository, "one"), today);
  row(
    "  a Node that only asks one git",
    "",
    "",
    seconds(today),
    ...ratios(await medianFloor(RUNS, repository), today),
  );
}

async function realRoots() {
  const repositories = unpackRealRepositories(newFolder("real"));
  if (repositories.length === 0) {
    console.log("(no public repositories here: `npm run corpus` fetches them)");
    return;
  }
  const compiled = compile();
  for (const [n, { repository, root, bytes }] of (await heaviestRoots(repositories, REAL_ROOTS)).entries()) {
    appendOn(repository, `heavy-${n}`, join(root, "kustomization.yaml"), "\n# changed\n");
    const directory = join(repository, root);
    const today = await buildAll([directory, directory]);
    const ours = await medianRollcast(RUNS, repository, `heavy-${n}`, "--overlay", root);
    compare(`${basename(repository)}: ${root} (${(bytes / 1e6).toFixed(1)} MB)`, 1, ours, today);
    const alone = await medianBuilds(RUNS, compiled, repository, `heavy-${n}`, root);
    row("  its builds alone", "", "", seconds(today), ...ratios(alone, today));
  }
}

async function growth() {
  console.log("\nall overlays affected, both sides");
  for (const size of GROWTH) {
    const repository = newFolder(`growth-${size}`);
    makeRepository(repository, size);
    const { ms, peakMb, affected } = await rollcast(RUNTIMES[0], repository, "shared");
    const memory = peakMb === undefined ? "unknown" : `${Math.round(peakMb)} MB`;
    console.log(
      `  ${size} overlays: ${affected} affected, ${seconds(ms)}, ${(ms / size).toFixed(1)} ms each, at most ${memory}`,
    );
  }
}

function compare(what, size, ours, today) {
  const note = ours.some(({ notAnalysed }) => notAnalysed > 0) ? " (not analysed!)" : "";
  row(what + note, size, ours[0].affected, seconds(today), ...ratios(ours, today));
}

function ratios(ours, today) {
  return ours.flatMap(({ ms }) => [seconds(ms), `${(today / ms).toFixed(1)} x`]);
}

function row(what, ...columns) {
  console.log(what.padEnd(78) + columns.map((column) => String(column).padStart(12)).join(""));
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

function newFolder(name) {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}
