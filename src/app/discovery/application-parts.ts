import { groupedBy } from "../../model/grouped.ts";
import { oncePer } from "../../model/once.ts";
import type { DiscoveredSide, Found } from "./side.ts";

type Parts = Pick<DiscoveredSide, "found">;

/** What an Application with several sources is called without the source; of everything else the id itself. */
export function applicationOf(id: string): string {
  return id.split("#")[0] ?? id;
}

/** Whether both are sources of one Application, or the same. */
export function isOfOne(id: string, other: string): boolean {
  return applicationOf(id) === applicationOf(other);
}

/** What the Application deploys whose source an id names, whatever its sources are on this side. */
export function partsOf(side: Parts, id: string): readonly Found[] {
  return byApplication(side.found).get(applicationOf(id)) ?? [];
}

const byApplication = oncePer((found: Parts["found"]) =>
  groupedBy([...found.values()], ({ deployable }) => applicationOf(deployable.id)),
);

/**
 * A source that an Application has no longer goes with what it deployed as everything does that it prunes: its own declaration
 * stays. While another source fails it syncs nothing.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/
 */
export function withGoneParts(base: DiscoveredSide, head: Parts): DiscoveredSide {
  const found = [...base.found].map(([id, was]) => {
    const isGone = was.deployable.kind === "argoApplication" && !head.found.has(id);
    const others = isGone ? partsOf(head, id) : [];
    return [id, others.length === 0 ? was : prunedBy(was, others)] as const;
  });
  return { ...base, found: new Map(found) };
}

function prunedBy(was: Found, others: readonly Found[]): Found {
  const fails = others.some(({ deployable }) => deployable.notAnalysed?.code === "build-failed");
  const deletesWithDeclaration = fails ? false : (others[0]?.deployable.applying.prunes ?? null);
  const applying = { ...was.deployable.applying, deletesWithDeclaration };
  return { ...was, deployable: { ...was.deployable, applying } };
}

/** Whether it is among what it deploys, by whichever of its sources. */
export function declaresItself(side: Parts, id: string): boolean {
  return partsOf(side, id).some(({ deployable: { declaredAt } }) => {
    const parent = declaredAt?.parent;
    return parent !== undefined && isOfOne(parent, id);
  });
}
