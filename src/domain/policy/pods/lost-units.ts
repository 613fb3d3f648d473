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
 * from now on, or a request of `512Mi` that is `512Gi`: nobody means so little in place of so much, or the other way round.
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
 */
export function lostUnits(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  return changedContainers(workload, side, base).flatMap(({ container, former }): readonly Violation[] => {
    const { name, path, value } = container;
    const told = { container: name, severity: "warning", unsafe: true } as const;
    const [was, is] = [asked(former, "cpu"), asked(value, "cpu")];
    const [wanted, wants] = [asked(former, "memory"), asked(value, "memory")];
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
      ...(!isThousandfold(wanted, wants)
        ? []
        : [
            {
              ...told,
              key: `memory ${path} request`,
              message: `Container ${name} asks for ${wants} of memory, where it was ${wanted}: few nodes have as much, and a new pod waits for one.`,
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
export function isThousandth(was: string, is: string): boolean {
  const [, number] = /^([\d.]+)Gi?$/.exec(was) ?? [];
  return number !== undefined && (is === `${number}Mi` || is === `${number}M`) && Number(number) < SMALL;
}

/** So many gigabytes many nodes have not. */
const LARGE = 32;

/** The same the other way round. */
function isThousandfold(was: string, is: string): boolean {
  const [, number] = /^([\d.]+)Gi?$/.exec(is) ?? [];
  return number !== undefined && (was === `${number}Mi` || was === `${number}M`) && Number(number) >= LARGE;
}

export function memoryLimit(container: ValueMap): string {
  return scalarText(mapAt(container, "resources", "limits").memory);
}

/** As it is written; what is not asked for is the limit. */
function asked(container: ValueMap, resource: string): string {
  const resources = mapAt(container, "resources");
  return scalarText(mapAt(resources, "requests")[resource] ?? mapAt(resources, "limits")[resource]);
}
