import type { Capability } from "../../model/capability.ts";
import type { BuildOutcome, BuildRequest } from "../../app/ports.ts";
import type { Problem } from "../../model/problem.ts";
import { createRootIndex, type RootIndex } from "../../inputs/closure.ts";
import { createMentionCache } from "../../inputs/inputs.ts";
import type { OutsideInput } from "../../inputs/outside-input.ts";
import type { FileTree } from "../../tree/file-tree.ts";

type Unsupported = Extract<BuildOutcome, { status: "unsupported" }>;

/** Why a root is not built, or undefined when all that it needs from outside is allowed. */
export type FindRefusal = (request: BuildRequest) => Unsupported | undefined;

/**
 * Finds what a build needs beyond the repository in the files, before anything runs: kustomize has no switch that
 * keeps it from the network.
 */
export function createRefusal(allow: readonly Capability[]): FindRefusal {
  const indexes = new WeakMap<FileTree, RootIndex>();
  const cache = createMentionCache();
  return ({ tree, root, side }) => {
    const index = indexes.get(tree) ?? createRootIndex(tree, cache);
    indexes.set(tree, index);
    const refused = index.closure(root).uncertain.filter(({ needs }) => !allow.includes(needs));
    if (refused.length === 0) return undefined;
    const needs = [...new Set(refused.map((item) => item.needs))].sort();
    return { status: "unsupported", needs, problems: refused.map((item) => ({ ...describe(item), side })) };
  };
}

function describe({ file, line, field, needs, what }: OutsideInput): Problem {
  const problem: Problem = {
    code: "unsupported",
    message: `${field} of ${file} needs ${needs}, for ${what}: bring it into the repository`,
    file,
    needs,
  };
  return line === undefined ? problem : { ...problem, line };
}
