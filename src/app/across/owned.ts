import type { ChangedConfig } from "../../domain/configs/changes.ts";
import { keyOfGone, type ChangedSource, type ChangedStore, type Gone } from "../../domain/elsewhere.ts";
import type { ConfigId } from "../../domain/forecast.ts";
import type { Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { inTarget } from "../relations/in-target.ts";
import type { DeployableResult } from "../result.ts";
import { mayShareCluster } from "../relations/same-cluster.ts";
import { keyText } from "../../model/key-text.ts";

/** Something of one deployable that workloads of others may name, and that changes or goes. */
export type Owned = { readonly owner: Found; readonly name: string } & (
  | {
      readonly kind: "inPlace";
      readonly what: ConfigId;
      readonly load: () => Promise<readonly ChangedConfig[]>;
    }
  | { readonly kind: "gone" | "come"; readonly what: Gone }
  | { readonly kind: "store"; readonly what: ChangedStore }
  | { readonly kind: "source"; readonly what: ChangedSource }
);

/** Of a source that several clusters have it is enough that one of them takes it. */
export function keyOfOwned({
  kind: how,
  owner,
  what: { kind, name, namespace },
}: Pick<Owned, "kind" | "owner" | "what">): string {
  return keyText([how === "source" ? null : owner.deployable.id, kind, name, namespace]);
}

/** What `fresh` results change or no longer hold; what came to another deployable instead has only moved. */
export function ownedBy(
  { head, base }: Sides,
  fresh: readonly DeployableResult[],
  all: readonly DeployableResult[],
): readonly Owned[] {
  const found = ({ deployable: { id } }: DeployableResult) => head.found.get(id) ?? base.found.get(id);
  const come = all.flatMap((result) => {
    const at = found(result);
    return at === undefined
      ? []
      : result.shared.come.map((each) => ({ at, key: keyOfGone(inTarget(at, each)) }));
  });
  return fresh.flatMap((result): readonly Owned[] => {
    const owner = found(result);
    if (owner === undefined) return [];
    const { load } = result.inPlace;
    const { edited, gone, come: arrived, stores, sources } = result.shared;
    const hasMoved = (each: Gone) =>
      come.some(({ at, key }) => key === keyOfGone(each) && mayShareCluster(at, owner));
    return [
      ...edited.map((each): Owned => ({
        kind: "inPlace",
        owner,
        name: each.name,
        what: inTarget(owner, each),
        load,
      })),
      ...gone
        .map((each) => inTarget(owner, each))
        .filter((each) => !hasMoved(each))
        .map((what): Owned => ({ kind: "gone", owner, name: what.name, what })),
      ...arrived
        .map((each) => inTarget(owner, each))
        .map((what): Owned => ({ kind: "come", owner, name: what.name, what })),
      ...stores
        .map((each) => inTarget(owner, each))
        .map((what): Owned => ({ kind: "store", owner, name: what.name, what })),
      ...sources
        .map((each) => inTarget(owner, each))
        .map((what): Owned => ({ kind: "source", owner, name: what.name, what })),
    ];
  });
}
