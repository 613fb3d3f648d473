import { sameValue } from "../../model/equal.ts";
import type { Sense } from "../finding.ts";
import type { Workload } from "../controllers/workload.ts";
import { isKept } from "../kept.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { CheckContext } from "./check.ts";
import { firstFew } from "../../model/few.ts";

/** An object of base, and what it becomes. */
export interface ChangedObject {
  readonly before: KubernetesObject;
  /** Undefined: it is removed. */
  readonly after: KubernetesObject | undefined;
}

/** Something that workloads had and lose, at the object that tells. */
export interface Loss {
  readonly object: KubernetesObject;
  readonly message: string;
  readonly sense?: Sense;
}

/** The pods that it is for are not in its build. */
export const PODS_NOT_SEEN: Sense = { code: "podsNotSeen" };

/** Objects of base that head lacks or has otherwise; what is not pruned is not lost. */
export function changedObjects(
  { base, head }: Pick<CheckContext, "base" | "head">,
  is: (object: KubernetesObject) => boolean,
): readonly ChangedObject[] {
  if (base.incomplete || head.incomplete) return [];
  return base.index.objects.filter(is).flatMap((before) => {
    const after = head.index.byKey.get(objectKey(before));
    if (after === undefined && (head.prunes === false || isKept(before))) return [];
    return after !== undefined && sameValue(before.manifest, after.manifest) ? [] : [{ before, after }];
  });
}

/** The workloads that are there before and after. */
export function stayingWorkloads({ base, head }: CheckContext): readonly Workload[] {
  return [...head.workloads.values()].filter(({ key }) => base.workloads.has(key));
}

/** "Deployment web, Job a, Job b and 2 more". */
export function workloadNames(workloads: readonly Workload[]): string {
  return firstFew(workloads.map(({ object: { kind, name } }) => `${kind} ${name}`));
}

/** The workloads that are there before and after, and change. */
export function changedWorkloads({
  base,
  head,
}: Pick<CheckContext, "base" | "head">): readonly { readonly before: Workload; readonly after: Workload }[] {
  return [...head.workloads.values()].flatMap((after) => {
    const before = base.workloads.get(after.key);
    return before === undefined || before.object.manifest === after.object.manifest
      ? []
      : [{ before, after }];
  });
}

/** Whether there are any; what judges these alone is loaded then. */
export function changesWorkloads(sides: Pick<CheckContext, "base" | "head">): boolean {
  return changedWorkloads(sides).length > 0;
}

/** Whether anything changes or comes but configs under names of their own, as generators make them; what judges the rest is loaded then. */
export function changesObjects({ base, head }: Pick<CheckContext, "base" | "head">): boolean {
  return head.index.objects.some((object) => {
    const before = base.index.byKey.get(objectKey(object));
    if (before !== undefined) return before.manifest !== object.manifest;
    return object.group !== "" || !/^(ConfigMap|Secret)$/.test(object.kind);
  });
}
