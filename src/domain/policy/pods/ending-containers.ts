import { sameValue } from "../../../model/equal.ts";
import { containersOf, type Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { formerOf } from "./former.ts";

/**
 * Containers that ran on beside the others, and are waited for from now on: one that moves to `initContainers`, or a sidecar that is none any more.
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export function endingContainers(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined) return [];
  const had = new Map(containersOf(before).map((container) => [container.name, container]));
  return containersOf(workload).flatMap(({ name, path, role, value }): readonly Violation[] => {
    const old = had.get(name);
    const isSame =
      sameValue(old?.value.command ?? null, value.command ?? null) &&
      sameValue(old?.value.args ?? null, value.args ?? null);
    if (role !== "init" || old === undefined || old.role === "init" || !isSame) return [];
    const message = `Container ${name} ran on beside the others, and has to end from now on before they start: where it does not, no new pod gets ready. \`restartPolicy: Always\` makes it a sidecar.`;
    return [{ key: `ends ${path}`, container: name, severity: "warning", message, unsafe: false }];
  });
}
