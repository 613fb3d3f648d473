// Edits random places of a repository, and asks the real kustomize whether a calm answer was right.
//
//   npm run oracle -- DIR [--edits N] [--seconds N] [--seed N] [--roots N]
//
// Exit code 1: a calm answer was wrong; 2: it could not be done.
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./compile.mjs";
import { treeOf } from "./conformance/tree.mjs";
import { createRandom, randomEdit } from "./oracle/edits.mjs";
import { changedConfigs, restarted } from "./oracle/effects.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: "string", default: "500" },
    seconds: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
    roots: { type: "string", default: "8" },
  },
});
const [directory] = positionals;
const [edits, seconds, seed, sampled] = [options.edits, options.seconds, options.seed, options.roots].map(
  Number,
);
if (positionals.length !== 1 || [edits, seconds, seed, sampled].some(Number.isNaN)) {
  console.error("Usage: npm run oracle -- DIR [--edits N] [--seconds N] [--seed N] [--roots N]");
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
  const { createFileTree } = await load("tree/file-tree.js");
  const { findRoots } = await load("inputs/roots.js");
  const real = await createReal(load);
  if (real === undefined) {
    console.error("Neither kustomize nor kubectl is on PATH: there is nobody to ask.");
    return 2;
  }
  const copy = join(work, "repository");
  cpSync(top, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\/(\.git|node_modules)$/.test(path),
  });
  const { entries, files } = readAll(copy, treeOf(copy, createFileTree));
  const base = createTree(createFileTree, entries, files);
  const roots = findRoots(base).map(({ path }) => path);
  const paths = [...files.keys()].filter((path) =>
    /\.(ya?ml|json|env|conf|properties|txt)$|Kustomization$/.test(path),
  );
  const forecastOf = await createForecast(load, base);
  const random = createRandom(seed);
  const before = new Map();
  const counts = { edits: 0, builds: 0, restarts: 0, configs: 0, calm: 0, refused: 0, wrong: 0 };
  const end = Date.now() + seconds * 1000;

  while (counts.edits < edits && Date.now() < end) {
    const edit = randomEdit(files, paths, random);
    if (edit === undefined) continue;
    counts.edits++;
    const changed = new Map([...files, ...edit.changes]);
    const head = createTree(createFileTree, entries, changed);
    const { forecast, readers } = await forecastOf(head, [...edit.changes.keys()]);
    // The ones that it says read the file, those near it, and others at random: it must not be the only judge of that.
    const near = roots.filter((root) => [...edit.changes.keys()].some((path) => path.startsWith(`${root}/`)));
    const asked = new Set(
      [...readers, ...near, ...Array.from({ length: sampled }, () => random.pick(roots))].slice(0, 40),
    );
    write(copy, edit.changes);
    const found = [];
    for (const root of asked) {
      if (!before.has(root)) {
        write(copy, new Map([...edit.changes.keys()].map((path) => [path, files.get(path) ?? null])));
        before.set(root, await real(join(copy, root)));
        write(copy, edit.changes);
      }
      const old = before.get(root);
      const now = old === undefined ? undefined : await real(join(copy, root));
      counts.builds++;
      if (old === undefined || now === undefined) continue;
      found.push(...restarted(old, now).map((name) => ({ root, name, what: "restart" })));
      found.push(...changedConfigs(old, now).map((name) => ({ root, name, what: "config" })));
    }
    write(copy, new Map([...edit.changes.keys()].map((path) => [path, files.get(path) ?? null])));
    if (forecast === undefined) {
      counts.wrong++;
      console.log(`CRASH ${edit.what}`);
      continue;
    }
    const missed = found.filter((each) => !isTold(forecast, each));
    const isCalm = forecast.summary.level === "calm" && forecast.summary.restarts === 0;
    counts.restarts += found.filter(({ what }) => what === "restart").length;
    counts.configs += found.filter(({ what }) => what === "config").length;
    if (isCalm) counts.calm++;
    if (forecast.deployables.some(({ analysis }) => analysis === "none")) counts.refused++;
    if (missed.length === 0) continue;
    if (isCalm) counts.wrong++;
    if (process.env.ORACLE_DEBUG !== undefined)
      console.log(
        JSON.stringify(
          forecast.deployables.map(({ path, workloads, analysis }) => ({
            path,
            analysis,
            w: workloads.map(({ name, effect }) => `${name} ${effect}`),
          })),
        ),
      );
    const where = missed.slice(0, 3).map(({ root, name, what }) => `${what} of ${name} in ${root}`);
    console.log(
      `${isCalm ? "WRONG" : "not told"} (${forecast.summary.level}) ${edit.what}\n  ${where.join("\n  ")}`,
    );
  }
  console.log(
    `${counts.edits} edits, ${counts.builds} real builds: ${counts.restarts} restarts and ${counts.configs} changed configs found; ` +
      `${counts.calm} calm answers, ${counts.refused} with something not analysed, ${counts.wrong} WRONG`,
  );
  return counts.wrong === 0 ? 0 : 1;
}

