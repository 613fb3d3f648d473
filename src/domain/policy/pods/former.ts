import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";

/** What a workload of one side was before; undefined of one that comes, and where base itself is looked at. */
export function formerOf(workload: Workload, side: OverlaySide, base: OverlaySide): Workload | undefined {
  return side === base ? undefined : base.workloads.get(workload.key);
}
