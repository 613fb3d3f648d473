// Edits random places of a repository, and asks the real kustomize whether a calm answer was right.
//
//   npm run oracle -- DIR [--edits N] [--seconds N] [--seed N] [--builds N]
//
// Exit code 1: a calm answer was wrong; 2: it could not be done.
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./compile.mjs";
import { treeOf } from "./conformance/tree.mjs";
import { createRandom, randomEdit } from "./oracle/edits.mjs";
import { effects } from "./oracle/effects.mjs";
import { createReal } from "./oracle/real.mjs";
import { createTree, readAll, write } from "./oracle/repository.mjs";
import { isTold, rootsToAsk } from "./oracle/told.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: "string", default: "500" },
    seconds: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
    builds: { type: "string", default: "6" },
  },
});
const [directory] = positionals;
const [edits, seconds, seed, builds] = [options.edits, options.seconds, options.seed, options.builds].map(
  Number,
);
if (positionals.length !== 1 || [edits, seconds, seed, builds].some(Number.isNaN)) {
  console.error("Usage: npm run oracle -- DIR [--edits N] [--seconds N] [--seed N] [--builds N]");
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "rollcast-oracle-"));
try {
  process.exitCode = await main(realpathSync(directory));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns the exit code */
async function main(top) {
  const built = compile();
  const load = (file) => import(`${built}/${file}`);
  const real = await createReal(load, work);
  if (real === undefined) {
    console.error("Neither kustomize nor kubectl is on PATH: there is nobody to ask.");
    return 2;
  }
  const { createFileTree } = await load("tree/file-tree.js");
  const { findRoots } = await load("inputs/roots.js");
  const copy = join(work, "repository");
  cpSync(top, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\/(\.git|node_modules)$/.test(path),
  });
  const { links, files } = readAll(copy, treeOf(copy, createFileTree));
  const base = createTree(createFileTree, links, files);
  // A Component is for other roots to build on; kustomize builds it by itself all the same.
  const roots = findRoots(base)
    .filter((root) => !root.files.some((path) => /^kind: *Component/m.test(files.get(path) ?? "")))
    .map(({ path }) => path);
  if (roots.length === 0) {
    console.error("There is no kustomization: the real one has nothing to build.");
    return 2;
  }
  const paths = [...files.keys()].filter((path) =>
    /\.(ya?ml|json|env|conf|properties|txt)$|Kustomization$/.test(path),
  );
  const forecastOf = await createForecast(load, base);
  const random = createRandom(seed);
  const known = new Map();
  const counts = { edits: 0, builds: 0, effects: 0, calm: 0, refused: 0, untold: 0, wrong: 0 };
  const end = Date.now() + seconds * 1000;

  while (counts.edits < edits && Date.now() < end) {
    const edit = randomEdit(files, paths, random);
    if (edit === undefined) continue;
    counts.edits++;
    const changed = [...edit.changes.keys()];
    const former = new Map(changed.map((path) => [path, files.get(path) ?? null]));
    const head = createTree(createFileTree, links, new Map([...files, ...edit.changes]));
    const forecast = await forecastOf(head, changed);
    if (forecast === undefined) {
      counts.wrong++;
      console.log(`CRASH ${edit.what}`);
      continue;
    }
    const asked = rootsToAsk(forecast, { roots, changed, random, limit: builds });
    for (const root of asked) {
      if (!known.has(root)) known.set(root, await real(join(copy, root)));
    }
    write(copy, edit.changes);
    const found = [];
    for (const root of asked) {
      const before = known.get(root);
      if (before === undefined) continue;
      counts.builds++;
      found.push(...effects(before, await real(join(copy, root))).map((effect) => ({ root, ...effect })));
    }
    write(copy, former);
    const isCalm = forecast.summary.level === "calm";
    counts.effects += found.length;
    if (isCalm) counts.calm++;
    if (forecast.deployables.some(({ analysis }) => analysis === "none")) counts.refused++;
    const missed = found.filter((each) => !isTold(forecast, each));
    if (missed.length === 0) continue;
    if (isCalm) counts.wrong++;
    else counts.untold++;
    const where = missed.slice(0, 3).map(({ root, name, what }) => `${what} of ${name} in ${root}`);
    console.log(
      `${isCalm ? "WRONG" : "not told"} (${forecast.summary.level}) ${edit.what}\n  ${where.join("\n  ")}`,
    );
  }
  console.log(
    `${counts.edits} edits, ${counts.builds} real builds with ${counts.effects} effects: ${counts.calm} calm answers, ` +
      `${counts.refused} with something not analysed, ${counts.untold} with something not told, ${counts.wrong} WRONG`,
  );
  return counts.wrong === 0 ? 0 : 1;
}

async function createForecast(load, base) {
  const { forecast } = await load("app/forecast.js");
  const { createBuilder } = await load("builders/builder.js");
  const builder = await createBuilder({
    choice: "embedded",
    allow: [],
    fork: false,
    env: {},
    temporaryDirectory: work,
  });
  return async (head, changedPaths) => {
    const revision = { ref: "random", sha: null };
    const repository = {
      compare: () =>
        Promise.resolve({
          base: { revision, tree: base },
          head: { revision, tree: head },
          changedPaths: changedPaths.sort(),
        }),
      preload: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
    const request = {
      revisions: { base: "base", mergeBase: false, head: "head" },
      overlays: [],
      gate: [],
      policy: { today: "2026-01-01", isFork: false },
    };
    try {
      return await forecast(request, { repository, builder, progress: () => undefined });
    } catch (error) {
      console.log(error.stack);
      return undefined;
    }
  };
}
