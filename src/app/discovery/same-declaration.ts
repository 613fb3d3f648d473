import type { Deployable } from "../../model/deployable.ts";
import { sameValue } from "../../model/equal.ts";
import type { Value } from "../../yaml/value.ts";

/** Whether both sides deliver alike; where the declaration stands, and what it says of times, means nothing. */
export function sameDeclaration(base: Deployable | undefined, head: Deployable | undefined): boolean {
  if (base === undefined || head === undefined) return false;
  const same = (pick: (deployable: Deployable) => unknown): boolean => sameData(pick(base), pick(head));
  return (
    same(({ delivery }) => delivery) &&
    same(({ applying }) => applying) &&
    same(({ waiting }) => waiting) &&
    same(({ faults = [] }) => faults.map(({ message, identity }) => [message, identity ?? null])) &&
    same(({ notAnalysed }) => notAnalysed?.message) &&
    same(({ pin }) => pin?.revision) &&
    same(({ refreshedBy }) => refreshedBy) &&
    same(({ overlooks = [] }) => overlooks) &&
    same(({ valueSources = [] }) => valueSources) &&
    same(({ permits }) => [permits?.spec ?? null, permits?.clusters ?? null]) &&
    same(({ generated }) => [generated?.listed ?? [], generated?.policy ?? ""]) &&
    !isHandedOver(base, head) &&
    same(({ passedFrom }) => passedFrom) &&
    !isMovedRepository(base, head) &&
    !isOtherBranch(base, head) &&
    same(({ target, root, applier }) => [target, root, applier])
  );
}

/** Whether its files come from another repository from now on: what that holds is in neither side. */
export function isMovedRepository(base: Deployable, head: Deployable): boolean {
  return [
    [base.repository, head.repository],
    [base.namedSource, head.namedSource],
  ].some(([before, after]) => before !== undefined && after !== undefined && before !== after);
}

/** Each alone is taken for the branch that the change goes into; both cannot be. */
export function isOtherBranch(base: Deployable, head: Deployable): boolean {
  return base.follows !== undefined && head.follows !== undefined && base.follows !== head.follows;
}

/**
 * Whether an Application stays by its name and is no longer made by the set that owns it: that deletes it, with what it has
 * deployed, before anybody else can make it.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Application-Deletion/
 */
export function isHandedOver(base: Deployable, head: Deployable): boolean {
  const owner = base.generated?.set;
  return (
    owner !== undefined && owner !== head.generated?.set && base.applying.deletesWithDeclaration === true
  );
}

export function sameData(a: unknown, b: unknown): boolean {
  return isData(a) && isData(b) ? sameValue(a, b) : a === b;
}

/** Plain data, as deliveries and variables are. */
function isData(value: unknown): value is Value {
  return value !== undefined && typeof value !== "function";
}
