import { comesAfter, hookDeletion, hookPhaseOf } from "../../controllers/hooks.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { KubernetesObject } from "../../manifests.ts";

/**
 * Why pods of a workload lack an object of their own build; undefined where they do not. Argo CD applies it after them, and
 * waits for them first; or it takes it away again.
 * @param isNew whether the object was not there before, so that pods which begin to need it have to wait for it
 */
export function lateness(
  object: KubernetesObject,
  workload: Workload,
  { isNew }: { readonly isNew: boolean },
): string | undefined {
  if (isNew && isWaitedFor(workload) && comesAfter(object, workload.object))
    return "is new, and comes only after these pods are ready: Argo CD waits for them, and never gets there";
  const isHook = hookPhaseOf(workload.object.manifest) !== undefined;
  if (!isHook && object.deliverer === "argo" && hookDeletion(object) === "after")
    return "is a hook, which Argo CD deletes at the end of each sync: pods that are made later lack it";
  return undefined;
}

/** What helps against it. */
export const COME_EARLIER =
  "Give it an earlier wave or phase than the pods that need it, and no hook's deletion.";

/** A CronJob is healthy whatever its Jobs do: https://argo-cd.readthedocs.io/en/stable/operator-manual/health/ */
function isWaitedFor({ controller }: Workload): boolean {
  return controller !== "CronJob";
}
