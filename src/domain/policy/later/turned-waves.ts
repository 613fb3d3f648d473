import { comesAfter, isOrdered } from "../../controllers/hooks.ts";
import type { Workload } from "../../controllers/workload.ts";
import { namespaceKey, type KubernetesObject } from "../../manifests.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { makingObject } from "../names/maker-of.ts";
import { dependenciesOf, heldIn } from "../needs/dependencies.ts";

/**
 * Workloads that come before something that they need from now on, though it is there today: Argo CD would wait for ever where
 * it is not. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-sync-waves-work
 */
export function turnedWaves({ base, head }: CheckContext): readonly Loss[] {
  if (!head.index.objects.some(isOrdered)) return [];
  return [...head.workloads.values()].flatMap((workload): readonly Loss[] => {
    const { object, key } = workload;
    const before = base.workloads.get(key);
    if (before === undefined || workload.controller === "CronJob") return [];
    const late = laterThan(workload, head);
    if (late.length === 0) return [];
    const known = laterThan(before, base).map(nameOf);
    const had = new Set(neededBy(before, base).map(nameOf));
    const turned = late.find((each) => had.has(nameOf(each)) && !known.includes(nameOf(each)));
    if (turned === undefined) return [];
    const message = `${object.kind} ${object.name} comes in an earlier wave or phase than ${nameOf(turned)} from now on, which it needs: it is there now, and on a new cluster Argo CD waits for the pods first, and never gets there.`;
    return [{ object, message }];
  });
}

function nameOf({ kind, name }: KubernetesObject): string {
  return `${kind} ${name}`;
}

function laterThan(workload: Workload, side: OverlaySide): readonly KubernetesObject[] {
  return neededBy(workload, side).filter((object) => comesAfter(object, workload.object));
}

/** Of its build: its Namespace, configs or what makes them, and what its pods name. */
function neededBy(workload: Workload, side: OverlaySide): readonly KubernetesObject[] {
  const configs = referencesOf(workload).flatMap((reference) =>
    reference.optional
      ? []
      : (resolveConfig(side, workload, reference.kind, reference.name)?.object ??
        makingObject(side, workload, reference)?.maker ??
        []),
  );
  const others = dependenciesOf(workload).flatMap((each) => heldIn(side.index, each, workload) ?? []);
  const home = side.index.byKey.get(namespaceKey(workload.object.namespace));
  return [...(home === undefined ? [] : [home]), ...configs, ...others];
}
