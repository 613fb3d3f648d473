// Compares the forecasts of a history with what the cluster does: the base of each commit is applied as the real kustomize
// builds it, and then its head. Objects that are alike on both sides, or that only one side has, are left out.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parseAllDocuments } from "yaml";
import { createReplay } from "../replay.mjs";
import { readKinds } from "./place.mjs";
import { runCases } from "./run.mjs";
import { verdictOf } from "./verdict.mjs";

const WAYS = ["serverSide", "clientSide"];
/** What only a cluster writes, and who refuses to take it. */
const WRITTEN = [
  "uid",
  "resourceVersion",
  "creationTimestamp",
  "generation",
  "managedFields",
  "ownerReferences",
];
/** Of many deployables of one commit, the same is asked again and again. */
const OF_EACH = 6;

/** @returns the exit code */
export async function commits(plane, release, [repository = ".", count = "20"]) {
  const { replay } = await createReplay();
  const kinds = await readKinds(plane.client);
  const directory = resolve(repository);
  const ids = run("git", [
    "-C",
    directory,
    "log",
    "--first-parent",
    "--no-merges",
    `-${count}`,
    "--format=%H",
  ]);
  const cases = [];
  for (const id of ids.split("\n").filter(Boolean)) {
    const { deployables, findings } = await replay(directory, id);
    const analysed = deployables.filter(
      ({ analysis, builder, status }) =>
        analysis === "full" && builder === "embedded" && status === "changed",
    );
    if (analysed.length === 0) continue;
    cases.push(...changesOf(directory, id, { deployables: analysed.slice(0, OF_EACH), findings, kinds }));
  }
  return judge(plane, release, cases);
}

async function judge(plane, release, cases) {
  const happened = await Promise.all(WAYS.map((way) => runCases(plane, cases, way)));
  const counts = {};
  for (const { id, said } of cases) {
    for (const [index, way] of WAYS.entries()) {
      const real = [...happened[index].get(id).values()][0];
      const verdict = verdictOf(said, real === "changed" ? "none" : real);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      if (verdict === "unsafe" || verdict === "other") console.log(`${id} ${way}: ${said}, but ${real}`);
    }
  }
  console.log(`Kubernetes ${release}: ${cases.length} changed objects`, counts);
  return (counts.unsafe ?? 0) + (counts.other ?? 0) === 0 ? 0 : 1;
}

/** One case for each object that both sides have and that differs, with what the forecast says of it. */
function changesOf(directory, id, { deployables, findings, kinds }) {
  const folder = mkdtempSync(join(tmpdir(), "commits-"));
  try {
    const sides = [`${id}^`, id].map((revision, index) =>
      checkout(directory, revision, join(folder, `${index}`)),
    );
    return deployables.flatMap((deployable) => {
      const [base, head] = sides.map((side) => built(join(side, deployable.path)));
      if (base === undefined || head === undefined) return [];
      const before = new Map(base.map((object) => [keyOf(object), object]));
      return head.flatMap((object) => {
        const old = before.get(keyOf(object));
        const isKnown = kinds.has(`${object.apiVersion} ${object.kind}`);
        if (old === undefined || !isKnown || isDeepStrictEqual(old, object)) return [];
        const of = { deployable, findings, object };
        const name = `${id.slice(0, 10)} ${deployable.id} ${keyOf(object)}`;
        return [{ id: name, earlier: [], base: [stripped(old)], head: [stripped(object)], said: saidOf(of) }];
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function saidOf({ deployable, findings, object: { kind, metadata } }) {
  const named = `${kind} ${metadata.name} `;
  const isRefused = findings.some(
    ({ check, message, ...of }) =>
      check === "apply-fails" && of.deployable === deployable.id && message.startsWith(named),
  );
  const workload = deployable.workloads.find((each) => each.kind === kind && each.name === metadata.name);
  return isRefused ? "applyFails" : (workload?.effect ?? "none");
}

function checkout(directory, revision, folder) {
  mkdirSync(folder);
  const archive = spawnSync("git", ["-C", directory, "archive", revision], { maxBuffer: 2 ** 30 });
  spawnSync("tar", ["x", "-C", folder], { input: archive.stdout });
  return folder;
}

/** Undefined where the real kustomize does not build it. */
function built(folder) {
  const { status, stdout } = spawnSync("kustomize", ["build", folder], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return status === 0
    ? parseAllDocuments(stdout)
        .map((document) => document.toJS())
        .filter((object) => object?.metadata !== undefined)
    : undefined;
}

function keyOf({ kind, metadata }) {
  return `${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
}

function stripped({ status: _, ...object }) {
  const metadata = Object.entries(object.metadata).filter(([field]) => !WRITTEN.includes(field));
  return { ...object, metadata: Object.fromEntries(metadata) };
}

function run(program, args) {
  return spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28 }).stdout;
}
