import { sameValue } from "../../model/equal.ts";
import type { Deployable } from "../../model/deployable.ts";
import { suspendedNow } from "../../sources/flux/messages.ts";
import type { DiscoveredSide, Found } from "./side.ts";
import { textOf } from "../../yaml/value.ts";

function declared({ delivery, applying, root }: Deployable) {
  return { delivery: textOf(delivery), applying: textOf(applying), root };
}

/**
 * What a source brings no more since it is suspended on both sides. The change that suspends one was fetched before it is
 * applied; and the one that resumes it is reported at the source, once.
 */
export function underSuspendedSources(base: DiscoveredSide, head: DiscoveredSide) {
  const [before, after] = [heldSources(base), heldSources(head)];
  return {
    base: withArrivals(base, (found) => after.has(heldSource(found) ?? "")),
    head: withArrivals(
      withSuspensions(base, head),
      (found) => before.has(heldSource(found) ?? "") && isHeldToo(found, base, head),
    ),
  };
}

/**
 * Whoever declares a Kustomization takes the revision of this change from the same source as that does, and which of them is first
 * nobody knows.
 */
function withSuspensions(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const begun = [...head.found].flatMap(([id, found]): readonly (readonly [string, Found])[] => {
    const { kind, waiting } = found.deployable;
    const before = base.found.get(id)?.deployable;
    if (kind !== "fluxKustomization" || waiting?.code !== "suspended") return [];
    if (before === undefined || before.waiting !== undefined) return [];
    const reason = suspendedNow();
    return [[id, { ...found, deployable: { ...found.deployable, waiting: { ...waiting, reason } } }]];
  });
  return begun.length === 0 ? head : { ...head, found: new Map([...head.found, ...begun]) };
}

/** Its own declaration may come by another source, and then it does something else with what is there. */
function isHeldToo(each: Found, base: DiscoveredSide, head: DiscoveredSide): boolean {
  const { deployable } = each;
  const before = base.found.get(deployable.id)?.deployable;
  if (before !== undefined && sameValue(declared(before), declared(deployable))) return true;
  const parent = head.found.get(deployable.declaredAt?.parent ?? "");
  return parent !== undefined && heldSource(parent) === heldSource(each);
}

function heldSources({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set([...found.values()].flatMap((each) => heldSource(each) ?? []));
}

function heldSource({ deployable: { waiting }, source }: Found): string | undefined {
  return waiting?.code === "sourceSuspended" ? source : undefined;
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
