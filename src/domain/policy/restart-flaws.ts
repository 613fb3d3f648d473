import { identityOf } from "../../model/identity.ts";
import { CHECK_IDS, type CheckId } from "../check-ids.ts";
import type { StaleConfig } from "../forecast.ts";
import { isActive } from "./active.ts";
import type { CheckContext } from "./check.ts";
import { runChecks } from "./run.ts";
import type { Suppressions } from "./suppression.ts";

/**
 * Says of each that keeps an old config what would make a restart of it unsafe: a person is told to restart it by
 * hand, which goes as if a controller did.
 */
export function withRestartFlaws(
  context: Omit<CheckContext, "workloads">,
  suppressions: ReadonlyMap<string, Suppressions>,
): readonly StaleConfig[] {
  const { staleConfigs } = context;
  const stale = staleConfigs.filter(({ effect }) => effect === "stale");
  if (stale.length === 0) return staleConfigs;
  const restarted = stale.map((each): StaleConfig => ({ ...each, effect: "reloaded" }));
  const flaws = new Map<string, Set<CheckId>>();
  for (const finding of runChecks({ ...context, workloads: [], staleConfigs: restarted }, suppressions)) {
    if (!finding.unsafe || finding.workload === null || !isActive(finding)) continue;
    const id = identityOf(finding.workload);
    flaws.set(id, (flaws.get(id) ?? new Set<CheckId>()).add(finding.check));
  }
  return staleConfigs.map((each) => {
    const found = each.effect === "stale" ? flaws.get(identityOf(each.workload)) : undefined;
    return found === undefined ? each : { ...each, unsafeBy: CHECK_IDS.filter((id) => found.has(id)) };
  });
}
