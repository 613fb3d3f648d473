import type { ChangedSource } from "../../domain/elsewhere.ts";
import { takenElsewhere, untaken } from "../../domain/account/source-users.ts";
import type { Sides } from "../discovery/sides.ts";
import { inTarget } from "../relations/in-target.ts";
import { keyOfOwned } from "./owned.ts";
import type { DeployableResult } from "../result.ts";
import { keyText } from "../../model/key-text.ts";

/** By their keys, of what deployables own: what others take, and what that is not sure of. */
interface Takers {
  readonly read: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

/**
 * A result in which a source that changes is told by who takes it in other deployables; or, where all that have its name
 * were looked through, by that nobody does.
 */
export function withTakers(
  result: DeployableResult,
  { head }: Sides,
  { read, unsure }: Takers,
): DeployableResult {
  const owner = head.found.get(result.deployable.id);
  const unseen = result.shared.sources.filter(({ isUnseen }) => isUnseen);
  if (owner === undefined || unseen.length === 0) return result;
  const byId = new Map(unseen.map((source) => [idOf(source), source]));
  const workloads = result.deployable.workloads.map((workload) => {
    const source = byId.get(idOf(workload));
    if (source === undefined) return workload;
    const key = keyOfOwned({ kind: "source", owner, what: inTarget(owner, source) });
    if (read.has(key)) return takenElsewhere(workload);
    return unsure.has(key) ? workload : untaken(workload, source);
  });
  return { ...result, deployable: { ...result.deployable, workloads } };
}

function idOf({ kind, namespace, name }: Pick<ChangedSource, "kind" | "namespace" | "name">): string {
  return keyText([kind, namespace, name]);
}
