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
