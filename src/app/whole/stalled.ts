import type { Deployable } from "../../model/deployable.ts";
import { circular, reachedFrom } from "../../model/reach.ts";
import { dependenciesOf, keyOf } from "../relations/dependencies.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { textOf } from "../../yaml/value.ts";

export type Stall = "circular" | "suspended" | "awaiting";

/** What can never become ready for what depends on it, by id. */
export function stalledBy({ base, head }: Pick<Sides, "base" | "head">): ReadonlyMap<string, Stall> {
  const stalled = new Map<string, Stall>();
  for (const [id, { deployable }] of head.found) {
    if (isUnobserved(base.found.get(id)?.deployable, deployable)) stalled.set(id, "suspended");
  }
  for (const id of awaitingIn(head)) stalled.set(id, "awaiting");
  for (const id of circularIn(head)) stalled.set(id, "circular");
  return stalled;
}

/**
 * What becomes ready only when something does that depends on it: a parent with `wait: true` waits for what it applies, and
 * so does what names it in its health checks. https://fluxcd.io/flux/components/kustomize/kustomizations/#wait
 */
function awaitingIn(side: DiscoveredSide): ReadonlySet<string> {
  const awaited = awaitedIn(side);
  if (awaited.size === 0) return new Set();
  const dependencies = dependenciesOf(side);
  const needs = new Map(
    [...side.found.keys()].map((id) => [id, [...(dependencies.get(id) ?? []), ...(awaited.get(id) ?? [])]]),
  );
  return new Set([...awaited.keys()].filter((id) => reachedFrom(id, needs).has(id)));
}

/** By id, the ids of those that each waits for after it has applied. */
function awaitedIn({ found }: DiscoveredSide): ReadonlyMap<string, readonly string[]> {
  const awaited = new Map<string, string[]>();
  const all = [...found.values()].map(({ deployable }) => deployable);
  const add = (id: string, other: string) => awaited.set(id, [...(awaited.get(id) ?? []), other]);
  for (const { id, declaredAt, waiting } of all) {
    const parent = declaredAt?.parent === undefined ? undefined : found.get(declaredAt.parent)?.deployable;
    // Nobody waits for itself, though it may apply itself.
    if (parent?.waits === true && parent.id !== id && waiting?.code !== "suspended") add(parent.id, id);
  }
  const ids = new Map(all.map((each) => [keyOf(each, each.name), each.id]));
  for (const each of all.filter(({ waitsFor }) => waitsFor !== undefined)) {
    for (const { kind, namespace, name } of each.waitsFor ?? []) {
      const other = ids.get(keyOf(each, `${namespace}/${name}`));
      if (kind === "Kustomization" && other !== undefined && other !== each.id) add(each.id, other);
    }
  }
  return awaited;
}

/**
 * What depends on itself, through others too: Flux never applies it.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies
 */
function circularIn(side: DiscoveredSide): ReadonlySet<string> {
  return circular(dependenciesOf(side));
}

/** What is never applied: for itself, or for what becomes ready only after it. */
export function stuckIn(side: DiscoveredSide): ReadonlySet<string> {
  const awaiting = awaitingIn(side);
  const dependencies = dependenciesOf(side);
  const behind = [...dependencies.keys()].filter((id) =>
    [...reachedFrom(id, dependencies)].some((each) => awaiting.has(each)),
  );
  return new Set([...circularIn(side), ...behind]);
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
  return textOf({ root, applying, delivery, dependsOn, repository });
}
