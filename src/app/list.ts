import { passCopy } from "../domain/secrets/gate.ts";
import type { Deployable } from "../model/deployable.ts";
import { compareText } from "../model/order.ts";
import { isBelow } from "../tree/path.ts";
import { UserError } from "../model/user-error.ts";
import { compileGlobs } from "../sources/kustomizations/globs.ts";
import { declarationCandidates } from "./discovery/declarations.ts";
import { addDirectories } from "./discovery/directories.ts";
import { selectDeployables } from "./discovery/select.ts";
import { discoverSides, NO_FACTS } from "./discovery/sides.ts";
import { watchSecretFiles } from "./change.ts";
import { withSecrets, type ForecastRequest, type Ports } from "./forecast.ts";
import type { SecretWatch } from "./secrets.ts";

export type ListRequest = Pick<ForecastRequest, "revisions" | "overlays" | "facts">;

/** All that a revision deploys, as far as the repository tells; sorted by path, then id. Throws `UserError`. */
export async function listDeployables(
  request: ListRequest,
  { repository, builder }: Pick<Ports, "repository" | "builder">,
): Promise<readonly Deployable[]> {
  return withSecrets(builder, async (secrets) => {
    const found = await findAll(request, repository, secrets);
    const mask = secrets.mask();
    return found.map((deployable) => passCopy(deployable, mask));
  });
}

async function findAll(
  request: ListRequest,
  repository: Ports["repository"],
  { builder, watch, tellMade }: SecretWatch,
): Promise<readonly Deployable[]> {
  const comparison = await repository.compare(request.revisions);
  await watchSecretFiles(repository, comparison, watch);
  const globs = await compileGlobs(request.overlays);
  const sides = await discoverSides(comparison, request.facts ?? NO_FACTS, builder, undefined, undefined, {
    tellMade,
  });
  // In a forecast only changed files make a directory one that somebody may apply.
  const { base, head } = addDirectories(sides.base, sides.head, declarationCandidates(sides.head.tree));
  const selection = selectDeployables(base, head, globs);
  if (!selection.ok) throw new UserError(selection.message);
  const found = selection.ids.flatMap((id) => selection.head.found.get(id) ?? []);
  // The names that stand there, and those of its folders, are public, whatever Secret holds one.
  watch(
    comparison.head.tree,
    found.flatMap(({ deployable: { declaredAt, root }, inputs }) => [
      ...(declaredAt === undefined ? [] : [declaredAt.file]),
      ...inputs.files.filter((file) => isBelow(file, root)).slice(0, 1),
    ]),
  );
  return found
    .map(({ deployable }) => deployable)
    .toSorted((a, b) => compareText(a.root, b.root) || compareText(a.id, b.id));
}
