import type { BuildOutcome, BuildRequest } from "../app/ports.ts";
import type { BuildKustomization, KustomizeOptions } from "../kustomize/build.ts";
import type { Problem } from "../domain/problem.ts";

/**
 * Builds with the engine of src/kustomize.
 * @param loadRestrictor undefined: whatever lies in the tree may be read, and it is told when that mattered
 */
export function createEmbeddedBuild(
  build: BuildKustomization,
  loadRestrictor: "root-only" | "none" | undefined,
): (request: BuildRequest) => BuildOutcome {
  const options: KustomizeOptions = {
    loadRestrictor: loadRestrictor === "root-only" ? "rootOnly" : "none",
    reorder: "legacy",
  };
  return ({ tree, side, root }) => {
    const result = build(tree, root, options);
    const told = (problem: Problem): Problem => ({ ...problem, side });
    switch (result.kind) {
      case "built": {
        const { manifests, outsideRoot } = result;
        // Someone who asked for `none` knows.
        const mattered = outsideRoot !== undefined && loadRestrictor === undefined;
        const problems = mattered ? [told(outsideRoot)] : [];
        return { status: "built", builder: "embedded", manifests, problems, partial: false };
      }
      case "error":
        return { status: "failed", builder: "embedded", problem: told(result.problem) };
      case "unsupported":
        return { status: "unsupported", needs: result.needs, problems: result.problems.map(told) };
    }
  };
}
