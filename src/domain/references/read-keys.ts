import type { Config } from "../configs/config.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Reference } from "./reference.ts";

/** The changed keys that a pod reads through a reference, sorted. */
export function changedKeysRead(reference: Reference, changed: ChangedConfig): readonly string[] {
  return changed.changedKeys.filter((key) => {
    if (reference.keys === "all") return true;
    if (reference.keys === "data")
      return isEnvironment(changed.base, key) || isEnvironment(changed.head, key);
    return reference.keys.includes(key);
  });
}

/** `binaryData` of a ConfigMap never becomes an environment variable. */
function isEnvironment(config: Config | null, key: string): boolean {
  return config?.kind === "Secret" ? config.entries.has(key) : config?.entries.get(key)?.form === "text";
}

/** Whether a config has a key where a reference looks for it. */
export function hasKey(config: Config, { how }: Reference, key: string): boolean {
  return how === "env" ? isEnvironment(config, key) : config.entries.has(key);
}
