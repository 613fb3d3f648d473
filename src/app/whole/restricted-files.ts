import type { Finding } from "../../domain/forecast.ts";
import { restrictedFilesFinding } from "../../domain/policy/unmade.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import { isBelow } from "../../tree/path.ts";
import { asDependent } from "./blocked.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import type { DeployableResult } from "../result.ts";
import { textsWith } from "../written/texts-with.ts";

/**
 * Applications whose build begins to read files from outside of its directories. Argo CD runs kustomize as it comes, which
 * refuses that, unless its own settings say otherwise: where something here says so, or reads such files already, they do.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#kustomize-build-optionsparameters
 */
export function restrictedFileFindings(
  { base, head }: Pick<Sides, "base" | "head">,
  results: readonly DeployableResult[],
): readonly Finding[] {
  const restricted = results.flatMap(({ deployable: { id, problems } }) => {
    const problem = problems.find(({ code, side }) => code === "load-restrictor" && side === "head");
    const deployable = head.found.get(id)?.deployable;
    return problem === undefined || deployable?.delivery.kind !== "argoKustomize"
      ? []
      : [{ deployable, problem }];
  });
  if (restricted.length === 0 || mayLeave(base, head)) return [];
  return restricted.map(({ deployable, problem }) =>
    restrictedFilesFinding(asDependent(deployable), problem),
  );
}

function mayLeave(base: DiscoveredSide, head: DiscoveredSide): boolean {
  if (textsWith(head.tree, ["LoadRestrictionsNone"]).length > 0) return true;
  const { index } = base;
  return [...base.found.values()]
    .filter(({ deployable: { delivery } }) => delivery.kind === "argoKustomize")
    .flatMap(({ deployable: { root } }) => index.reachable(root))
    .some((root) =>
      [...(index.direct(root)?.files ?? [])].some(
        (file) => !isBelow(file, root) && !isKustomizationFile(file),
      ),
    );
}
