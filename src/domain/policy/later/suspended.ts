import { isHeldByFlux } from "../../controllers/flux-hold.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, numberAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** Jobs that stop by a field, backups among them. */
const JOBS: ReadonlySet<string> = new Set([
  ...["CronJob", "Job", "AdvancedCronJob", "ScheduledBackup", "CronWorkflow"],
  ...["Schedule", "ReplicationSource"],
]);

/** Workloads that keep their pods as they are: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pausing-and-resuming-a-deployment */
const PAUSED: ReadonlySet<string> = new Set(["Deployment", "Rollout"]);

/** Those that may wait until somebody deletes their pods: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#update-strategies */
const HELD: ReadonlySet<string> = new Set(["StatefulSet", "DaemonSet"]);

/** What a suspended object of Flux does no longer, by its group: https://fluxcd.io/flux/components/ */
const OF_FLUX: Readonly<Record<string, string>> = {
  "source.toolkit.fluxcd.io": "no later change arrives by it",
  "source.extensions.fluxcd.io": "no later change arrives by it",
  "kustomize.toolkit.fluxcd.io": "no later change of what it applies arrives",
  "helm.toolkit.fluxcd.io": "no later change of the release arrives",
  "fluxcd.controlplane.io": "no later change of what it makes arrives",
  "image.toolkit.fluxcd.io": "no later image is found or written by it",
  "notification.toolkit.fluxcd.io": "nothing is told or triggered by it",
};

/** Jobs that begin to be suspended by this change: what they did is missed later. */
export function suspendedJobs(context: CheckContext): readonly Loss[] {
  return newlySuspended(context, ({ kind, manifest }) => {
    const { suspend, paused } = mapAt(manifest, "spec");
    if (PAUSED.has(kind) && paused === true)
      return "no later change of its pods rolls out before it is resumed";
    if (HELD.has(kind)) return heldBack(mapAt(manifest, "spec", "updateStrategy"));
    return JOBS.has(kind) && (suspend === true || paused === true)
      ? "what it did no longer happens"
      : undefined;
  });
}

function heldBack(strategy: ValueMap): string | undefined {
  if (strategy.type === "OnDelete")
    return "a later change reaches each of its pods when somebody deletes that";
  const partition = numberAt(strategy, "rollingUpdate", "partition") ?? 0;
  return partition > 0 ? `no later change reaches its pods below number ${String(partition)}` : undefined;
}

/** What of Flux begins to be. */
export function suspendedFlux(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return newlySuspended(context, (object) => {
    const missed = isHeldByFlux(object) ? OF_FLUX[object.group] : undefined;
    return missed === undefined ? undefined : `${missed} before it is resumed`;
  });
}

/** @param missedOf undefined where it is not suspended */
function newlySuspended(
  { base, head }: Pick<CheckContext, "base" | "head">,
  missedOf: (object: KubernetesObject) => string | undefined,
): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const missed = missedOf(object);
    const before = missed === undefined ? undefined : base.index.byKey.get(objectKey(object));
    if (missed === undefined || before === undefined || missedOf(before) !== undefined) return [];
    return [
      {
        object,
        message: `${object.kind} ${object.name} is ${wordOf(object.kind)}: ${missed}.`,
      },
    ];
  });
}

function wordOf(kind: string): string {
  if (HELD.has(kind)) return "held by its updateStrategy";
  return PAUSED.has(kind) ? "paused" : "suspended";
}
