// Builds every kustomization root below a directory with both builders, and tells where they differ.
//
//   npm run conformance -- DIR [--load-restrictor root-only|none] [--limit N] [--jobs N] [--show N]
//
// Exit code 1: a difference; 2: it could not be done.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./compile.mjs";
import { createJudge } from "./conformance/judge.mjs";
import { reduce } from "./conformance/reduce.mjs";
import { treeOf } from "./conformance/tree.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "load-restrictor": { type: "string", default: "none" },
    limit: { type: "string", default: "Infinity" },
    jobs: { type: "string", default: String(cpus().length) },
    show: { type: "string", default: "5" },
  },
});
const [directory] = positionals;
const limits = [options.limit, options.jobs, options.show].map(Number);
if (
  positionals.length !== 1 ||
  !["root-only", "none"].includes(options["load-restrictor"]) ||
  limits.some(Number.isNaN)
) {
  console.error(
    "Usage: npm run conformance -- DIR [--load-restrictor root-only|none] [--limit N] [--jobs N] [--show N]",
  );
  process.exit(2);
}

const empty = mkdtempSync(join(tmpdir(), "rollcast-conformance-"));
try {
  process.exitCode = await main(realpathSync(directory), ...limits);
} finally {
  rmSync(empty, { recursive: true, force: true });
}

/** @returns the exit code */
async function main(top, limit, jobs, shown) {
  const built = compile();
  const judge = await createJudge(built, options["load-restrictor"], empty);
  if (judge === undefined) {
    console.error("Neither kustomize nor kubectl is on PATH: there is nothing to compare with.");
    return 2;
  }
  const [{ createFileTree }, { findRoots }] = await Promise.all(
    ["tree/file-tree.js", "inputs/roots.js"].map((file) => import(`${built}/${file}`)),
  );
  const tree = treeOf(top, createFileTree);
  const queue = findRoots(tree).slice(0, limit);
  const results = [];
  const worker = async () => {
    for (let root = queue.shift(); root !== undefined; root = queue.shift()) {
      results.push({ root: root.path, ...(await judge.compare(tree, top, root.path)) });
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  results.sort((a, b) => (a.root < b.root ? -1 : 1));
  const different = results.filter(({ verdict }) => verdict === "DIFFERENT");
  for (const [index, result] of different.entries()) {
    console.log(`DIFFERENT ${result.root === "" ? "." : result.root}\n${indent(result.detail)}`);
    if (index < shown) console.log(indent(await reduce(judge, tree, result, join(empty, "reduced"))));
  }
  for (const { root, detail } of results.filter(({ verdict }) => verdict === "known change")) {
    console.log(`known change of a later kustomize: ${root === "" ? "." : root}\n${indent(detail)}`);
  }
  tell(results, judge.name);
  return different.length === 0 ? 0 : 1;
}

function tell(results, judgeName) {
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  const sum = (field) => results.reduce((total, result) => total + (result[field] ?? 0), 0);
  const seconds = (field) => `${(sum(field) / 1000).toFixed(1)} s`;
  console.log(
    `${results.length} roots: ${count("equal")} equal, ${count("both fail")} both fail, ` +
      `${count("unsupported")} unsupported, ` +
      `${count("known change")} known changes of a later kustomize, ${count("not judged")} not judged (the real one took too long), ${count("DIFFERENT")} DIFFERENT ` +
      `(embedded ${seconds("embeddedTime")}, ${judgeName} ${seconds("realTime")} of process time)`,
  );
}

function indent(text) {
  return text.replace(/^(?=.)/gm, "  ");
}
