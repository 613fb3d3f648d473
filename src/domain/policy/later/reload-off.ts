import { asksForReloads } from "../../controllers/reload-annotations.ts";
import type { Workload } from "../../controllers/workload.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { changedWorkloads, type Loss } from "../losses.ts";

/** Workloads that no longer ask to be restarted, and that read configs whose names do not change with their content. */
export function reloadsOff(sides: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedWorkloads(sides).flatMap(({ before, after }): readonly Loss[] => {
    if (asksForReloads(before) === undefined || asksForReloads(after) !== undefined) return [];
    const [config] = keptNames(after, sides.head);
    if (config === undefined) return [];
    const { kind, name } = after.object;
    const message = `${kind} ${name} no longer asks to be restarted when its configs change: a later edit of ${config} restarts nothing.`;
    return [{ object: after.object, message }];
  });
}

function keptNames(workload: Workload, side: OverlaySide): readonly string[] {
  return referencesOf(workload)
    .filter(({ how }) => how !== "imagePullSecret")
    .filter(({ kind, name }) => resolveConfig(side, workload, kind, name)?.generated !== true)
    .map(({ kind, name }) => `${kind} ${name}`);
}
