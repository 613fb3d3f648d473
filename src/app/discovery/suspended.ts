import { sameValue } from "../../model/equal.ts";
import type { Deployable } from "../../model/deployable.ts";
import { parentSuspended } from "../../sources/flux/messages.ts";
import { findInputs, type DiscoveredSide, type Found } from "./side.ts";

/**
 * Head as the cluster holds it where a deployable is suspended: what that declares stays as it was, and goes on
 * delivering what the repository holds.
 */
export function underSuspended(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const suspended = new Map(
    [...head.found].flatMap(([id, { deployable }]) =>
      deployable.waiting?.code === "suspended" ? [[id, deployable.name] as const] : [],
    ),
  );
  if (suspended.size === 0) return head;
  const parentOf = ({ declaredAt }: Deployable): string | undefined =>
    suspended.get(declaredAt?.parent ?? "");
  const found = new Map<string, Found>();
  for (const [id, each] of head.found) {
    const parent = parentOf(each.deployable);
    const before = base.found.get(id);
    found.set(id, parent === undefined || isItself(each) ? each : stays(head, each, before, parent));
  }
  for (const [id, each] of base.found) {
    if (!found.has(id) && parentOf(each.deployable) !== undefined) {
      found.set(id, { ...each, inputs: findInputs(head, each.deployable) });
    }
  }
  return { ...head, found };
}

function isItself({ deployable }: Found): boolean {
  return deployable.declaredAt?.parent === deployable.id;
}

function stays(head: DiscoveredSide, now: Found, before: Found | undefined, parent: string): Found {
  const waiting = { code: "parentSuspended", reason: parentSuspended(parent) } as const;
  if (before === undefined) return { ...now, deployable: { ...now.deployable, waiting } };
  if (sameValue(declared(before.deployable), declared(now.deployable))) return now;
  return { ...before, inputs: findInputs(head, before.deployable) };
}

function declared({ delivery, applying, root }: Deployable) {
  return { delivery: JSON.stringify(delivery), applying: JSON.stringify(applying), root };
}

/**
 * What a source brings no more since it is suspended on both sides. The change that suspends one was fetched before it is
 * applied; and the one that resumes it is reported at the source, once.
 */
export function underSuspendedSources(base: DiscoveredSide, head: DiscoveredSide) {
  const [before, after] = [heldSources(base), heldSources(head)];
  return {
    base: withArrivals(base, (found) => after.has(heldSource(found) ?? "")),
    head: withArrivals(head, (found) => before.has(heldSource(found) ?? "") && isHeldToo(found, base, head)),
  };
}

/** Its own declaration may come by another source, and then it does something else with what is there. */
function isHeldToo({ deployable }: Found, base: DiscoveredSide, head: DiscoveredSide): boolean {
  const before = base.found.get(deployable.id)?.deployable;
  if (before !== undefined && sameValue(declared(before), declared(deployable))) return true;
  const parent = head.found.get(deployable.declaredAt?.parent ?? "");
  return parent !== undefined && heldSource(parent) === deployable.waiting?.reason;
}

function heldSources({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set([...found.values()].flatMap((each) => heldSource(each) ?? []));
}

/** Told by the reason, which names it. */
function heldSource({ deployable: { waiting } }: Found): string | undefined {
  return waiting?.code === "sourceSuspended" ? waiting.reason : undefined;
}

function withArrivals(side: DiscoveredSide, waits: (found: Found) => boolean): DiscoveredSide {
  if (heldSources(side).size === 0) return side;
  const settled = [...side.found].map(([id, found]): readonly [string, Found] => {
    if (heldSource(found) === undefined || waits(found)) return [id, found];
    const { waiting: _, ...deployable } = found.deployable;
    return [id, { ...found, deployable }];
  });
  return { ...side, found: new Map(settled) };
}
