import { isPathGone, isSelfDeployed } from "./stranded.ts";
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
  if (from === to) return prunedOnTheWay(before, now, { base, head });
  const former = base.found.get(from)?.deployable;
  if (!head.found.has(to) || before?.deployable.applying.deletesWithDeclaration !== true) return undefined;
  const still = head.found.get(from)?.deployable;
  const prunes = still === undefined ? former?.applying.deletesWithDeclaration : still.applying.prunes;
  return prunes === true ? former?.name : undefined;
}

/**
 * The name of who declares it from another path than before, which it reads only after it has applied, and pruned, what the
 * former path holds still.
 */
function prunedOnTheWay(
  before: Found | undefined,
  now: Found,
  { base, head }: Readonly<Record<"base" | "head", DiscoveredSide>>,
): string | undefined {
  const parent = now.deployable.declaredAt?.parent ?? "";
  const [was, is] = [base.found.get(parent), head.found.get(parent)];
  const file = before?.deployable.declaredAt?.file;
  if (was === undefined || is === undefined || file === undefined || parent === now.deployable.id)
    return undefined;
  const isMoved = was.deployable.root !== is.deployable.root && isSelfDeployed(was) && !isPathGone(head, was);
  const isPruned =
    was.deployable.applying.prunes === true && before?.deployable.applying.deletesWithDeclaration === true;
  return isMoved && isPruned && head.tree.entry(file) === undefined ? was.deployable.name : undefined;
}
