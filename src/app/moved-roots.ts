import type { Finding } from "../domain/forecast.ts";
import { firstFew } from "../model/few.ts";
import { movedRoots } from "./discovery/moved-roots.ts";
import type { Sides } from "./discovery/sides.ts";

/** Roots of clusters that move, while nobody here says who applies them by which path. */
export function movedRootFindings({ base, head }: Pick<Sides, "base" | "head">): readonly Finding[] {
  const moved = [...movedRoots(base, head)].map(([place, former]) => `${place} (before: ${former})`);
  if (moved.length === 0) return [];
  return [
    {
      check: "blocked-delivery",
      severity: "warning",
      deployable: null,
      workload: null,
      message: `What declares the deployables of a cluster moves to ${firstFew(moved)}, and nothing in this repository applies it: whoever does finds nothing under the former path any more, so that this change and later ones do not arrive.`,
      remediation: "Change the path wherever it is written, in the cluster or in values of a chart.",
      isNew: true,
      unsafe: false,
    },
  ];
}
