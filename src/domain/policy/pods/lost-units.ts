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
 * Millicores that lose their "m": `100m` is a tenth of a core, `100` are a hundred. A limit of memory of `2Gi` that is `2Mi`
 * from now on: nobody means so little in place of so much.
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
 */
export function lostUnits(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  return changedContainers(workload, side, base).flatMap(({ container, former }): readonly Violation[] => {
    const { name, path, value } = container;
    const told = { container: name, severity: "warning", unsafe: true } as const;
    const [was, is] = [askedCores(former), askedCores(value)];
    const [had, has] = [memoryLimit(former), memoryLimit(value)];
    return [
      ...(was !== `${is}m` || Number(is) <= ORDINARY
        ? []
        : [
            {
              ...told,
              key: `cores ${path} unit`,
              message: `Container ${name} asks for ${is} cores, where it was ${was}: few nodes have as many, and a new pod waits for one.`,
            },
          ]),
      ...(!isThousandth(had, has)
        ? []
        : [
            {
              ...told,
              key: `memory ${path} unit`,
              message: `Container ${name} may have ${has} of memory, where it was ${had}: what needs more than that is ended as soon as it asks for it.`,
            },
          ]),
    ];
  });
}

/** So many megabytes a small program does with. */
const SMALL = 64;

/** The same number, of megabytes where it was of gigabytes. */
function isThousandth(was: string, is: string): boolean {
  const [, number] = /^([\d.]+)Gi?$/.exec(was) ?? [];
  return number !== undefined && (is === `${number}Mi` || is === `${number}M`) && Number(number) < SMALL;
}

function memoryLimit(container: ValueMap): string {
  return scalarText(mapAt(container, "resources", "limits").memory);
}

/** As it is written; what is not asked for is the limit. */
function askedCores(container: ValueMap): string {
  const resources = mapAt(container, "resources");
  return scalarText(mapAt(resources, "requests").cpu ?? mapAt(resources, "limits").cpu);
}
