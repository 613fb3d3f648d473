import { tellsMore } from "../domain/hidden.ts";
import { pathId } from "../model/deployable.ts";
import { compareText } from "../model/order.ts";
import type { HiddenOverlay } from "../sources/kustomizations/affected.ts";
import { forecastAffectedOverlay, type DeployableResult } from "./overlay.ts";
import type { Builder, Comparison } from "./ports.ts";

/** Forecasts the roots that overlays build on, and keeps those that tell something that the overlays do not. */
export async function forecastHidden(
  hidden: readonly HiddenOverlay[],
  results: readonly DeployableResult[],
  comparison: Comparison,
  builder: Builder,
): Promise<readonly DeployableResult[]> {
  const byId = new Map(results.map(({ deployable }) => [deployable.id, deployable]));
  const kept: DeployableResult[] = [];
  for (const root of hidden) {
    const result = await forecastAffectedOverlay(root, comparison, builder);
    const users = root.users.flatMap((path) => byId.get(pathId("overlay", path)) ?? []);
    if (!tellsMore(result.deployable, users)) continue;
    kept.push({ ...result, deployable: { ...result.deployable, builtOn: true } });
  }
  return kept;
}

/** Sorted by path, then id. */
export function withHidden(
  results: readonly DeployableResult[],
  hidden: readonly DeployableResult[],
): readonly DeployableResult[] {
  if (hidden.length === 0) return results;
  return [...results, ...hidden].sort(
    ({ deployable: a }, { deployable: b }) => compareText(a.path, b.path) || compareText(a.id, b.id),
  );
}
