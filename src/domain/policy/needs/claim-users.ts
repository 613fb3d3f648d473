import { sameValue } from "../../../model/equal.ts";
import { autoscalerOf } from "../../controllers/autoscaling.ts";
import { replicasOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext, Violation } from "../check.ts";
import { workloadNames } from "../losses.ts";

/** Who may use a claim at one time: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes */
export function usersAtOnce(claim: KubernetesObject | undefined): "pod" | "node" | undefined {
  const modes = textsAt(claim?.manifest, "spec", "accessModes");
  if (modes.includes("ReadWriteOncePod")) return "pod";
  return modes.length === 1 && modes[0] === "ReadWriteOnce" ? "node" : undefined;
}

/** The claims that pods of a workload mount, by name. */
export function claimsOf({ templates }: Workload): readonly string[] {
  const names = templates
    .flatMap(({ spec }) => mapsAt(spec, "volumes"))
    .flatMap((volume) => textAt(volume, "persistentVolumeClaim", "claimName") ?? []);
  return [...new Set(names)];
}

export function claimIn({ index }: OverlaySide, { object: { namespace } }: Workload, name: string) {
  return index.byKey.get(objectKey({ group: "", kind: "PersistentVolumeClaim", name, namespace }));
}

/** A workload by which a claim gets more users than may have it, without that anything has to restart. */
export interface Crowding {
  readonly workload: Workload;
  readonly violation: Violation;
}

/** Claims that had room for their users, and have no more: they get other users, or those get more pods. */
export function crowdings({ base, head }: Pick<CheckContext, "base" | "head">): readonly Crowding[] {
  const before = usersOf(base);
  return [...usersOf(head)].flatMap(([key, { claim, users }]): readonly Crowding[] => {
    const who = usersAtOnce(claim);
    const had = before.get(key)?.users ?? [];
    const isShared = who === "pod" || (who === "node" && !isOfOneNode(claim));
    if (!isShared || mostPods(users, head) < 2 || mostPods(had, base) > 1) return [];
    const workload = users.find((each) => isMore(each, { base, head })) ?? users[0];
    return workload === undefined ? [] : [{ workload, violation: violationOf(claim, users, { who, head }) }];
  });
}

function violationOf(
  { name }: KubernetesObject,
  users: readonly Workload[],
  { who, head }: { readonly who: "pod" | "node" | undefined; readonly head: OverlaySide },
): Violation {
  const isPod = who === "pod";
  const isCertain = isPod && users.reduce((sum, user) => sum + podsOf(user, head).fewest, 0) > 1;
  const whose = isPod
    ? "which only one pod can use: any other is never started"
    : "which only the pods of one node can use: those on another node wait for it";
  return {
    key: `crowded ${name}`,
    severity: isCertain ? "error" : "warning",
    message: `More than one pod (of ${workloadNames(users)}) is to have PersistentVolumeClaim ${name}, ${whose}.`,
    unsafe: isCertain,
    remediation:
      "Give each pod a claim of its own, keep to one pod, or use a volume that several nodes may use.",
  };
}

function usersOf(
  side: OverlaySide,
): ReadonlyMap<string, { readonly claim: KubernetesObject; readonly users: readonly Workload[] }> {
  const found = new Map<string, { readonly claim: KubernetesObject; readonly users: Workload[] }>();
  for (const workload of side.workloads.values()) {
    for (const name of claimsOf(workload)) {
      const claim = claimIn(side, workload, name);
      if (claim === undefined) continue;
      const known = found.get(objectKey(claim)) ?? { claim, users: [] };
      known.users.push(workload);
      found.set(objectKey(claim), known);
    }
  }
  return found;
}

function mostPods(users: readonly Workload[], side: OverlaySide): number {
  return users.reduce((sum, user) => sum + podsOf(user, side).most, 0);
}

/** A pod for each node is more than one; what runs at times is one. */
function podsOf(workload: Workload, side: OverlaySide): { readonly fewest: number; readonly most: number } {
  if (workload.controller.endsWith("DaemonSet")) return { fewest: 1, most: 2 };
  const scaler = autoscalerOf(workload, side.index);
  if (scaler !== undefined) return { fewest: scaler.minReplicas, most: scaler.maxReplicas };
  const isAtTimes = ["CronJob", "ScaledJob"].includes(workload.controller);
  const pods = replicasOf(workload) ?? 1;
  return { fewest: isAtTimes ? 0 : pods, most: pods };
}

/** It is new, uses the claim now, or has more pods. */
function isMore(workload: Workload, { base, head }: Pick<CheckContext, "base" | "head">): boolean {
  const before = base.workloads.get(workload.key);
  return (
    before === undefined ||
    !sameValue([...claimsOf(before)], [...claimsOf(workload)]) ||
    podsOf(workload, head).most > podsOf(before, base).most
  );
}

/** Its volume lies on one node, and so do all pods that use it. */
const ON_ONE_NODE = /local|host-?path|lvm|topolvm|zfs/i;

function isOfOneNode({ manifest }: KubernetesObject): boolean {
  return ON_ONE_NODE.test(textAt(mapAt(manifest, "spec"), "storageClassName") ?? "");
}
