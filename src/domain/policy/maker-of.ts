import { madeOf, mayMake } from "../configs/makers.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Gone } from "../elsewhere.ts";
import type { Reference } from "../references/reference.ts";
import type { OverlaySide } from "../side.ts";

/** What a controller makes a Secret or ConfigMap of this name of: SealedSecret, ExternalSecret, Certificate, Bundle, … */
export function makerOf(
  side: OverlaySide,
  { object }: Workload,
  { kind, name }: Pick<Reference, "kind" | "name">,
): Gone["maker"] {
  for (const maker of side.index.objects) {
    const isHere = maker.namespace === object.namespace;
    const made = madeOf(maker).find(
      (each) => each.kind === kind && each.name === name && (isHere || each.isAnywhere),
    );
    if (made !== undefined || (isHere && mayMake(maker, name))) {
      const stays = made?.stays;
      return { kind: maker.kind, name: maker.name, ...(stays !== undefined && { stays }) };
    }
  }
  return undefined;
}
