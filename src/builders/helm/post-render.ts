import type { BuildOutcome } from "../../app/ports.ts";
import { POST_RENDER_FILES, postRenderTree, withOrigins } from "../../delivery/helm/post-render.ts";
import type { Problem } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import type { Value } from "../../yaml/value.ts";
import type { Build } from "../build.ts";

/** Runs the post-renderers of a release over what helm has rendered, one after the other. */
export async function postRendered(
  outcome: BuildOutcome,
  renderers: readonly Value[],
  { build, side, id }: { readonly build: Build; readonly side: Side; readonly id: string },
): Promise<BuildOutcome> {
  let current = outcome;
  for (const [index, renderer] of renderers.entries()) {
    if (current.status !== "built") return current;
    const tree = postRenderTree(current.manifests, renderer);
    if (tree === undefined) continue;
    const request = {
      side,
      root: "",
      tree,
      closure: POST_RENDER_FILES,
      variant: `${id} post-renderer ${index}`,
    };
    const made = await build({ ...request, withoutCharts: true });
    if (made.status !== "built") return unplaced(made);
    current = {
      ...current,
      manifests: withOrigins(made.manifests, current.manifests),
      partial: current.partial || made.partial,
    };
  }
  return current;
}

/** Its files are not in the repository. */
function unplaced(outcome: Exclude<BuildOutcome, { status: "built" }>): BuildOutcome {
  const without = ({ code, message, side }: Problem): Problem => ({
    code,
    message: `its post-renderer: ${message}`,
    ...(side !== undefined && { side }),
  });
  return outcome.status === "failed"
    ? { status: "failed", builder: "helm", problem: without(outcome.problem) }
    : { ...outcome, problems: outcome.problems.map(without) };
}
