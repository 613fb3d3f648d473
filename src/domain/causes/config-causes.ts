import type { ChangedConfig } from "../configs/changes.ts";
import type { Cause } from "../forecast.ts";
import type { Reference } from "../references/reference.ts";
import { changedKeysRead } from "../references/read-keys.ts";
import { keyText } from "../../model/key-text.ts";

/** A field of a workload at head that names a config under another real name than at base. */
export interface RenamedReference {
  readonly reference: Reference;
  readonly changed: ChangedConfig;
}

/**
 * The causes of a restart that come from configs whose real name changed. Where a workload reads a changed key, only
 * the fields that read one are causes worth telling; where it reads none, every field that forces the restart is.
 */
export function configCauses(renamed: readonly RenamedReference[]): readonly Cause[] {
  const read = renamed.map((entry) => ({
    ...entry,
    keys: changedKeysRead(entry.reference, entry.changed),
  }));
  const readSomewhere = new Set(read.filter(({ keys }) => keys.length > 0).map(({ changed }) => changed));
  return dropRepeated(
    read
      .filter(({ keys, changed }) => keys.length > 0 || !readSomewhere.has(changed))
      .map(({ reference, changed, keys }) => toCause(reference, changed, keys)),
  );
}

function toCause(reference: Reference, changed: ChangedConfig, keys: readonly string[]): Cause {
  const takesAll = reference.keys === "all" || reference.keys === "data";
  return {
    type: "config",
    path: reference.path,
    ...(reference.container !== null && { container: reference.container }),
    config: changed.id,
    keys,
    ...renameOf(changed),
    reads:
      keys.length > 0
        ? takesAll
          ? "possible"
          : "read"
        : changed.changedKeys.length > 0
          ? "notRead"
          : "possible",
  };
}

/** Of a field that names a config by its hash; which keys it reads is not known. */
export function namedCause(path: string, changed: ChangedConfig): Cause {
  return {
    type: "config",
    path,
    config: changed.id,
    keys: changed.changedKeys,
    ...renameOf(changed),
    reads: "possible",
  };
}

/** No key changed: what forces the restart is the name alone. */
function renameOf({ base, head, changedKeys }: ChangedConfig): Pick<Cause, "rename"> {
  if (base === null || head === null || changedKeys.length > 0) return {};
  if (base.name !== head.name) return { rename: "renamed" };
  if (base.generated === head.generated) return {};
  return { rename: head.generated ? "gotHash" : "lostHash" };
}

/** One container may mount the same volume several times, with the same answer. */
function dropRepeated(causes: readonly Cause[]): readonly Cause[] {
  const seen = new Set<string>();
  return causes.filter((cause) => {
    const key = keyText(cause);
    return !seen.has(key) && seen.add(key);
  });
}
