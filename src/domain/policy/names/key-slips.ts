import { question } from "../../../model/similar.ts";
import { createMeant } from "../../../model/slips.ts";
import type { Workload } from "../../controllers/workload.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../../side.ts";
import { keysMadeNoMore } from "./made-keys.ts";

/** Keys that pods begin to take of a config whose contents nobody sees here, in place of one that is a letter or two off. */
export function slipsInKeys(
  before: Workload,
  workload: Workload,
  { base, head }: { readonly base: OverlaySide; readonly head: OverlaySide },
): readonly string[] {
  return referencesOf(workload).flatMap((reference) => {
    const { kind, name, keys, optional } = reference;
    if (typeof keys === "string" || optional || resolveConfig(head, workload, kind, name) !== undefined)
      return [];
    const known = keysOf(before, kind, name);
    const begun = keys.filter((key) => !known.includes(key));
    if (begun.length === 0) return [];
    const now = keysOf(workload, kind, name);
    const meant = createMeant(new Set(known.filter((key) => !now.includes(key))));
    return begun.flatMap((key) => {
      const left = meant(key);
      if (left === undefined || keysMadeNoMore(workload, reference, head, base).length > 0) return [];
      // Where others take a key of that name, it is a word, and may be what mends one that was none.
      const hint = isAskedElsewhere(base, key) ? "" : question(left);
      return [
        `takes key ${key} of ${kind} ${name}, whose contents are not in the build, and no longer ${left}: its pods do not start where there is no such key.${hint}`,
      ];
    });
  });
}

function isAskedElsewhere({ workloads }: OverlaySide, key: string): boolean {
  return [...workloads.values()].some((workload) =>
    referencesOf(workload).some(({ keys }) => typeof keys !== "string" && keys.includes(key)),
  );
}

function keysOf(workload: Workload, kind: string, name: string): readonly string[] {
  return referencesOf(workload).flatMap((each) =>
    each.kind === kind && each.name === name && typeof each.keys !== "string" ? each.keys : [],
  );
}
