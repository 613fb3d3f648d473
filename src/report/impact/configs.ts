import type { ConfigChange, Forecast, KeyChange } from "../../domain/forecast.ts";
import { configName } from "../phrases.ts";
import type { Row } from "./fold.ts";
import { fold } from "./fold.ts";
import { deployableNames } from "./names.ts";

export interface ConfigFact {
  readonly isSecret: boolean;
  readonly generated: boolean;
  readonly change: ConfigChange["change"];
  readonly notSeenAt?: NonNullable<ConfigChange["notSeenAt"]>;
  readonly keys: readonly KeyChange[];
}

export type ConfigRow = Row<ConfigFact>;

/** The changes of configs, the same change in several deployables folded. Real names differ in each, so they are left out. */
export function configRows(forecast: Forecast): readonly ConfigRow[] {
  const nameOf = deployableNames(forecast);
  return fold(
    forecast.deployables.flatMap(({ id, configChanges }) =>
      configChanges.map((config) => ({
        deployable: nameOf(id),
        subject: configName(config),
        fact: {
          isSecret: config.kind === "Secret",
          generated: config.generated,
          change: config.change,
          ...(config.notSeenAt === undefined ? {} : { notSeenAt: config.notSeenAt }),
          // Of what cannot be compared no key is known to have changed.
          keys: config.notSeenAt === undefined ? config.keys : [],
        },
      })),
    ),
  );
}
