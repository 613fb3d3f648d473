// The judge: the kustomize or kubectl on PATH.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** One build after the other: a collection of garbage costs more than the memory of one of them. */
const GO = { GOGC: "off", GOMEMLIMIT: "2GiB", GOMAXPROCS: "1" };

/**
 * Builds a root with the real kustomize, any file of the repository readable; that build gives undefined when it fails.
 * Undefined where there is no program.
 */
export async function createReal(load, work) {
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
        env: { ...buildEnvironment(process.env, [], empty), ...GO },
        timeLimit: 20_000,
        outputLimit: 1 << 28,
      },
    );
    if (result.status !== "exited" || result.code !== 0) return undefined;
    const parsed = parseYaml(result.stdout.toString());
    return parsed.ok ? parsed.documents.map(({ value }) => value) : undefined;
  };
}
