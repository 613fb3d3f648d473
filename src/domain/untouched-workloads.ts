import { sameValue } from "../model/equal.ts";
import type { ChangedConfig } from "./configs/changes.ts";
import { boundsOutcome } from "./controllers/autoscaler-bounds.ts";
import { recreatedBySync } from "./controllers/recreated.ts";
import { replicasOf, type Workload } from "./controllers/workload.ts";
import { describe } from "./described.ts";
import type { WorkloadForecast } from "./forecast.ts";
import { changedConfigNamedBy, namedConfigReason } from "./references/operator-references.ts";
import type { OverlaySide } from "./side.ts";

interface Sides {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
  readonly changes: readonly ChangedConfig[];
  /** Changes of configs that other deployables make. */
  readonly elsewhere: readonly ChangedConfig[];
}

/** What the change does to a workload that it leaves as it is; undefined: nothing. */
export function untouchedForecast(
  sides: Sides,
  base: Workload,
  head: Workload,
): WorkloadForecast | undefined {
  return (
    throughSync(sides, base, head) ?? throughOperator(sides, head) ?? throughAutoscaler(sides, base, head)
  );
}

export function isUntouched(sides: Pick<Sides, "base" | "head">, base: Workload, head: Workload): boolean {
  return (
    sameValue(base.object.manifest, head.object.manifest) &&
    base.templateOwner === head.templateOwner &&
    (head.templateOwner === undefined ||
      sameValue(
        sides.base.index.byKey.get(head.templateOwner)?.manifest,
        sides.head.index.byKey.get(head.templateOwner)?.manifest,
      ))
  );
}

/** It stays as it is, and another number of its pods is kept. */
export function throughAutoscaler(
  sides: Pick<Sides, "base" | "head">,
  base: Workload,
  head: Workload,
): WorkloadForecast | undefined {
  const outcome = boundsOutcome(sides, base, head);
  if (outcome === undefined) return undefined;
  const { effect, reason, ...pods } = outcome;
  return { ...describe(head, effect, reason, null), ...pods };
}

function throughSync(sides: Sides, base: Workload, head: Workload): WorkloadForecast | undefined {
  const outcome = recreatedBySync(sides, base, head);
  if (outcome === undefined) return undefined;
  return describe(
    head,
    outcome.effect,
    outcome.reason,
    outcome.effect === "recreate" ? replicasOf(base) : null,
  );
}

/** An operator may take a changed config into its pods, or a release be rendered with it: nobody here can tell. */
function throughOperator(sides: Sides, head: Workload): WorkloadForecast | undefined {
  if (head.controller !== "Operator") return undefined;
  const changed = changedConfigNamedBy(head.object, [...sides.changes, ...sides.elsewhere]);
  if (changed === undefined) return undefined;
  return { ...describe(head, "unknown", namedConfigReason(changed, head.object), null), namesConfig: true };
}
