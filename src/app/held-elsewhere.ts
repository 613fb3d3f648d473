import { keyOfGone, keysHeldIn, type Gone } from "../domain/elsewhere.ts";
import { indexManifests } from "../domain/manifests.ts";
import { keysNamedIn } from "../domain/policy/dependencies.ts";
import { readSide } from "../domain/side.ts";
import type { Side } from "../model/side.ts";
import { dependenciesOf } from "./dependencies.ts";
import { pairOf } from "./discovery/pairs.ts";
import { isReader, type Found } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";
import { inTarget } from "./in-target.ts";
import { namedBy, readMentions } from "./mentions.ts";
import { buildPair } from "./outcomes.ts";
import type { Repository } from "./ports.ts";
import type { DeployableResult } from "./result.ts";
import { sharesCluster } from "./same-cluster.ts";
import { reachedFrom } from "./stalled.ts";

/** A name that stands in more deployables than this says little, and each of them would be built. */
const MOST = 16;

/**
 * By id, what workloads of a deployable begin to name and another one of the cluster holds: classes, accounts and
 * certificates usually come out of one for all. What waits for the deployable itself holds it too late where it is new there:
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies. Only what has the name in one of its files is built.
 */
export async function heldElsewhere(
  { head, ...sides }: Sides,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<ReadonlyMap<string, readonly Gone[]>> {
  const asking = results.flatMap(({ deployable, shared }) => {
    const found = head.found.get(deployable.id);
    return found === undefined || shared.asked.length === 0 ? [] : [{ found, asked: shared.asked }];
  });
  if (asking.length === 0) return new Map();
  const all = [...head.found.values()].filter(isReader);
  const names = [...new Set(asking.flatMap(({ asked }) => asked.map(({ name }) => name)))];
  const mentionsIn = await readMentions(head, all, names, repository);
  const keysOf = createKeysOf({ head, ...sides });
  const dependencies = dependenciesOf(head);
  const held = new Map<string, readonly Gone[]>();
  for (const { found, asked } of asking) {
    const others = all.filter((other) => sharesCluster(found.deployable, other.deployable));
    const known: Gone[] = [];
    for (const each of asked) {
      const naming = others.filter((other) => namedBy(other, mentionsIn(other), [each.name]).has(each.name));
      const key = keyOfGone(inTarget(found, each));
      for (const other of naming.slice(0, MOST)) {
        const isTooLate = reachedFrom(other.deployable.id, dependencies).has(found.deployable.id);
        const { held: here, named } = await keysOf(other, isTooLate ? "base" : "head");
        if (!here.has(key) && !(each.namespace === null && named.has(key))) continue;
        known.push(each);
        break;
      }
    }
    if (known.length > 0) held.set(found.deployable.id, known);
  }
  return held;
}

interface Keys {
  readonly held: ReadonlySet<string>;
  /** What its pods have named all along, cluster-wide classes among it: it is there, since they run. */
  readonly named: ReadonlySet<string>;
}

/** What a deployable holds on a side, each built once. */
function createKeysOf(sides: Sides): (found: Found, side: Side) => Promise<Keys> {
  const known = new Map<string, Promise<Keys>>();
  const build = async ({ deployable: { id, target } }: Found, side: Side): Promise<Keys> => {
    const pair = await pairOf(id, sides.base, sides.head, new Set());
    const [base, head] = await buildPair(pair, sides);
    const outcome = side === "base" ? base : head;
    return {
      held:
        outcome?.status === "built"
          ? keysHeldIn(indexManifests(outcome.manifests, side), target.namespace)
          : new Set(),
      named: base?.status === "built" ? keysNamedIn(readSide(base.manifests, "base", {})) : new Set(),
    };
  };
  return (found, side) => {
    const key = `${side} ${found.deployable.id}`;
    const keys = known.get(key) ?? build(found, side);
    known.set(key, keys);
    return keys;
  };
}
