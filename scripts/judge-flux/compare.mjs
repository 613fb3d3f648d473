// Compares every Flux Kustomization of a checkout with what Flux's own library makes of it, from the entries on.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { compile } from "../compile.mjs";
import { treeOf } from "../conformance/tree.mjs";
import { compareArtifacts, writeTree } from "./artifacts.mjs";
import { comparable, createAsk } from "./ask.mjs";

/** @returns the exit code */
export async function compare(program, directories) {
  const built = compile();
  const load = (file) => import(`${built}/${file}`);
  const modules = Object.assign(
    {},
    ...(await Promise.all(
      [
        "tree/file-tree.js",
        "inputs/closure.js",
        "inputs/inputs.js",
        "app/discovery/discover.js",
        "app/discovery/clusters.js",
        "app/discovery/declarations.js",
        "app/discovery/build-cache.js",
        "app/discovery/variables.js",
        "builders/builder.js",
        "delivery/flux/artifact.js",
        "model/target-branch.js",
      ].map(load),
    )),
  );
  console.log("| repository | Kustomizations | compared | equal | both fail | different | not analysed |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  let different = 0;
  for (const directory of directories)
    different += await compareRepository(program, realpathSync(directory), modules);
  return different === 0 ? 0 : 1;
}

async function compareRepository(program, top, modules) {
  const { createFileTree, fluxArtifact } = modules;
  const tree = treeOf(top, createFileTree);
  const side = await discoverAll(tree, modules);
  const copy = mkdtempSync(join(tmpdir(), "rollcast-judge-"));
  const { ask, close } = createAsk(program);
  const counts = { all: 0, compared: 0, equal: 0, fail: 0, different: 0, reasons: new Map() };
  try {
    const ignores = [...side.found.values()].map(({ deployable }) => deployable.delivery.ignore ?? null);
    counts.different += await compareArtifacts(ask, tree, ignores, fluxArtifact);
    writeTree(
      fluxArtifact(tree, null, () => new Map()),
      copy,
    );
    const names = namesIn(tree);
    for (const found of side.found.values()) {
      const { deployable } = found;
      if (deployable.kind !== "fluxKustomization") continue;
      counts.all++;
      if (deployable.notAnalysed !== undefined) {
        const reason = deployable.notAnalysed.code;
        counts.reasons.set(reason, (counts.reasons.get(reason) ?? 0) + 1);
        continue;
      }
      let ours = await buildOurs(side, found, modules);
      if (ours.unseen !== undefined) {
        const reason = /is remote/.test(ours.unseen) ? "remote bases" : ours.unseen.slice(0, 80);
        counts.reasons.set(reason, (counts.reasons.get(reason) ?? 0) + 1);
        continue;
      }
      let real = await ask(await questionOf(side, found, copy, [...names.keys()], modules));
      if (ours.error === undefined && real.error !== undefined) {
        const defaulted = withDefaults(modules, names);
        ours = await buildOurs(side, found, defaulted);
        real = await ask(await questionOf(side, found, copy, [], defaulted));
      }
      tell(counts, deployable, ours, real);
    }
  } finally {
    close();
    rmSync(copy, { recursive: true, force: true });
  }
  const reasons = [...counts.reasons].map(([reason, count]) => `${count} (${reason})`).join(", ") || "0";
  console.log(
    `| ${basename(top)} | ${counts.all} | ${counts.compared} | ${counts.equal} | ${counts.fail} | ${counts.different} | ${reasons} |`,
  );
  return counts.different;
}

function tell(counts, { id }, ours, real) {
  counts.compared++;
  if (ours.error !== undefined && real.error !== undefined) {
    counts.fail++;
    if (process.env.SHOW_FAILURES)
      console.error(`${id}: both fail\n  ours: ${ours.error}\n  real: ${real.error}`);
    return;
  }
  if (ours.error === undefined && real.error === undefined) {
    const isJudged = ({ kind, metadata }) => !ours.noted.has(`${kind} ${metadata?.name}`);
    const [a, b] = [ours.objects, real.objects].map((list) => comparable(list.filter(isJudged)));
    const index = a.findIndex((text, at) => text !== b[at]);
    if (a.length === b.length && index < 0) {
      counts.equal++;
      return;
    }
    console.error(`${id}: ${a.length} and ${b.length} objects\n  ours: ${a[index]}\n  real: ${b[index]}`);
  } else console.error(`${id}:\n  ours: ${ours.error ?? "builds"}\n  real: ${real.error ?? "builds"}`);
  counts.different++;
}

async function discoverAll(tree, modules) {
  const {
    createRootIndex,
    createMentionCache,
    findDeclarations,
    createDeclarationCache,
    createBuildCache,
    createBuilder,
    discover,
    clusterRoots,
    UNKNOWN_BRANCH,
  } = modules;
  const declarations = findDeclarations(tree, createDeclarationCache());
  const builder = await createBuilder({
    choice: "embedded",
    allow: [],
    fork: false,
    env: {},
    temporaryDirectory: tmpdir(),
  });
  return discover({
    side: "head",
    tree,
    index: createRootIndex(tree, createMentionCache()),
    declarations,
    clusters: clusterRoots(declarations),
    ownUrls: [],
    branch: UNKNOWN_BRANCH,
    commit: "",
    builds: createBuildCache(builder),
  });
}

/** Nothing is decrypted on either side, so that ciphertext is compared with ciphertext. */
function undecrypted({ deployable, ...found }) {
  return {
    ...found,
    deployable: {
      ...deployable,
      delivery: { ...deployable.delivery, decrypts: false, commonMetadata: null },
      applying: { ...deployable.applying, forces: false },
    },
  };
}

async function buildOurs(side, asked, { variablesOf }) {
  const found = undecrypted(asked);
  const variables = await variablesOf(side, () => side.found.values(), found);
  const outcome = await side.builds.build({
    deployable: found.deployable,
    tree: side.tree,
    side: "head",
    inputs: found.inputs.files,
    variables,
  });
  if (outcome.status === "failed") return { error: outcome.problem.message };
  // What neither builds without a network says nothing of either.
  if (outcome.status === "unsupported")
    return { unseen: outcome.problems.map(({ message }) => message).join("; ") };
  const left = outcome.problems.find(({ code }) => code === "partly-analysed");
  if (left !== undefined) return { unseen: left.message };
  const unset = outcome.problems.find(({ code }) => code === "variable-not-set");
  if (unset !== undefined) return { error: unset.message };
  // Flux's library has an earlier kustomize than the followed one, and of these it is said what that does instead.
  const noted = outcome.manifests.filter(({ releaseDifferences: some }) => some !== undefined);
  return {
    objects: outcome.manifests.map(({ object }) => object),
    noted: new Set(noted.map(({ object }) => `${object.kind} ${object.metadata?.name}`)),
  };
}

/** The same question to Flux: what a variable holds that is not in the repository is what stands here for it. */
async function questionOf(side, asked, root, names, { variablesOf }) {
  const found = undecrypted(asked);
  const { delivery, root: path, name: full } = found.deployable;
  const [namespace, name] = full.split("/");
  const variables = await variablesOf(side, () => side.found.values(), found);
  const known = [...(variables?.values ?? [])];
  const unseen =
    (variables?.notSeen.length ?? 0) > 0
      ? names.filter((each) => !variables.values.has(each))
      : [...(variables?.unknown.keys() ?? [])];
  const data = Object.fromEntries([...known, ...unseen.map((each) => [each, `..PLACEHOLDER_${each}..`])]);
  const { postBuild, ...rest } = delivery;
  const substitutes = postBuild !== null && (Object.keys(data).length > 0 || variables.problem !== undefined);
  return {
    op: "build",
    root,
    path,
    strict: true,
    objects: [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "all", namespace }, data }],
    kustomization: {
      apiVersion: "kustomize.toolkit.fluxcd.io/v1",
      kind: "Kustomization",
      metadata: { name, namespace },
      spec: {
        ...rest.layer,
        path: `./${path}`,
        ...(postBuild !== null && {
          postBuild: {
            ...(postBuild.substituteStrategy !== undefined && {
              substituteStrategy: postBuild.substituteStrategy,
            }),
            ...(substitutes && { substituteFrom: [{ kind: "ConfigMap", name: "all" }] }),
          },
        }),
      },
    },
  };
}

