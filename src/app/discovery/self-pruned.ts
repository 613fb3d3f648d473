import { applicationOf, isOfOne, partsOf } from "./application-parts.ts";
import { isDeclarationOf, isMarkedToStay } from "./kept.ts";
import { isPathGone } from "./stranded.ts";
import { delivererOf } from "../../model/deployable.ts";
import type { DiscoveredSide, Found } from "./side.ts";

/**
 * By id, the Applications of base that deploy and prune themselves, and that head no longer declares where they look, with
 * all that these declare: wherever their file lies now, they delete themselves.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#manage-argo-cd-using-argo-cd
 */
export function selfPruned(head: DiscoveredSide, base: DiscoveredSide): ReadonlySet<string> {
  const gone = new Set<string>();
  if (head.side !== "head") return gone;
  const own = new Set(
    [...base.found.values()].flatMap((found) => {
      const { id } = found.deployable;
      return prunesItself(base, found) && looksElsewhere(head, base, id) ? [applicationOf(id)] : [];
    }),
  );
  // A parent is found before its children.
  for (const [id, { deployable }] of head.found) {
    if (own.has(applicationOf(id)) || gone.has(deployable.declaredAt?.parent ?? "")) gone.add(id);
  }
  return gone;
}

/** Whether an Application that deploys and prunes itself deletes itself, by that or since head has it no more. */
export function deletesItself(head: DiscoveredSide, base: DiscoveredSide): boolean {
  if (head.side !== "head") return false;
  const isGone = (found: Found): boolean =>
    partsOf(head, found.deployable.id).length === 0 && prunesItself(base, found) && !isPathGone(head, found);
  return selfPruned(head, base).size > 0 || [...base.found.values()].some(isGone);
}

function prunesItself({ children }: DiscoveredSide, { deployable, revision }: Found): boolean {
  const { id, applying, waiting, declaredAt } = deployable;
  const parent = declaredAt?.parent;
  if (parent === undefined || !isOfOne(parent, id) || revision !== undefined) return false;
  if (deployable.kind !== "argoApplication" || applying.prunes !== true || waiting !== undefined)
    return false;
  const own = (children.get(parent) ?? []).filter((each) => isDeclarationOf(deployable, each));
  return !own.some((each) => isMarkedToStay(each, delivererOf(deployable.kind), applying.marks));
}

/** It still builds, and neither it nor anything else makes it. */
function looksElsewhere(head: DiscoveredSide, base: DiscoveredSide, id: string): boolean {
  const parts = partsOf(head, id);
  const builds = ({ deployable }: Found): boolean =>
    deployable.notAnalysed?.code !== "build-failed" && !head.broken.has(deployable.id);
  return (
    parts.length > 0 &&
    parts.every((part) => builds(part) && part.deployable.declaredAt?.parent === undefined) &&
    ![...parts, ...partsOf(base, id)].some((part) => isPathGone(head, part))
  );
}
