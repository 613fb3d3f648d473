import type { Finding, ObjectId } from "../../domain/forecast.ts";
import { partingOwnersFinding } from "../../domain/policy/two-owners.ts";
import { MASK } from "../../domain/secrets/mask.ts";
import { sameValue } from "../../model/equal.ts";
import { groupedBy, groupedByEach } from "../../model/grouped.ts";
import { nameOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { appliedOf } from "../applied/applied.ts";
import { buildOf } from "../applied/outcomes.ts";
import type { Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { isDelivered, sharesCluster } from "../relations/same-cluster.ts";
import type { DeployableResult } from "../result.ts";
import { keyOf } from "./two-owners.ts";

interface Owner {
  readonly found: Found;
  readonly changed: ReadonlyMap<string, ObjectId>;
}

/**
 * What two of one cluster deliver, had alike and have otherwise from now on: each applies its own again and again. Only those that
 * the change reaches are looked at, which are built anyhow.
 */
export async function partingOwnerFindings(
  sides: Sides,
  results: readonly DeployableResult[],
): Promise<readonly Finding[]> {
  const owners = results.flatMap(({ deployable }): readonly Owner[] => {
    const { id, workloads, configChanges, otherObjects } = deployable;
    const found = sides.head.found.get(id);
    if (found === undefined || !isDelivered(found) || !sides.base.found.has(id)) return [];
    const changed = [
      ...workloads,
      ...configChanges.map(({ kind, namespace, name }) => ({ apiVersion: "v1", kind, namespace, name })),
      ...otherObjects,
    ].filter(({ namespace, name }) => !`${namespace ?? ""} ${name}`.includes(MASK));
    return [{ found, changed: new Map(changed.map((object) => [keyOf(found.deployable, object), object])) }];
  });
  const all = new Set(owners.flatMap(({ changed }) => [...changed.keys()]));
  if (owners.length < 2 || all.size === 0) return [];
  const held = new Map<Owner, ReadonlyMap<string, Held>>();
  for (const owner of owners) held.set(owner, await heldBy(owner.found, all, sides));
  const holders = groupedByEach(owners, (owner) => held.get(owner)?.keys() ?? []);
  const told = new Set<Owner>();
  return owners.flatMap((owner) => {
    told.add(owner);
    const parted = [...owner.changed].flatMap(([key, object]) => {
      const own = held.get(owner)?.get(key);
      const other = holders.get(key)?.find((each) => {
        const theirs = held.get(each)?.get(key);
        const isTold = told.has(each) && each.changed.has(key);
        return (
          each !== owner &&
          !isTold &&
          own !== undefined &&
          theirs !== undefined &&
          sharesCluster(owner.found, each.found, sides.head) &&
          sameValue(own.base.object, theirs.base.object) &&
          !sameValue(own.head.object, theirs.head.object)
        );
      });
      return other === undefined ? [] : [{ object, other: other.found.deployable.name }];
    });
    return [...groupedBy(parted, ({ other }) => other)].map(([other, objects]) =>
      partingOwnersFinding(
        owner.found.deployable.id,
        other,
        objects.map(({ object }) => object),
      ),
    );
  });
}

interface Held {
  readonly base: Manifest;
  readonly head: Manifest;
}

/** Of some keys, what a deployable applies before and after. */
async function heldBy(
  found: Found,
  keys: ReadonlySet<string>,
  sides: Sides,
): Promise<ReadonlyMap<string, Held>> {
  const { pair, outcomes } = await buildOf(found, sides);
  const { base, head } = appliedOf(pair, ...outcomes);
  const keyed = (manifests: readonly Manifest[] | null) =>
    new Map(
      (manifests ?? [])
        .map((manifest) => [keyOf(found.deployable, nameOfManifest(manifest)), manifest] as const)
        .filter(([key]) => keys.has(key)),
    );
  const after = keyed(head);
  return new Map(
    [...keyed(base)].flatMap(([key, before]) => {
      const now = after.get(key);
      return now === undefined ? [] : [[key, { base: before, head: now }] as const];
    }),
  );
}
