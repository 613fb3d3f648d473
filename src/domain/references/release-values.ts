import { RELOADER } from "../controllers/reload-annotations.ts";
import { mapsAt } from "../fields.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { Config, Entry } from "../configs/config.ts";
import { sameValue } from "../../model/equal.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { isList, isMap, textIn, type Value, type ValueMap } from "../../yaml/value.ts";

export function isFluxRelease({ group, kind }: Pick<KubernetesObject, "group" | "kind">): boolean {
  return group === "helm.toolkit.fluxcd.io" && kind === "HelmRelease";
}

/**
 * Whether a HelmRelease takes values of what changes: of one key, and from its own namespace, wherever its pods are.
 * https://fluxcd.io/flux/components/helm/helmreleases/#values-references
 */
export function takesValues(object: KubernetesObject, changed: ChangedConfig): boolean {
  const { id, base, head, changedKeys, madeBy } = changed;
  if (head === null) return false;
  const isAnyKey = changedKeys.length === 0 || madeBy?.isWhole === true;
  return [head.name, head.object.name]
    .flatMap((name) => valuesReferences(object, { name, namespace: head.namespace }))
    .some(({ kind, valuesKey, targetPath }) => {
      const key = textIn(valuesKey) || "values.yaml";
      const isOther =
        textIn(targetPath) !== "" || !hasSameValues(base?.entries.get(key), head.entries.get(key));
      return kind === id.kind && (isAnyKey || (changedKeys.includes(key) && isOther));
    });
}

/**
 * Values are compared as they are read, so that lines of comments begin no upgrade.
 * https://github.com/fluxcd/helm-controller/blob/v1.4.0/internal/digest/values.go
 */
function hasSameValues(base: Entry | undefined, head: Entry | undefined): boolean {
  if (base?.form !== "text" || head?.form !== "text") return false;
  const [before, after] = [base, head].map(({ content }) => ({
    lines: content.split("\n").filter((line) => !/^\s*(?:#.*)?$/.test(line)),
    read: parseYamlAsJson(content),
  }));
  if (before?.read.ok !== true || after?.read.ok !== true) return false;
  const valuesOf = ({ documents }: typeof before.read) => documents.map(({ value }) => value);
  return sameValue(before.lines, after.lines) && sameValue(valuesOf(before.read), valuesOf(after.read));
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

/** What else a HelmRelease, or another object, may name a config in. What is left as it is where it is, nobody takes. */
export function withoutValuesFrom({ group, kind, manifest: { spec } }: KubernetesObject): Value | undefined {
  if (!isMap(spec)) return spec;
  const { valuesFrom, ignoreDifferences: _, driftDetection: __, ...rest } = spec;
  return isFluxRelease({ group, kind }) || valuesFrom === undefined ? rest : { ...rest, valuesFrom };
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
