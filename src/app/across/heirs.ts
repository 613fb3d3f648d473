import type { DeployableForecast, ObjectChange, ObjectId } from "../../domain/forecast.ts";
import { inheritedFinding } from "../../domain/policy/removed-object.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { keyIn } from "./moved-configs.ts";
import { keysOf, mayShareCluster, objectsOf } from "./moves.ts";
import type { DeployableResult } from "../result.ts";

/**
 * What holds others, leaves one deployable and enters several, as where a directory becomes a base with an overlay for each
 * cluster: one of them may be applied where it was. That is no move that can be compared, and no deletion for sure, if each
 * of them has all that leaves.
 */
export function withHeirs(results: readonly DeployableResult[]): readonly DeployableResult[] {
  if (!results.some(({ deployable }) => deployable.otherObjects.some(isLoss))) return results;
  const byKey = groupedByEach(
    results.map(({ deployable }) => deployable),
    (deployable) => keysOf(deployable, "create", "added"),
  );
  return results.map((result) => {
    const { deployable } = result;
    const inherited = new Map(
      deployable.otherObjects.filter(isLoss).flatMap((object) => {
        const heirs = (byKey.get(keyIn(deployable, object.goesWith ?? object)) ?? []).filter(
          (to) => to !== deployable && mayShareCluster(deployable, to) && hasAllOf(to, deployable),
        );
        return heirs.length < 2 ? [] : [[object, heirs] as const];
      }),
    );
    if (inherited.size === 0) return result;
    return {
      ...result,
      deployable: {
        ...deployable,
        otherObjects: deployable.otherObjects.map((object) =>
          inherited.has(object) ? withoutLoss(object) : object,
        ),
      },
      findings: [
        ...result.findings,
        ...[...inherited].map(([object, heirs]) => inheritedFinding(object, deployable, heirs)),
      ],
    };
  });
}

function isLoss({ change, loss }: ObjectChange): boolean {
  return change === "removed" && loss === true;
}

function withoutLoss({ loss: _, ...object }: ObjectChange): ObjectChange {
  return object;
}

/** Whatever namespaces the two write. */
function hasAllOf(to: DeployableForecast, from: DeployableForecast): boolean {
  const nameOf = (object: ObjectId) => keyIn(to, { ...object, namespace: "" });
  const entering = new Set(objectsOf(to, "create", "added").map(nameOf));
  return objectsOf(from, "delete", "removed").every((object) => entering.has(nameOf(object)));
}