/**
 * What stands for a value need not fit where that value does. Where it makes no YAML, defaults are taken here: then both
 * are asked as if nothing set what has a default wherever it is named.
 */
function withDefaults(modules, names) {
  const variablesOf = async (...args) => {
    const variables = await modules.variablesOf(...args);
    if (variables === undefined) return undefined;
    const { values, unknown, notSeen } = variables;
    const unseen = notSeen.length > 0 ? [...names.keys()] : [...unknown.keys()];
    const stand = unseen
      .filter((name) => names.get(name) !== true)
      .map((name) => [name, `..PLACEHOLDER_${name}..`]);
    return { ...variables, values: new Map([...stand, ...values]), unknown: new Map(), notSeen: [] };
  };
  return { ...modules, variablesOf };
}

/** Every name that an expansion of the repository could have, and whether it has a default wherever it is named. */
function namesIn(tree) {
  const names = new Map();
  for (const path of tree.paths()) {
    const entry = tree.entry(path);
    if (entry.kind !== "file") continue;
    for (const [, name, fallback] of Buffer.from(tree.read(entry.blob))
      .toString("latin1")
      .matchAll(/\$\{#?([A-Za-z_][A-Za-z0-9_]*)(:?[-=])?/g)) {
      names.set(name, fallback !== undefined && names.get(name) !== false);
    }
  }
  return names;
}
