import { deletes } from "../account/claims-of-pods.ts";
import type { Finding } from "../forecast.ts";
import { objectFinding, workloadFinding, type Check, type CheckContext } from "./check.ts";
import { laterDeletions } from "./later/later-deletions.ts";

const DOCUMENTATION = {
  id: "deleted-claims",
  title: "Data that a later deletion takes along",
  what: "From now on, the next deletion or scaling down of something deletes data with it. Claims that go now are reported as deleted.",
  cases: [
    "A StatefulSet begins to delete the claims of its pods when it is deleted or scaled down (`persistentVolumeClaimRetentionPolicy`), or an autoscaler allows fewer pods of one that does.",
    "A volume, a snapshot or its class begins to delete the data with itself (`persistentVolumeReclaimPolicy`, `deletionPolicy`), or a CloudNativePG database is to be dropped with its object.",
    "A HelmRelease is to be uninstalled when an upgrade fails.",
    "A mark goes that kept a namespace, a claim or the like from being pruned.",
  ],
  why: "Nothing happens now. The next deletion, rename or scaling down takes the data with it.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention",
  remediation: "Keep `Retain`, or the mark, unless the data can be made again.",
  severities: ["warning"],
} as const;

export const deletedClaims: Check = { ...DOCUMENTATION, find };

const WHEN = [
  ["whenDeleted", "is deleted"],
  ["whenScaled", "is scaled down"],
] as const;

function find(context: CheckContext): readonly Finding[] {
  return [
    ...ofPods(context),
    ...ofAutoscaled(context),
    ...laterDeletions(context).map(({ object, message }) =>
      objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
    ),
  ];
}

function ofPods(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((head): readonly Finding[] => {
    const base = context.base.workloads.get(head.key);
    if (base === undefined || head.object.kind !== "StatefulSet") return [];
    const begins = WHEN.filter(([field]) => deletes(head, field) && !deletes(base, field));
    if (begins.length === 0) return [];
    const message = `From now on its claims are deleted, and by their class their data too, when it ${begins.map(([, when]) => when).join(" or ")}.`;
    return [workloadFinding(context, DOCUMENTATION, head, { severity: "warning", message, unsafe: false })];
  });
}

/** How many pods end is the autoscaler's to know: else the claims themselves are reported. */
function ofAutoscaled(context: CheckContext): readonly Finding[] {
  return context.workloads.flatMap(({ head, forecast }): readonly Finding[] => {
    if (forecast.podsAtHead !== null || head === undefined || !deletes(head, "whenScaled")) return [];
    const message =
      "It may have fewer pods from now on, and the claims of those that end are deleted, by their class with their data.";
    return [workloadFinding(context, DOCUMENTATION, head, { severity: "warning", message, unsafe: false })];
  });
}
