import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { getIn } from "../../../yaml/value.ts";
import { firstFew } from "../../../model/few.ts";
import { ownValue } from "../../../model/own-value.ts";

/**
 * What no longer waits until that runs which it applies, though others depend on it: Flux applies these as soon as it has applied it.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#wait, https://fluxcd.io/flux/components/helm/helmreleases/#disabling-resource-waiting
 */
export function unawaited({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const fields = ownValue(FIELDS, object.group)?.[object.kind];
    if (fields === undefined) return [];
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined || before.manifest === object.manifest) return [];
    if (!isWaiting(before) || isWaiting(object)) return [];
    const dependents = (head.index.byKind.get(object.kind) ?? []).filter((each) => dependsOn(each, object));
    if (dependents.length === 0) return [];
    const names = firstFew(dependents.map(({ name }) => name));
    const message = `${object.kind} ${object.name} no longer waits until what it applies is ready (${fields}), and ${names} ${dependents.length === 1 ? "depends" : "depend"} on it: Flux goes on there whether that runs or not.`;
    return [{ object, message }];
  });
}

const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "kustomize.toolkit.fluxcd.io": { Kustomization: "`wait`, `healthChecks`" },
  "helm.toolkit.fluxcd.io": { HelmRelease: "`disableWait`" },
};

function isWaiting({ kind, manifest }: KubernetesObject): boolean {
  const { wait, install, upgrade } = mapAt(manifest, "spec");
  if (kind === "Kustomization") return wait === true || mapsAt(manifest, "spec", "healthChecks").length > 0;
  return ![install, upgrade].some((action) => getIn(action, "disableWait") === true);
}

function dependsOn(dependent: KubernetesObject, { group, name, namespace }: KubernetesObject): boolean {
  return (
    dependent.group === group &&
    mapsAt(dependent.manifest, "spec", "dependsOn").some(
      (each) =>
        textAt(each, "name") === name && (textAt(each, "namespace") ?? dependent.namespace) === namespace,
    )
  );
}
