import { isMap } from "../../yaml/value.ts";
import { annotationOf } from "../manifests.ts";
import type { Config, Entry } from "./config.ts";

/**
 * The configs of head, with the keys that the cluster keeps although head does not name them: what was written as
 * `stringData` went into `data`, where nobody owns it, so that neither way of applying takes it away.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/conversion.go
 */
export function withKeptKeys(base: readonly Config[], head: readonly Config[]): readonly Config[] {
  const before = new Map(base.map((config) => [config.key, config]));
  return head.map((config) => {
    const kept = keptEntries(before.get(config.key), config);
    return kept.length === 0 ? config : { ...config, entries: new Map([...config.entries, ...kept]) };
  });
}

/** The keys of head that only the cluster still has, sorted as base has them. */
export function keptKeys(config: Config): readonly string[] {
  return [...config.entries].filter(([, { kept }]) => kept === true).map(([key]) => key);
}

function keptEntries(before: Config | undefined, config: Config): readonly (readonly [string, Entry])[] {
  if (before === undefined || config.kind !== "Secret" || isReplaced(config)) return [];
  const { data, stringData } = before.object.manifest;
  if (!isMap(stringData)) return [];
  const owned = isMap(data) ? data : {};
  return [...before.entries]
    .filter(([key]) => key in stringData && !(key in owned) && !config.entries.has(key))
    .map(([key, entry]) => [key, { ...entry, kept: true }]);
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes */
function isReplaced({ object }: Config): boolean {
  const options = annotationOf(object, "argocd.argoproj.io/sync-options") ?? "";
  return options.split(",").some((option) => option.trim() === "Replace=true");
}
