import type { Deployable } from "../model/deployable.ts";
import { compareText } from "../model/order.ts";
import { UserError } from "../model/user-error.ts";
import { compileGlobs } from "../sources/kustomizations/globs.ts";
import { selectDeployables } from "./discovery/select.ts";
import { discoverSides, NO_FACTS } from "./discovery/sides.ts";
import { preloadObjects } from "./change.ts";
import type { ForecastRequest, Ports } from "./forecast.ts";

export type ListRequest = Pick<ForecastRequest, "revisions" | "overlays" | "facts">;

/** All that a revision deploys, as far as the repository tells; sorted by path, then id. Throws `UserError`. */
export async function listDeployables(
  request: ListRequest,
  { repository, builder }: Pick<Ports, "repository" | "builder">,
): Promise<readonly Deployable[]> {
  const comparison = await repository.compare(request.revisions);
  await preloadObjects(repository, comparison);
  const globs = await compileGlobs(request.overlays);
  const { base, head } = await discoverSides(comparison, request.facts ?? NO_FACTS, builder);
  const selection = selectDeployables(base, head, globs);
  if (!selection.ok) throw new UserError(selection.message);
  return selection.ids
    .flatMap((id) => selection.head.found.get(id)?.deployable ?? [])
    .sort((a, b) => compareText(a.root, b.root) || compareText(a.id, b.id));
}
