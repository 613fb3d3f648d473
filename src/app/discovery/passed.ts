import type { DiscoveredSide, Found } from "./side.ts";

/**
 * Head with a mark at what passes from one that declares it to another: the former may prune it, with all that it has
 * deployed, before the latter has applied it.
 */
export function withPassed(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const passed = [...head.found].flatMap(([id, now]) => {
    const passedFrom = prunedBy(base.found.get(id), now, { base, head });
    return passedFrom === undefined
      ? []
      : [[id, { ...now, deployable: { ...now.deployable, passedFrom } }] as const];
  });
  return passed.length === 0 ? head : { ...head, found: new Map([...head.found, ...passed]) };
}

/** The name of who declared it, and deletes what it declares no more. */
function prunedBy(
  before: Found | undefined,
  now: Found,
  { base, head }: Readonly<Record<"base" | "head", DiscoveredSide>>,
): string | undefined {
  const [from = "", to = ""] = [before, now].map((found) => found?.deployable.declaredAt?.parent);
  const former = base.found.get(from)?.deployable;
  if (from === to || !head.found.has(to) || before?.deployable.applying.deletesWithDeclaration !== true)
    return undefined;
  const still = head.found.get(from)?.deployable;
  const prunes = still === undefined ? former?.applying.deletesWithDeclaration : still.applying.prunes;
  return prunes === true ? former?.name : undefined;
}
