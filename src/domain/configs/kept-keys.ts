import { isMap, mapIn } from "../../yaml/value.ts";
import { syncOptionsOf } from "../manifests.ts";
import type { Config, Entry } from "./config.ts";

/**
 * The configs of head, with the keys that the cluster keeps although head does not name them: what was written as
 * `stringData` went into `data`, where nobody owns it, so that neither way of applying takes it away. Flux alone writes
 * `data` itself (src/delivery/flux/normalise.ts).
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/conversion.go
 */
export function withKeptKeys(
  base: readonly Config[],
  head: readonly Config[],
  kept: NonNullable<Entry["kept"]>,
): readonly Config[] {
  const before = new Map(base.map((config) => [config.key, config]));
  return head.map((config) => {
    const entries = keptEntries(before.get(config.key), config);
    if (entries.length === 0) return config;
    const marked = entries.map(([key, entry]) => [key, { ...entry, kept }] as const);
    return { ...config, entries: new Map([...config.entries, ...marked]) };
  });
}

/** The keys of head that only the cluster still has, sorted as base has them. */
export function keptKeys(config: Config): readonly string[] {
  return [...config.entries].filter(([, { kept }]) => kept !== undefined).map(([key]) => key);
}

function keptEntries(before: Config | undefined, config: Config): readonly (readonly [string, Entry])[] {
  if (before === undefined || config.kind !== "Secret" || isReplaced(config)) return [];
  const { data, stringData } = before.object.manifest;
  if (!isMap(stringData)) return [];
  const owned = mapIn(data);
  return [...before.entries].filter(
    ([key]) => Object.hasOwn(stringData, key) && !Object.hasOwn(owned, key) && !config.entries.has(key),
  );
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes */
function isReplaced({ object }: Config): boolean {
  return syncOptionsOf(object).includes("Replace=true");
}