/** A restart is told as a restart, or as one that may be; a changed config as a change. Of what is not analysed nothing is asked. */
function isTold({ deployables }, { root, name, what }) {
  const own = deployables.filter(({ path }) => path === root);
  if (own.some(({ analysis }) => analysis === "none")) return true;
  if (what === "config")
    return own.some(({ configChanges }) => configChanges.some((change) => nameOf(change).includes(name)));
  return own.some(({ workloads }) =>
    workloads.some((workload) => workload.name === name && workload.effect !== "none"),
  );
}

function nameOf(change) {
  return [change.name, change.nameAtBase, change.nameAtHead].filter((name) => typeof name === "string");
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
    try {
      const request = {
        revisions: { base: "base", mergeBase: false, head: "head" },
        overlays: [],
        gate: [],
      };
      const result = await forecast(request, { repository, builder, progress: () => undefined });
      return {
        forecast: result,
        readers: result.deployables.filter(({ touched }) => touched).map(({ path }) => path),
      };
    } catch (error) {
      console.log(error.stack);
      return { forecast: undefined, readers: [] };
    }
  };
}

/** Builds a root with the real kustomize, any file of the repository readable; undefined when that fails. */
async function createReal(load) {
  const { findKustomize } = await load("builders/external/program.js");
  const program = await findKustomize(process.env.PATH);
  if (program === undefined) return undefined;
  const { run } = await load("process/run.js");
  const { buildEnvironment } = await load("builders/external/environment.js");
  const { parseYaml } = await load("yaml/parse.js");
  const empty = join(work, "empty");
  mkdirSync(empty);
  return async (root) => {
    const result = await run(
      program.command,
      [...program.args, root, "--load-restrictor=LoadRestrictionsNone"],
      {
        directory: empty,
        env: buildEnvironment(process.env, [], empty),
        timeLimit: 60_000,
        outputLimit: 1 << 28,
      },
    );
    if (result.status !== "exited" || result.code !== 0) return undefined;
    const parsed = parseYaml(result.stdout.toString());
    return parsed.ok ? parsed.documents.map(({ value }) => value) : undefined;
  };
}

function readAll(copy, tree) {
  const entries = [];
  const files = new Map();
  for (const path of tree.paths()) {
    if (tree.entry(path).kind === "symlink") entries.push([path, readlinkSync(join(copy, path))]);
    else files.set(path, readFileSync(join(copy, path), "latin1"));
  }
  return { entries, files };
}

/** Blob ids are those of the content, so that equal files are equal. */
function createTree(createFileTree, links, files) {
  const contents = new Map();
  const entry = (kind, text) => {
    const blob = createHash("sha1").update(kind).update(text).digest("hex");
    contents.set(blob, text);
    return { kind, blob };
  };
  const all = [
    ...links.map(([path, target]) => [path, entry("symlink", target)]),
    ...[...files].filter(([, text]) => text !== null).map(([path, text]) => [path, entry("file", text)]),
  ];
  return createFileTree(all, (blob) => Buffer.from(contents.get(blob), "latin1"));
}

function write(copy, changes) {
  for (const [path, text] of changes) {
    const file = join(copy, path);
    if (text === null) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, "latin1");
    }
  }
}
