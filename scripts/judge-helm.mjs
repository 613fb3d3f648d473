// Asks a real helm about what src/builders/helm makes of charts.
//
//   npm run judge:helm -- HELM DIR...     every chart of these git repositories (bare ones too), at HEAD
//
// Each chart is rendered by Rollcast, shut away and out of a copy, and by HELM out of a plain checkout; what comes out is
// read by two different YAML readers and compared object by object. Where the chart makes something anew each time, only
// what stays is compared. Exit code 1: a difference.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parseAllDocuments } from "yaml";
import { compile } from "./compile.mjs";

const [helm, ...repositories] = process.argv.slice(2);
if (helm === undefined || repositories.length === 0) {
  console.error("Usage: npm run judge:helm -- HELM DIR...");
  process.exit(2);
}
const compiled = compile();
const { createChartRenderer } = await import(`${compiled}/builders/helm/render.js`);
const { outcomeOf } = await import(`${compiled}/builders/helm/outcome.js`);
const { createWorkspace } = await import(`${compiled}/builders/external/workspace.js`);
const { createFileTree } = await import(`${compiled}/tree/file-tree.js`);

const OPTIONS = {
  ...{ isUpgrade: false, includesCrds: true, skipsTests: false, skipsHooks: false, skipsSchema: false },
  ...{ kubeVersion: null, apiVersions: [], buildsDependencies: false, looksUp: false },
};
const counts = { equal: 0, madeAnew: 0, bothFail: 0, notRendered: 0, different: 0 };

for (const repository of repositories) await judge(repository);
console.log(JSON.stringify(counts));
process.exitCode = counts.different > 0 ? 1 : 0;

async function judge(repository) {
  const top = mkdtempSync(join(tmpdir(), "judge-helm-"));
  const archive = spawnSync("git", ["archive", "HEAD"], { cwd: repository, maxBuffer: 1 << 30 });
  spawnSync("tar", ["-x", "-C", top], { input: archive.stdout });
  const workspace = createWorkspace(tmpdir());
  const render = createChartRenderer({
    ...{ program: { command: helm }, workspace, env: process.env, concurrency: 2, pullChart: undefined },
    ...{ timeLimit: 60_000, outputLimit: 1 << 28, log: () => undefined },
  });
  const files = filesIn(top);
  const tree = createFileTree(
    files.map((path) => [path, { kind: "file", blob: path }]),
    (blob) => readFileSync(join(top, blob)),
  );
  const charts = files.filter(
    (path) => /(^|\/)Chart\.yaml$/.test(path) && !/(^|\/)charts\/[^/]+\/.*charts\//.test(path),
  );
  for (const chart of charts.map((path) => dirname(path))) {
    const release = { chart, name: "judged", namespace: "judge", values: [], settings: [], options: OPTIONS };
    const rendering = await render(tree, release, "head");
    const outcome = outcomeOf(rendering, release, "head");
    const verdict = compare(outcome, rendering, run(join(top, chart)));
    counts[verdict.kind]++;
    if (verdict.what !== undefined)
      console.log(`${verdict.kind} ${relative(tmpdir(), repository)} ${chart}: ${verdict.what}`);
  }
  await workspace.close();
  rmSync(top, { recursive: true, force: true });
}

function run(folder) {
  const args = ["template", "judged", folder, "--namespace", "judge", "--include-crds"];
  const result = spawnSync(helm, args, {
    env: { PATH: "/nowhere", HOME: "/nonexistent" },
    maxBuffer: 1 << 30,
  });
  return result.status === 0 ? result.stdout.toString() : undefined;
}

function compare(outcome, rendering, text) {
  if (text === undefined) {
    if (outcome.status === "built") return { kind: "different", what: "helm fails, Rollcast does not" };
    return { kind: outcome.status === "failed" ? "bothFail" : "notRendered", what: undefined };
  }
  if (outcome.status !== "built") {
    return { kind: "different", what: (outcome.problem ?? outcome.problems[0]).message };
  }
  const real = parseAllDocuments(text, { version: "1.1", uniqueKeys: false, merge: true })
    .map((document) => document.toJS({ maxAliasCount: -1 }))
    .flatMap((value) => (value?.kind === "List" ? value.items : [value]))
    .filter((value) => value !== null && typeof value === "object" && Object.keys(value).length > 0);
  const ours = outcome.manifests.map(({ object }) => plain(object));
  if (ours.length !== real.length)
    return { kind: "different", what: `${ours.length} objects, not ${real.length}` };
  const isAnew = rendering.unstable.length > 0 || rendering.changesShape;
  const at = ours.findIndex((object, index) => !isDeepStrictEqual(object, plain(real[index])));
  if (at < 0) return { kind: "equal", what: undefined };
  if (isAnew) return { kind: "madeAnew", what: undefined };
  return {
    kind: "different",
    what: `${ours[at].kind} ${ours[at].metadata?.name}: ${firstDifference(ours[at], plain(real[at]))}`,
  };
}

function plain(value) {
  return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));
}

function firstDifference(a, b, path = "") {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return `${path}: ${a} / ${b}`;
  const key = [...new Set([...Object.keys(a), ...Object.keys(b)])].find(
    (each) => !isDeepStrictEqual(a[each], b[each]),
  );
  return firstDifference(a[key], b[key], `${path}.${key}`);
}

function filesIn(top) {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .sort();
}
