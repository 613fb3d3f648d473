import type { Config } from "../configs/config.ts";
import type { Workload } from "../controllers/workload.ts";
import { namedIn, type Elsewhere } from "../elsewhere.ts";
import { isKept } from "../kept.ts";
import { hasKey } from "../references/read-keys.ts";
import type { Reference } from "../references/reference.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../side.ts";
import type { CheckContext, Violation } from "./check.ts";
import { makerOf } from "./maker-of.ts";

/** What pods may lack and had so far: those that restart start without it. Of those that run on, stale configs tell. */
export function goneThoughOptional(
  before: Workload,
  workload: Workload,
  { base, head, come }: Pick<CheckContext, "base" | "head"> & Pick<Elsewhere, "come">,
): readonly Violation[] {
  if (head.incomplete) return [];
  const had = new Map(
    referencesOf(before).flatMap(({ kind, name }) => {
      const config = resolveConfig(base, before, kind, name);
      return config === undefined ? [] : [[`${kind} ${config.name}`, config] as const];
    }),
  );
  return referencesOf(workload).flatMap((reference): readonly Violation[] => {
    const { kind, name, optional, path } = reference;
    const config = optional ? had.get(`${kind} ${name}`) : undefined;
    if (config === undefined || namedIn(come, workload.object, reference) !== undefined) return [];
    return lostOf(reference, config, workload, head).map((what) => ({
      key: `optional ${what}`,
      severity: "warning",
      message: `\`${path}\` may lack ${what}, and this change takes that out: new pods start without it.`,
      unsafe: false,
      remediation: "Keep it, or see that the program does without it.",
    }));
  });
}

/** The config, or keys of it, that head does not hold and nothing makes. */
function lostOf(reference: Reference, was: Config, workload: Workload, head: OverlaySide): readonly string[] {
  const { kind, name, keys } = reference;
  const named = `${kind} ${was.name}`;
  const config = resolveConfig(head, workload, kind, name);
  if (config === undefined) {
    const stays = head.prunes === false || isKept(was.object) || was.entries.size === 0;
    return stays || makerOf(head, workload, reference) !== undefined ? [] : [named];
  }
  if (keys === "all" || keys === "data") return [];
  return keys
    .filter((key) => hasKey(was, reference, key) && !hasKey(config, reference, key))
    .map((key) => `key ${key} of ${named}`);
}
