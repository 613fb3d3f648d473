// What src/delivery/flux answers to a question of questions.mjs.
import { OBJECTS } from "./questions.mjs";

/** @param load imports a module of src/, by its path with .js */
export async function createOurs(load) {
  const modules = Object.assign(
    {},
    ...(await Promise.all(
      [
        "builders/builder.js",
        "delivery/flux/artifact.js",
        "delivery/flux/envsubst/evaluate.js",
        "delivery/flux/substitute.js",
        "delivery/flux/variables.js",
        "tree/file-tree.js",
      ].map(load),
    )),
  );
  const builder = await modules.createBuilder({
    choice: "embedded",
    allow: [],
    fork: false,
    env: {},
    temporaryDirectory: "/tmp",
  });
  return (question) => answer(question, modules, builder);
}

async function answer(question, modules, builder) {
  const { op, text, vars, strict, object } = question;
  if (op === "envsubst") {
    const expanded = modules.expand(text, { variables: new Map(Object.entries(vars)), strict });
    return expanded.ok ? { text: expanded.text } : { error: expanded.message };
  }
  if (op === "substitute") {
    if (Object.keys(vars).length === 0) return { object };
    const result = modules.substituteManifest(
      { object },
      { variables: new Map(Object.entries(vars)), strict },
    );
    return result.ok ? { object: result.manifest.object } : { error: result.problem.message };
  }
  if (op === "artifact") {
    const tree = treeOf(question.files, modules);
    return { paths: modules.fluxArtifact(tree, question.ignore, () => new Map()).paths() };
  }
  return build(question, modules, builder);
}

function treeOf(files, { createFileTree }) {
  const entries = Object.keys(files).map((file) => [file, { kind: "file", blob: `${file}\0${files[file]}` }]);
  return createFileTree(entries, (blob) => new TextEncoder().encode(blob.slice(blob.indexOf("\0") + 1)));
}

async function build({ files, path, kustomization }, modules, builder) {
  const tree = treeOf(files, modules);
  const { path: _, prune: __, postBuild = null, ...layer } = kustomization.spec;
  const find = ({ kind, name }) => {
    const object = OBJECTS.find((each) => each.kind === kind && each.metadata.name === name);
    return object === undefined ? { kind: "notSeen" } : { kind: "known", object };
  };
  const deployable = {
    id: "flux:flux-system/apps@clusters/prod",
    kind: "fluxKustomization",
    root: path,
    name: "flux-system/apps",
    cluster: null,
    target: { namespace: null },
    applier: "serverSide",
    applying: { prunes: true, forces: false, replaces: false, deletesWithDeclaration: true },
    delivery: { kind: "flux", layer, postBuild, commonMetadata: null, decrypts: false, ignore: null },
  };
  const variables = postBuild === null ? undefined : modules.readVariables(postBuild, find);
  const outcome = await builder.build({
    tree,
    side: "head",
    root: path,
    closure: Object.keys(files),
    deployable,
    ...(variables !== undefined && { variables }),
  });
  if (outcome.status !== "built") return { error: outcome.problem?.message ?? "unsupported" };
  const problem = outcome.problems.find(
    ({ code }) => code === "variable-not-set" || code === "partly-analysed",
  );
  return problem === undefined
    ? { objects: outcome.manifests.map((each) => each.object) }
    : { error: problem.message };
}
