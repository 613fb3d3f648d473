import { RELOADER } from "../controllers/reload-annotations.ts";
import { mapsAt } from "../fields.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { Config } from "../configs/config.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import { isList, isMap, textIn, type Value, type ValueMap } from "../../yaml/value.ts";

export function isFluxRelease({ group, kind }: Pick<KubernetesObject, "group" | "kind">): boolean {
  return group === "helm.toolkit.fluxcd.io" && kind === "HelmRelease";
}

/**
 * Whether a HelmRelease takes values of what changes: of one key, and from its own namespace, wherever its pods are.
 * https://fluxcd.io/flux/components/helm/helmreleases/#values-references
 */
export function takesValues(object: KubernetesObject, changed: ChangedConfig): boolean {
  const { id, head, changedKeys, madeBy } = changed;
  if (head === null) return false;
  const isAnyKey = changedKeys.length === 0 || madeBy?.isWhole === true;
  return [head.name, head.object.name]
    .flatMap((name) => valuesReferences(object, { name, namespace: head.namespace }))
    .some(
      ({ kind, valuesKey }) =>
        kind === id.kind && (isAnyKey || changedKeys.includes(textIn(valuesKey) || "values.yaml")),
    );
}

/** Those of `valuesFrom` that name a config. */
export function valuesReferences(
  object: KubernetesObject,
  config: { readonly name: string; readonly namespace: string | null },
): readonly ValueMap[] {
  if (!isFluxRelease(object) || !mayShareNamespace(config.namespace, object.namespace)) return [];
  return mapsAt(object.manifest, "spec", "valuesFrom").filter(({ name }) => name === config.name);
}

/** The values that a HelmRelease takes from ConfigMaps of its build, as they stand there. */
export function valuesTexts(
  object: KubernetesObject,
  configsByKey: ReadonlyMap<string, Config>,
): readonly string[] {
  if (!isFluxRelease(object)) return [];
  return mapsAt(object.manifest, "spec", "valuesFrom").flatMap((reference) => {
    const { kind, name, valuesKey, targetPath } = reference;
    if (kind !== "ConfigMap" || textIn(targetPath) !== "") return [];
    const id = { group: "", kind, name: textIn(name), namespace: object.namespace };
    const entry = configsByKey.get(objectKey(id))?.entries.get(textIn(valuesKey) || "values.yaml");
    return entry?.form === "text" ? [entry.content] : [];
  });
}

/** What else a HelmRelease may name a config in. */
export function withoutValuesFrom({ group, kind, manifest: { spec } }: KubernetesObject): Value | undefined {
  if (!isFluxRelease({ group, kind }) || !isMap(spec)) return spec;
  const { valuesFrom: _, ...rest } = spec;
  return rest;
}

/** Whether values ask Reloader to restart the pods of a release: https://github.com/stakater/Reloader#-usage */
export function asksReloader(value: Value | undefined): boolean {
  if (isList(value)) return value.some(asksReloader);
  if (!isMap(value)) return false;
  return Object.entries(value).some(
    ([key, item]) =>
      (`.${key}`.includes(`.${RELOADER}/`) && item !== "false" && item !== false) || asksReloader(item),
  );
}
