import type { Cause, ConfigChange, KeyChange, StaleConfig, WorkloadForecast } from "../forecast.ts";
import type { Config } from "../configs/config.ts";
import { shownKeys, type Shown } from "../configs/shown-keys.ts";

/** Puts `HIDDEN_KEY` for the keys that may be values, wherever a forecast names keys. */
export interface SecretKeyMask {
  readonly inChange: (change: ConfigChange) => ConfigChange;
  readonly inWorkload: (workload: WorkloadForecast) => WorkloadForecast;
  readonly inStaleConfig: (stale: StaleConfig) => StaleConfig;
}

export function secretKeyMask(configs: readonly Config[]): SecretKeyMask {
  const shown = shownKeys(configs);
  const inKeys = (kind: Config["kind"], keys: readonly string[]): readonly string[] => [
    ...new Set(keys.map((key) => shown(kind, key))),
  ];
  const inCause = (cause: Cause): Cause =>
    cause.config !== undefined && cause.keys !== undefined
      ? { ...cause, keys: inKeys(cause.config.kind, cause.keys) }
      : cause;
  return {
    inChange: (change) => ({
      ...change,
      keys: change.keys.map((entry) => inEntry(entry, change.kind, shown)),
    }),
    inWorkload: (workload) => ({ ...workload, causes: workload.causes.map(inCause) }),
    inStaleConfig: (stale) => ({ ...stale, keys: inKeys(stale.config.kind, stale.keys) }),
  };
}

function inEntry(entry: KeyChange, kind: Config["kind"], shown: Shown): KeyChange {
  const key = shown(kind, entry.key);
  if (key === entry.key || entry.diff === undefined) return { ...entry, key };
  const { change, source } = entry;
  return { key, change, ...(source !== undefined && { source }), hidden: "credential" };
}
