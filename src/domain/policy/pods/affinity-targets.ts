import { sameValue } from "../../../model/equal.ts";
import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext, Violation } from "../check.ts";
import type { Loss } from "../losses.ts";
import { formerOf } from "./former.ts";

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

/** The same of pods that have to run beside others from now on, of which nobody here has seen any. */
export function begunCompanions(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined || side.incomplete) return [];
  const former = requiredOf(before);
  const isLacking = requiredOf(workload).some(
    (selector) =>
      !former.some((each) => sameValue(each, selector)) &&
      !hasPods(selector, workload, side) &&
      !hasPods(selector, before, base),
  );
  if (!isLacking) return [];
  const message =
    "Its pods have to run beside others from now on (`podAffinity`), whose labels no workload here has: where none runs, a new one waits for ever.";
  return [{ key: "companions", severity: "warning", message, unsafe: false }];
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
