import { mapAt } from "../../fields.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { changedContainers } from "./changed-containers.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { Violation } from "../check.ts";

/** So many cores many nodes have, and `4000m` is often written as `4`. */
const ORDINARY = 8;

/**
 * Millicores that lose their "m": `100m` is a tenth of a core, `100` are a hundred.
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
 */
export function lostUnits(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  return changedContainers(workload, side, base).flatMap(({ container, former }): readonly Violation[] => {
    const { name, path, value } = container;
    const [was, is] = [askedCores(former), askedCores(value)];
    if (was !== `${is}m` || Number(is) <= ORDINARY) return [];
    const message = `Container ${name} asks for ${is} cores, where it was ${was}: few nodes have as many, and a new pod waits for one.`;
    return [{ key: `cores ${path} unit`, container: name, severity: "warning", message, unsafe: true }];
  });
}

/** As it is written; what is not asked for is the limit. */
function askedCores(container: ValueMap): string {
  const resources = mapAt(container, "resources");
  return scalarText(mapAt(resources, "requests").cpu ?? mapAt(resources, "limits").cpu);
}
