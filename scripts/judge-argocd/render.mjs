// Renders deployables as src/delivery and src/builders do.
import { tmpdir } from "node:os";

export async function createRenderer(load, tree) {
  const { createKustomizeEngine } = await load("kustomize/engine/build.js");
  const { loadLibrary } = await load("builders/embedded/libraries.js");
  const { prepareArgoKustomize } = await load("delivery/argo/prepare.js");
  const { readDirectory } = await load("delivery/argo/directory.js");
  const libraries = { ...(await loadLibrary("goPattern")), ...(await loadLibrary("yamlText")) };
  const engine = createKustomizeEngine();
  const { createBuilder } = await load("builders/builder.js");
  const { inputsOf } = await load("sources/inputs.js");
  const { createRootIndex } = await load("inputs/closure.js");
  const { createMentionCache } = await load("inputs/inputs.js");
  // Charts are rendered by the helm that Argo CD finds on PATH too.
  const builder = await createBuilder({
    ...{ choice: "auto", allow: ["helm"], fork: false, env: process.env, temporaryDirectory: tmpdir() },
  });
  const index = createRootIndex(tree, createMentionCache());

  const build = (from, root) => {
    try {
      return engine.build(from, root, { loadRestrictor: "rootOnly", reorder: "legacy", libraries });
    } catch (error) {
      return { kind: "error", problem: { message: `CRASH ${error.stack}` } };
    }
  };

  const renderChart = async (deployable) => {
    const closure = inputsOf(deployable, tree, index).files;
    const result = await builder.build({ tree, side: "head", root: deployable.root, closure, deployable });
    if (result.status === "failed") return { kind: "fails", message: result.problem.message };
    if (result.status === "unsupported") return { kind: "notAnalysed", message: result.problems[0].message };
    const madeAnew = result.problems.find(({ code }) => code === "made-anew");
    if (madeAnew !== undefined) return { kind: "notAnalysed", message: "a chart that makes something anew" };
    return { kind: "manifests", objects: result.manifests.map(({ object }) => object) };
  };

  const render = async (deployable) => {
    const { delivery, root, notAnalysed } = deployable;
    if (notAnalysed !== undefined) {
      const kind = notAnalysed.code === "build-failed" ? "fails" : "notAnalysed";
      return { kind, message: notAnalysed.message };
    }
    if (delivery.kind === "argoDirectory") {
      const result = readDirectory(tree, root, delivery.options);
      if (result.kind === "failed")
        return { kind: "fails", message: `${result.problem.file}: ${result.problem.message}` };
      if (result.problems.length > 0) return { kind: "notAnalysed", message: result.problems[0].message };
      return { kind: "manifests", objects: result.manifests.map(({ object }) => object) };
    }
    if (delivery.kind === "helm") return renderChart(deployable);
    const prepared = prepareArgoKustomize(tree, root, delivery.options);
    if (prepared.kind === "failed") return { kind: "fails", message: prepared.problem.message };
    const result = build(prepared.tree, root);
    if (result.kind === "error") return { kind: "fails", message: result.problem.message };
    if (result.kind === "unsupported")
      return { kind: "notAnalysed", message: `a root that needs ${result.needs.join(", ")}` };
    return { kind: "manifests", objects: result.manifests.map(({ object }) => object) };
  };

  const buildRoot = async (root) => {
    const result = build(tree, root);
    if (result.kind !== "built") return { objects: [], reads: [] };
    return { objects: result.manifests.map(({ object }) => object), reads: result.reads };
  };

  return { render, buildRoot, comparable, close: () => builder.close() };
}

/** As text that is equal for equal objects, in any order; without what Argo CD notes down about its Application. */
export function comparable(objects) {
  return objects.map((object) => JSON.stringify(normalised(object, []), bigints)).sort();
}

function bigints(_, value) {
  return typeof value === "bigint" ? Number(value) : value;
}

function normalised(value, path) {
  if (Array.isArray(value)) return value.map((item) => normalised(item, [...path, "[]"]));
  if (typeof value !== "object" || value === null) return value;
  const isEmpty = (item) => typeof item === "object" && item !== null && Object.keys(item).length === 0;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "argocd.argoproj.io/tracking-id")
    .map(([key, item]) => [key, normalised(item, [...path, key])])
    .filter(
      ([key, item]) =>
        !(path.join(".") === "metadata" && key === "annotations" && (isEmpty(item) || item === null)) &&
        // Where it notes that down, of an object without any.
        !(path.length === 0 && key === "metadata" && isEmpty(item)),
    );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
