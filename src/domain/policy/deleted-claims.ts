import { textAt } from "../fields.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import { objectKey } from "../manifests.ts";
import { objectFinding, workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "deleted-claims",
  title: "Claims that go with their pods",
  what: "A StatefulSet begins to delete the claims of its pods when it is deleted or scaled down (`persistentVolumeClaimRetentionPolicy`), or a volume, a snapshot or its class begins to delete the data with itself (`persistentVolumeReclaimPolicy`, `deletionPolicy`).",
  why: "Nothing happens now. The next deletion, rename or scaling down takes the data with it.",
  link: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention",
  remediation: "Keep `Retain`, unless the data can be made again.",
  severities: ["warning"],
} as const;

export const deletedClaims: Check = { ...DOCUMENTATION, find };

const WHEN: Readonly<Record<string, string>> = {
  whenDeleted: "is deleted",
  whenScaled: "is scaled down",
};

function find(context: CheckContext): readonly Finding[] {
  return [...ofPods(context), ...ofVolumes(context)];
}

/** The field that says what becomes of the data, by kind. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  "/PersistentVolume": ["spec", "persistentVolumeReclaimPolicy"],
  "snapshot.storage.k8s.io/VolumeSnapshotClass": ["deletionPolicy"],
  "snapshot.storage.k8s.io/VolumeSnapshotContent": ["spec", "deletionPolicy"],
};

function ofVolumes(context: CheckContext): readonly Finding[] {
  return context.head.index.objects.flatMap((head): readonly Finding[] => {
    const path = POLICIES[`${head.group}/${head.kind}`];
    const base = path === undefined ? undefined : context.base.index.byKey.get(objectKey(head));
    if (path === undefined || base === undefined) return [];
    if (textAt(head.manifest, ...path) !== "Delete" || textAt(base.manifest, ...path) === "Delete") return [];
    const message = `From now on ${head.kind} ${head.name} takes the data with it when it is released or deleted.`;
    return [objectFinding(context, DOCUMENTATION, head, { severity: "warning", message })];
  });
}

function ofPods(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((head): readonly Finding[] => {
    const base = context.base.workloads.get(head.key);
    if (base === undefined || head.object.kind !== "StatefulSet") return [];
    const begins = Object.entries(WHEN).filter(([field]) => deletes(head, field) && !deletes(base, field));
    if (begins.length === 0) return [];
    const message = `From now on its claims are deleted, and by their class their data too, when it ${begins.map(([, when]) => when).join(" or ")}.`;
    return [workloadFinding(context, DOCUMENTATION, head, { severity: "warning", message, unsafe: false })];
  });
}

function deletes({ object }: Workload, field: string): boolean {
  return textAt(object.manifest, "spec", "persistentVolumeClaimRetentionPolicy", field) === "Delete";
}
