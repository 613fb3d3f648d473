// What Rollcast finds and renders of a Flux repository, of the files as they are.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { treeOf } from "../conformance/tree.mjs";

const MODULES = [
  "app/discovery/sides.js",
  "app/discovery/variables.js",
  "builders/builder.js",
  "sources/flux/helm-release.js",
  "tree/file-tree.js",
];

/**
 * @param readdress what a file's text is to be instead
 * @param prepare given all objects that are deployed, before a release is rendered
 * @param each given a HelmRelease, the objects that are deployed, and what Rollcast makes of it
 */
export async function findReleases({ compiled, directory, host, helm, readdress, prepare, each }) {
  const modules = Object.assign(
    {},
    ...(await Promise.all(MODULES.map((path) => import(`${compiled}/${path}`)))),
  );
  const path = mkdtempSync(join(tmpdir(), "judge-path-"));
  mkdirSync(path, { recursive: true });
  symlinkSync(helm, join(path, "helm"));
  const builder = await modules.createBuilder({
    ...{ choice: "auto", allow: ["helm", "network"], allowHosts: [host], fork: false },
    ...{ env: { PATH: path }, temporaryDirectory: tmpdir(), runTimeLimit: 3_600_000 },
  });
  try {
    await findWith({ builder, directory, readdress, prepare, each }, modules);
  } finally {
    await builder.close();
    rmSync(path, { recursive: true, force: true });
  }
}

async function findWith({ builder, directory, readdress, prepare, each }, modules) {
  const tree = readdressedTree(directory, readdress, modules.createFileTree);
  const snapshot = { tree, revision: { sha: "0".repeat(40), name: "HEAD" } };
  const facts = { ownUrls: [], branch: { name: null, isDefault: null } };
  // The first time without charts, so that the server knows what it is asked for.
  const objectsFound = async (side) => {
    const all = [];
    for (const found of side.found.values()) {
      if (found.deployable.delivery.kind === "helm") continue;
      const variables = await modules.variablesOf(side, () => side.found.values(), found);
      const { deployable, inputs } = found;
      const outcome = await side.builds.build({
        deployable,
        tree,
        side: "head",
        inputs: inputs.files,
        variables,
      });
      if (outcome.status !== "built") continue;
      const cluster = deployable.kind === "overlay" ? deployable.root : deployable.cluster;
      for (const { object } of outcome.manifests) all.push({ object, cluster: cluster || "." });
    }
    return all;
  };
  const compare = (choice) =>
    modules.discoverSides({ base: snapshot, head: snapshot, changedPaths: [] }, facts, choice);
  const { head: first } = await compare({ ...builder, rendersCharts: false, pullsCharts: false });
  const found = await objectsFound(first);
  const plain = (value) =>
    JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));
  const objects = found.map(({ object }) => plain(object));
  prepare(objects);
  const { head: side } = await compare(builder);
  const seen = new Set();
  for (const { object, cluster } of found) {
    if (!modules.isHelmRelease(object)) continue;
    const release = plain(object);
    const key = JSON.stringify(release);
    if (seen.has(key)) continue;
    seen.add(key);
    const { namespace = "default", name } = release.metadata;
    release.metadata.namespace = namespace;
    const chosen = side.found.get(`helm:${namespace}/${name}@${cluster}`);
    const near = found.filter((one) => one.cluster === cluster).map((one) => plain(one.object));
    await each({ release, objects: near, outcome: chosen && (await build(chosen, side, tree, modules)) });
  }
}

async function build(found, side, tree, { variablesOf }) {
  const variables = await variablesOf(side, () => side.found.values(), found);
  const { deployable, inputs } = found;
  return side.builds.build({ deployable, tree, side: "head", inputs: inputs.files, variables });
}

function readdressedTree(directory, readdress, createFileTree) {
  const own = treeOf(directory, createFileTree);
  const entries = own.paths().map((path) => [path, own.entry(path)]);
  return createFileTree(entries, (blob) => {
    const bytes = own.read(blob);
    if (!/\.ya?ml$/.test(blob)) return bytes;
    const text = Buffer.from(bytes).toString();
    const changed = readdress(text);
    return changed === text ? bytes : Buffer.from(changed);
  });
}
