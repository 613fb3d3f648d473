// Each chart is rendered by Rollcast, shut away and out of a copy, and by HELM out of a plain checkout; what comes out is
// read by two different YAML readers and compared object by object. Where the chart makes something anew each time, only
// what stays is compared.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { compile } from "../compile.mjs";
import { treeOf } from "../conformance/tree.mjs";
import { compareObjects, objectsOf } from "./objects.mjs";

const OPTIONS = {
  ...{ isUpgrade: false, includesCrds: true, skipsTests: false, skipsHooks: false, skipsSchema: false },
  ...{ kubeVersion: null, apiVersions: [], buildsDependencies: false, looksUp: false },
};

export async function judgeCharts(helm, repositories) {
  const compiled = compile();
  const modules = Object.assign(
    {},
    ...(await Promise.all(
      [
        "builders/helm/render.js",
        "builders/helm/outcome.js",
        "builders/external/workspace.js",
        "tree/file-tree.js",
      ].map((path) => import(`${compiled}/${path}`)),
    )),
  );
  const counts = { equal: 0, madeAnew: 0, bothFail: 0, notRendered: 0, different: 0 };
  for (const repository of repositories) await judge(helm, repository, modules, counts);
  console.log(JSON.stringify(counts));
  return counts;
}

async function judge(
  helm,
  repository,
  { createChartRenderer, outcomeOf, createWorkspace, createFileTree },
  counts,
) {
  const top = mkdtempSync(join(tmpdir(), "judge-helm-"));
  const archive = spawnSync("git", ["archive", "HEAD"], { cwd: repository, maxBuffer: 1 << 30 });
  spawnSync("tar", ["-x", "-C", top], { input: archive.stdout });
  const workspace = createWorkspace(tmpdir());
  const render = createChartRenderer({
    ...{
      program: { command: helm },
      workspace,
      env: process.env,
      concurrency: 2,
      pullChart: undefined,
      fetchSchema: undefined,
    },
    ...{ timeLimit: 60_000, outputLimit: 1 << 28, log: () => undefined },
  });
  const tree = treeOf(top, createFileTree);
  const charts = tree
    .paths()
    .filter((path) => /(^|\/)Chart\.yaml$/.test(path) && !/(^|\/)charts\/[^/]+\/.*charts\//.test(path));
  for (const chart of charts.map((path) => dirname(path))) {
    const release = { chart, name: "judged", namespace: "judge", values: [], settings: [], options: OPTIONS };
    const rendering = await render(tree, release, "head");
    const outcome = outcomeOf(rendering, release, "head");
    const verdict = compare(outcome, rendering, run(helm, join(top, chart)));
    counts[verdict.kind]++;
    if (verdict.what !== undefined)
      console.log(`${verdict.kind} ${relative(tmpdir(), repository)} ${chart}: ${verdict.what}`);
  }
  await workspace.close();
  rmSync(top, { recursive: true, force: true });
}

function run(helm, folder) {
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
  const ours = outcome.manifests.map(({ object }) => object);
  const difference = compareObjects(ours, objectsOf(text));
  if (difference === undefined) return { kind: "equal", what: undefined };
  const isAnew = rendering.kind === "rendered" && (rendering.unstable.length > 0 || rendering.changesShape);
  if (isAnew && ours.length === objectsOf(text).length) return { kind: "madeAnew", what: undefined };
  return { kind: "different", what: difference };
}
