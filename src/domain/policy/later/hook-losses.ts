import { ARGO, hookOf, hookPhaseOf, isOutsideSyncs, type HookPhase } from "../../controllers/hooks.ts";
import { annotationOf, objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Hooks of Argo CD that run no more, or later than what waited for them; and a new one that runs at no event at all.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-phases-work
 */
export function hookLosses({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object) => {
    const before = base.index.byKey.get(objectKey(object));
    const isOfArgo = [before, object].some((each) => each !== undefined && hookOf(each) === ARGO);
    if (object.deliverer !== "argo" && !(object.deliverer === "unknown" && isOfArgo)) return [];
    const then = RUNNING.includes(object.kind) ? lossOf(before, object) : leftOf(before, object);
    return then === undefined ? [] : [{ object, message: `${object.kind} ${object.name} ${then}` }];
  });
}

/** What does its work when it is made. */
const RUNNING = ["Job", "Pod", "Workflow"];

/** What stays as the last sync has made it. */
function leftOf(before: KubernetesObject | undefined, after: KubernetesObject): string | undefined {
  const isLeft = before && hookPhaseOf(before.manifest) !== undefined && isOutsideSyncs(after.manifest);
  return isLeft === true ? "is applied at no sync any more: what changes of it does not arrive." : undefined;
}

function lossOf(before: KubernetesObject | undefined, after: KubernetesObject): string | undefined {
  const [was, is] = [before && hookPhaseOf(before.manifest), hookPhaseOf(after.manifest)];
  if (was === undefined && before !== undefined) return undefined;
  if (isOutsideSyncs(after.manifest)) {
    const isNoEvent = !eventsOf(after).some((event) => OTHER_EVENTS.includes(event));
    if (was === undefined && !isNoEvent) return undefined;
    const why = isNoEvent ? `, since ${hookOf(after) ?? ""} names no event that Argo CD has` : "";
    return `runs at no sync${was === undefined ? "" : " any more"}${why}.`;
  }
  if (was === undefined || is === was) return undefined;
  if (is === undefined)
    return hookOf(after) === undefined
      ? "is no hook any more: it was recreated at every sync, and is applied like everything else from now on, which runs nothing that has finished."
      : undefined;
  return ORDER.indexOf(is) > ORDER.indexOf(was)
    ? `runs in the phase ${is} from now on, and ran in ${was}: what comes between the two no longer waits for it.`
    : undefined;
}

const ORDER: readonly HookPhase[] = ["PreSync", "Sync", "PostSync"];

/** Those that Argo CD acts on, besides the ones of a sync. Helm's own tests are hooks of a chart wherever it is. */
const OTHER_EVENTS = [
  "SyncFail",
  "PreDelete",
  "PostDelete",
  "pre-delete",
  "post-delete",
  "test",
  "test-success",
];

function eventsOf(object: KubernetesObject): readonly string[] {
  return (annotationOf(object, hookOf(object) ?? "") ?? "").split(",").map((event) => event.trim());
}
