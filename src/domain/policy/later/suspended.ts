import { isHeldByFlux } from "../../controllers/flux-hold.ts";
import { holdOf } from "../../controllers/hold.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, numberAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { ownValue } from "../../../model/own-value.ts";

/** Jobs that stop by a field, backups among them. */
const JOBS: ReadonlySet<string> = new Set([
  ...["CronJob", "Job", "AdvancedCronJob", "ScheduledBackup", "CronWorkflow"],
  ...["Schedule", "ReplicationSource"],
]);

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
    return JOBS.has(kind) && (suspend === true || paused === true)
      ? "what it did no longer happens"
      : undefined;
  });
}

/** Workloads that begin to keep their pods as they are: no later change reaches these. */
export function heldWorkloads({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return [...head.workloads.values()].flatMap((workload): readonly Loss[] => {
    const held = heldBy(workload);
    const before = held === undefined ? undefined : base.workloads.get(workload.key);
    if (held === undefined || before === undefined || heldBy(before) !== undefined) return [];
    const { object } = workload;
    return [{ object, message: `${object.kind} ${object.name} is ${held}.` }];
  });
}

function heldBy(workload: Workload): string | undefined {
  switch (holdOf(workload)) {
    case "paused":
      return "paused: no later change of its pods rolls out before it is resumed";
    case "onDelete":
      return "held by its updateStrategy: a later change reaches each of its pods when somebody deletes that";
    case undefined:
      return heldPods(workload);
  }
}

/**
 * https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions
 * https://openkruise.io/docs/user-manuals/cloneset#partition
 */
function heldPods({ object }: Workload): string | undefined {
  const strategy = mapAt(object.manifest, "spec", "updateStrategy");
  const partition = numberAt(strategy, "rollingUpdate", "partition") ?? numberAt(strategy, "partition") ?? 0;
  if (partition === 0) return undefined;
  const pods =
    object.kind === "StatefulSet" ? `its pods below number ${partition}` : `${partition} of its pods`;
  return `held by its updateStrategy: no later change reaches ${pods}`;
}

/** What of Flux begins to be. */
export function suspendedFlux(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return newlySuspended(context, (object) => {
    const missed = isHeldByFlux(object) ? ownValue(OF_FLUX, object.group) : undefined;
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
        message: `${object.kind} ${object.name} is suspended: ${missed}.`,
      },
    ];
  });
}
