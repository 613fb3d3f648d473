import type { BuildOutcome, BuildRequest } from "../app/ports.ts";
import type { Problem } from "../domain/problem.ts";
import { createKustomizeEngine, type KustomizeOptions, type KustomizeResult } from "../kustomize/build.ts";
import type { Build } from "./external.ts";

/**
 * Builds with the engine of src/kustomize, which shares what several overlays have in common.
 * @param loadRestrictor undefined: whatever lies in the tree may be read, and it is told when that mattered
 */
export function createEmbeddedBuild(loadRestrictor: "root-only" | "none" | undefined): Build {
  const engine = createKustomizeEngine();
  const options: KustomizeOptions = {
    loadRestrictor: loadRestrictor === "root-only" ? "rootOnly" : "none",
    reorder: "legacy",
  };
  return (request) => {
    const attempt = (): KustomizeResult => engine.build(request.tree, request.root, options);
    return Promise.resolve(toOutcome(isolated(attempt), request, loadRestrictor === undefined));
  };
}

function toOutcome(result: KustomizeResult, { side }: BuildRequest, tellsRestrictor: boolean): BuildOutcome {
  const told = (problem: Problem): Problem => ({ ...problem, side });
  switch (result.kind) {
    case "built": {
      const { manifests, outsideRoot } = result;
      const problems = tellsRestrictor && outsideRoot !== undefined ? [told(outsideRoot)] : [];
      return { status: "built", builder: "embedded", manifests, problems, partial: false };
    }
    case "error":
      return { status: "failed", builder: "embedded", problem: told(result.problem) };
    case "unsupported":
      return { status: "unsupported", needs: result.needs, problems: result.problems.map(told) };
  }
}

/**
 * A bug that one overlay brings to light must not take the others' forecast away. The error's own message is left
 * out: it may quote what the engine was working on.
 */
function isolated(attempt: () => KustomizeResult): KustomizeResult {
  try {
    return attempt();
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = `The embedded builder failed (${name}), which is a bug: please report it, and use the builder \`kustomize\` meanwhile.`;
    return { kind: "error", problem: { code: "build-failed", message } };
  }
}
