import { keyOfGone, keysHeldIn, type Gone } from "../domain/elsewhere.ts";
import { keysNamedIn } from "../domain/policy/dependencies.ts";
import { releaseNeedKeys } from "../domain/policy/release-needs.ts";
import { readSide, type OverlaySide } from "../domain/side.ts";
import type { Side } from "../model/side.ts";
import { dependenciesOf } from "./dependencies.ts";
import { isReader, type Found } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";
import { inTarget } from "./in-target.ts";
import { namedBy, readMentions } from "./mentions.ts";
import { buildOf } from "./outcomes.ts";
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
        const keys = await keysOf(other);
        const isHeld = keys[isTooLate ? "base" : "head"].has(key);
        const isNamed = (each.namespace === null && keys.named.has(key)) || keys.needed.has(key);
        if (!isHeld && !isNamed) continue;
        known.push(each);
        break;
      }
    }
    if (known.length > 0) held.set(found.deployable.id, known);
  }
  return held;
}

interface Keys extends Readonly<Record<Side, ReadonlySet<string>>> {
  /** What its pods have named all along, cluster-wide classes among it: it is there, since they run. */
  readonly named: ReadonlySet<string>;
  /** What its releases have needed all along. */
  readonly needed: ReadonlySet<string>;
}

/** What a deployable holds on each side, built once. */
function createKeysOf(sides: Sides): (found: Found) => Promise<Keys> {
  const known = new Map<string, Promise<Keys>>();
  const build = async (found: Found): Promise<Keys> => {
    const { target } = found.deployable;
    const [base, head] = (await buildOf(found, sides)).outcomes.map((outcome) =>
      readSide(outcome?.status === "built" ? outcome.manifests : [], "base"),
    );
    const keysIn = (side: OverlaySide | undefined) =>
      side === undefined ? new Set<string>() : keysHeldIn(side.index, target.namespace);
    return {
      base: keysIn(base),
      head: keysIn(head),
      named: base === undefined ? new Set() : keysNamedIn(base),
      needed: base === undefined ? new Set() : releaseNeedKeys(base),
    };
  };
  return (found) => {
    const { id } = found.deployable;
    const keys = known.get(id) ?? build(found);
    known.set(id, keys);
    return keys;
  };
}
