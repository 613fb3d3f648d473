// The two builders side by side: the embedded one, and the real kustomize on PATH.
import { join } from "node:path";
import { differences } from "./compare.mjs";
import { treeOf } from "./tree.mjs";
import { knownChange } from "./versions.mjs";

const TIME_LIMIT = 120_000;
const OUTPUT_LIMIT = 1 << 30;

/**
 * @param built the folder of the compiled sources
 * @param loadRestrictor "root-only" or "none"
 * @param empty a folder to run the real kustomize in, without network
 * @returns undefined when no real kustomize is on PATH
 */
export async function createJudge(built, loadRestrictor, empty) {
  const load = (file) => import(`${built}/${file}`);
  const { findKustomize, parseVersion } = await load("builders/external/program.js");
  const program = await findKustomize(process.env.PATH);
  if (program === undefined) return undefined;
  const { run, runSync } = await load("process/run.js");
  const { buildEnvironment } = await load("builders/external/environment.js");
  const { readableMessage } = await load("builders/external/failure.js");
  const { createKustomizeEngine } = await load("kustomize/engine/build.js");
  const { loadLibrary } = await load("builders/embedded/libraries.js");
  const libraries = { ...(await loadLibrary("goPattern")), ...(await loadLibrary("yamlText")) };
  const { parseYaml } = await load("yaml/parse.js");
  const { createFileTree } = await load("tree/file-tree.js");

  const answer = runSync(program.command, program.versionArgs, {
    directory: empty,
    env: buildEnvironment(process.env, [], empty),
    timeLimit: TIME_LIMIT,
    outputLimit: OUTPUT_LIMIT,
  });
  const version = answer.status === "exited" ? parseVersion(answer.stdout.toString()) : undefined;
  const rootOnly = loadRestrictor === "root-only";
  const sharedEngine = createKustomizeEngine();

  const buildEmbedded = (engine, tree, root) => {
    try {
      const loadRestrictor = rootOnly ? "rootOnly" : "none";
      return engine.build(tree, root, { loadRestrictor, reorder: "legacy", libraries });
    } catch (error) {
      return { kind: "crash", problem: { message: `CRASH ${error.stack}` } };
    }
  };

  const buildReal = async (top, root) => {
    const flag = `--load-restrictor=LoadRestrictions${rootOnly ? "RootOnly" : "None"}`;
    const result = await run(program.command, [...program.args, join(top, root), flag], {
      directory: empty,
      env: buildEnvironment(process.env, [], empty),
      timeLimit: TIME_LIMIT,
      outputLimit: OUTPUT_LIMIT,
    });
    if (result.status === "exited" && result.code === 0) {
      const parsed = parseYaml(result.stdout.toString());
      if (!parsed.ok) return { kind: "error", message: `what it prints is no YAML: ${parsed.error.message}` };
      return { kind: "built", objects: parsed.documents.map(({ value }) => value) };
    }
    if (result.status === "timedOut") return { kind: "timedOut" };
    return { kind: "error", message: readableMessage(result.stderr ?? result.status, top) };
  };

  const compare = async (tree, top, root, engine = sharedEngine) => {
    const start = performance.now();
    const embedded = buildEmbedded(engine, tree, root);
    const embeddedTime = performance.now() - start;
    if (embedded.kind === "unsupported") return { verdict: "unsupported", embeddedTime };
    const realStart = performance.now();
    const real = await buildReal(top, root);
    if (real.kind === "timedOut") return { verdict: "not judged", embeddedTime };
    const times = { embeddedTime, realTime: performance.now() - realStart };
    return { ...times, ...judge(embedded, real, version), reads: embedded.reads };
  };

  /** Compares a root of the files that are below `top` now. */
  const compareFolder = (top, root) =>
    compare(treeOf(top, createFileTree), top, root, createKustomizeEngine());

  return { name: `${program.usage} ${version ?? ""}`.trim(), compare, compareFolder };
}

function judge(embedded, real, version) {
  if (embedded.kind === "built" && real.kind === "built") {
    const objects = embedded.manifests.map(({ object }) => object);
    const all = [...differences(objects, real.objects)].map((difference) => ({
      ...difference,
      isNoted: isNoted(embedded.manifests, difference),
    }));
    if (all.length === 0) return { verdict: "equal" };
    const unknown = all.find((difference) => knownChange(version, difference) === undefined);
    const { resource, path, embedded: left, real: right } = unknown ?? all[0];
    if (unknown === undefined) {
      return { verdict: "known change", detail: `${resource} at ${path}: ${knownChange(version, all[0])}` };
    }
    return {
      verdict: "DIFFERENT",
      signature: path.replace(/^\[\d+\]/, ""),
      detail: `${resource} at ${path}\nembedded: ${left}\nreal:     ${right}`,
    };
  }
  if (embedded.kind === "error" && real.kind === "error") return { verdict: "both fail" };
  if (embedded.kind === "built") {
    const known = knownChange(version, { realError: real.message });
    if (known !== undefined) return { verdict: "known change", detail: known };
    return {
      verdict: "DIFFERENT",
      signature: `real fails: ${real.message}`,
      detail: `only the real kustomize fails: ${real.message}`,
    };
  }
  const { file, line, message } = embedded.problem;
  const known = knownChange(version, { embeddedError: message });
  if (known !== undefined) return { verdict: "known change", detail: known };
  const place = file === undefined ? "" : `${file}:${line ?? 1}: `;
  const who = real.kind === "built" ? "only the embedded builder fails" : "the embedded builder crashes";
  return {
    verdict: "DIFFERENT",
    signature: `embedded fails: ${message}`,
    detail: `${who}: ${place}${message}`,
  };
}

function isNoted(manifests, { path }) {
  const index = Number(/^\[(\d+)\]/.exec(path)?.[1]);
  return (manifests[index]?.releaseDifferences ?? []).length > 0;
}
