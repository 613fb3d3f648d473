import type { Forecast, StaleConfig } from "../../domain/forecast.ts";
import { configName } from "../phrases.ts";
import type { Row } from "./fold.ts";
import { fold, group, sortedUnique } from "./fold.ts";
import { deployableNames } from "./names.ts";
import { configKey, workloadLabels } from "./workloads.ts";

/** How workloads read a config that changed under the same name. */
export interface StaleFact {
  readonly effect: StaleConfig["effect"];
  readonly config: string;
  readonly keys: readonly string[];
  readonly reads: readonly { readonly how: StaleConfig["how"]; readonly container: string | null }[];
  readonly reason?: string;
}

export type StaleRow = Row<StaleFact>;

/** Rows of one effect, identical impact folded; the ways in which one workload reads one config are one row. */
export function staleRows(forecast: Forecast, effect: StaleConfig["effect"]): readonly StaleRow[] {
  const nameOf = deployableNames(forecast);
  const entries = forecast.deployables.flatMap((deployable) => {
    const label = workloadLabels(deployable.staleConfigs.map(({ workload }) => workload));
    const concerned = deployable.staleConfigs.filter((stale) => stale.effect === effect);
    return group(concerned, (stale) => `${label(stale.workload)} ${configKey(stale.config)}`).map(
      ({ first, rest }) => ({
        deployable: nameOf(deployable.id),
        subject: label(first.workload),
        fact: {
          effect,
          config: configName(first.config),
          keys: sortedUnique(rest.flatMap(({ keys }) => keys)),
          reads: group(rest, ({ how, container }) => `${how} ${container ?? ""}`).map(
            ({ first: { how, container } }) => ({ how, container }),
          ),
          ...(first.reason === undefined ? {} : { reason: first.reason }),
        },
      }),
    );
  });
  return fold(entries);
}
