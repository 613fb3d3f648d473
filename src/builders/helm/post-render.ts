import type { BuildOutcome } from "../../app/ports.ts";
import { POST_RENDER_FILES, postRenderTree, withOrigins } from "../../delivery/helm/post-render.ts";
import { addCommonMetadata } from "../../delivery/flux/common-metadata.ts";
import type { HelmDelivery } from "../../model/deployable.ts";
import type { Problem } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import type { Build } from "../build.ts";

/**
 * Runs the post-renderers of a release over what helm has rendered, one after the other.
 * https://github.com/fluxcd/helm-controller/blob/v1.6.3/internal/postrender/build.go
 */
export async function postRendered(
  outcome: BuildOutcome,
  { postRenderers = [], commonMetadata }: HelmDelivery,
  { build, side, id }: { readonly build: Build; readonly side: Side; readonly id: string },
): Promise<BuildOutcome> {
  let current = outcome;
  for (const [index, renderer] of postRenderers.entries()) {
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
  if (current.status !== "built" || commonMetadata === undefined) return current;
  const manifests = current.manifests.map((manifest) =>
    // What lies in `crds/` is no part of the release.
    manifest.crds === undefined
      ? { ...manifest, object: addCommonMetadata(manifest.object, commonMetadata) }
      : manifest,
  );
  return { ...current, manifests };
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
