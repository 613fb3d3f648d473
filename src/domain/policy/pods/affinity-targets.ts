import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Pods that have to run beside others, of which none of the build has the labels any more: no node suits a new one.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity
 */
export function lostCompanions({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  if (head.incomplete) return [];
  return [...head.workloads.values()].flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    if (before === undefined) return [];
    const isLost = requiredOf(workload).some(
      (selector) => !hasPods(selector, workload, head) && hasPods(selector, before, base),
    );
    if (!isLost) return [];
    const { kind, name } = workload.object;
    const message = `The pods of ${kind} ${name} have to run beside others (\`podAffinity\`), whose labels no workload has any more: a new one waits for ever.`;
    return [{ object: workload.object, message }];
  });
}

/** What is required in its own namespace. */
function requiredOf({ templates }: Workload): readonly ValueMap[] {
  return templates.flatMap(({ spec }) =>
    mapsAt(spec, "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
      .filter(
        ({ namespaces, namespaceSelector }) => namespaces === undefined && namespaceSelector === undefined,
      )
      .map((term) => mapAt(term, "labelSelector"))
      .filter((selector) => Object.keys(selector).length > 0),
  );
}

function hasPods(selector: ValueMap, { object }: Workload, { workloads }: OverlaySide): boolean {
  return [...workloads.values()].some(
    (other) =>
      other.object.namespace === object.namespace &&
      other.templates.some(({ metadata }) => selectorMatches(selector, mapAt(metadata, "labels"))),
  );
}
