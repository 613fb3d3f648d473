import type { Capability } from "../../model/capability.ts";
import type { BuildOutcome, BuildRequest } from "../../app/ports.ts";
import type { Problem } from "../../model/problem.ts";
import { createRootIndex } from "../../inputs/closure.ts";
import { createMentionCache } from "../../inputs/inputs.ts";
import type { OutsideInput } from "../../inputs/outside-input.ts";
import { oncePer } from "../../model/once.ts";
import type { FileTree } from "../../tree/file-tree.ts";

type Unsupported = Extract<BuildOutcome, { status: "unsupported" }>;

/** Why a root is not built, or undefined when all that it needs from outside is allowed. */
export type FindRefusal = (request: BuildRequest) => Unsupported | undefined;

/**
 * Finds what a build needs beyond the repository in the files, before anything runs: kustomize has no switch that
 * keeps it from the network.
 * @param isConfined the network is allowed, but only some hosts of it, which kustomize cannot be told
 */
export function createRefusal(allow: readonly Capability[], isConfined = false): FindRefusal {
  const cache = createMentionCache();
  const indexOf = oncePer((tree: FileTree) => createRootIndex(tree, cache));
  const isRefused = ({ needs, pulls }: OutsideInput): boolean =>
    !allow.includes(needs) || (isConfined && pulls === true);
  return ({ tree, root, side }) => {
    const refused = indexOf(tree).closure(root).uncertain.filter(isRefused);
    if (refused.length === 0) return undefined;
    const needs = [...new Set(refused.map((item) => item.needs))].sort();
    return {
      status: "unsupported",
      needs,
      problems: refused.map((item) => ({ ...describe(item, isConfined), side })),
    };
  };
}

function describe({ file, line, field, needs, pulls, what }: OutsideInput, isConfined: boolean): Problem {
  const way =
    isConfined && (needs === "network" || pulls === true)
      ? "a real kustomize asks any host, whatever allow-hosts says, so that it does not get it; use the builder `auto`, which asks the allowed hosts itself, or bring it into the repository"
      : "bring it into the repository";
  const problem: Problem = {
    code: "unsupported",
    message: `${field} of ${file} needs ${needs}, for ${what}: ${way}`,
    file,
    needs,
  };
  return line === undefined ? problem : { ...problem, line };
}
