import type { Deployable } from "../model/deployable.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { DiscoveredSide } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";

export type Stall = "circular" | "suspended";

/** What can never become ready for what depends on it, by id. */
export function stalledBy({ base, head }: Pick<Sides, "base" | "head">): ReadonlyMap<string, Stall> {
  const stalled = new Map<string, Stall>();
  for (const [id, { deployable }] of head.found) {
    if (isUnobserved(base.found.get(id)?.deployable, deployable)) stalled.set(id, "suspended");
  }
  for (const id of circularIn(head)) stalled.set(id, "circular");
  return stalled;
}

/**
 * What depends on itself, through others too: Flux never applies it.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies
 */
export function circularIn(side: DiscoveredSide): ReadonlySet<string> {
  const dependencies = dependenciesOf(side);
  return new Set([...dependencies.keys()].filter((id) => reachedFrom(id, dependencies).has(id)));
}

/** All that an id depends on, through others too, the nearest first. */
export function reachedFrom(
  id: string,
  dependencies: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(dependencies.get(id));
  for (const next of reached) {
    for (const further of dependencies.get(next) ?? []) reached.add(further);
  }
  return reached;
}

/**
 * A controller does not look at what is suspended, and no other one takes for ready what it has not looked at since its last
 * change. What was suspended before and stays as it was is as ready as it was.
 * https://github.com/fluxcd/kustomize-controller/blob/main/internal/controller/kustomization_controller.go (checkDependencies)
 */
function isUnobserved(before: Deployable | undefined, after: Deployable): boolean {
  if (after.waiting?.code !== "suspended") return false;
  return before?.waiting?.code !== "suspended" || specOf(before) !== specOf(after);
}

function specOf({ root, applying, delivery, dependsOn = [], repository = "" }: Deployable): string {
  return JSON.stringify({ root, applying, delivery, dependsOn, repository });
}
