import { losesHash, type ChangedConfig } from "../configs/changes.ts";
import { workloadId } from "../controllers/workload.ts";
import type { LaterEdit } from "../forecast.ts";
import { referencesIn } from "../references/references.ts";
import { resolveConfig, type OverlaySide } from "../side.ts";
import { effectOf } from "./stale-configs.ts";
import { keyText } from "../../model/key-text.ts";

/**
 * Of each config that loses its hash, by `Config.key` at head: what the next edit of it does to whoever reads it. So
 * far it restarted them all; from now on it is an edit under the same name.
 */
export function laterEdits(
  head: OverlaySide,
  changes: readonly ChangedConfig[],
): ReadonlyMap<string, readonly LaterEdit[]> {
  const lost = changes.filter(losesHash);
  return new Map(lost.map((changed) => [changed.head.key, readersOf(head, changed)]));
}

function readersOf(head: OverlaySide, changed: ChangedConfig): readonly LaterEdit[] {
  const seen = new Set<string>();
  return (
    [...head.workloads.values()]
      // A Job does not run again, so that no edit reaches it either way.
      .filter(({ controller }) => controller !== "Job")
      .flatMap((workload) =>
        workload.templates.flatMap((template) =>
          referencesIn(template)
            .filter(({ kind, name }) => resolveConfig(head, workload, kind, name)?.key === changed.head?.key)
            .map((reference): LaterEdit => ({
              workload: workloadId(workload),
              how: reference.how,
              ...effectOf(head, workload, template, reference, changed),
            })),
        ),
      )
      .filter((edit) => {
        const key = keyText(edit);
        return !seen.has(key) && seen.add(key);
      })
  );
}
