import type { Cause, ConfigChange, StaleConfig, WorkloadForecast } from "../forecast.ts";
import type { Config } from "../configs/config.ts";

/** What is shown instead of a key that may be a value. */
export const HIDDEN_KEY = "(key without a value, not shown)";

/** Nothing, or only what ends base64: `Q2FuYXJ5==` on a line of its own is a value, and no key. */
const EMPTY = /^(?:|PQ==|PT0=)$/;

/** https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
const VALID_KEY = /^[-._a-zA-Z0-9]{1,253}$/;

/** Puts `HIDDEN_KEY` for the keys of Secrets that may be values, wherever a forecast names keys. */
export interface SecretKeyMask {
  readonly inChange: (change: ConfigChange) => ConfigChange;
  readonly inWorkload: (workload: WorkloadForecast) => WorkloadForecast;
  readonly inStaleConfig: (stale: StaleConfig) => StaleConfig;
}

/**
 * A line without "=" in an env file becomes a key with an empty value, so a pasted value becomes a key:
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/kv/kv.go
 */
export function secretKeyMask(configs: readonly Config[]): SecretKeyMask {
  const entries = configs.filter(({ kind }) => kind === "Secret").flatMap((secret) => [...secret.entries]);
  const withValue = new Set(entries.filter(([, { content }]) => !EMPTY.test(content)).map(([key]) => key));
  const shown = (key: string): string => (withValue.has(key) && VALID_KEY.test(key) ? key : HIDDEN_KEY);
  const shownOnce = (keys: readonly string[]): readonly string[] => [...new Set(keys.map(shown))];
  const inCause = (cause: Cause): Cause =>
    cause.config?.kind === "Secret" && cause.keys !== undefined
      ? { ...cause, keys: shownOnce(cause.keys) }
      : cause;
  return {
    inChange: (change) =>
      change.kind === "Secret"
        ? { ...change, keys: change.keys.map((entry) => ({ ...entry, key: shown(entry.key) })) }
        : change,
    inWorkload: (workload) => ({ ...workload, causes: workload.causes.map(inCause) }),
    inStaleConfig: (stale) =>
      stale.config.kind === "Secret" ? { ...stale, keys: shownOnce(stale.keys) } : stale,
  };
}
