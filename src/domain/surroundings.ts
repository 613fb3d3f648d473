import { oncePerPair } from "../model/once.ts";
import { workloadKind } from "./controllers/kinds.ts";
import { objectKey, type KubernetesObject } from "./manifests.ts";
import type { OverlaySide } from "./side.ts";

/** Whether all objects but workloads are the same on both sides, where what is the same is one value. */
export function hasSameSurroundings(base: OverlaySide, head: OverlaySide): boolean {
  return compareOnce(head, base);
}

/** Several checks ask, of each workload. */
const compareOnce = oncePerPair((head: OverlaySide, base: OverlaySide) => compare(base, head));

function compare(base: OverlaySide, head: OverlaySide): boolean {
  if (base.incomplete || head.incomplete) return false;
  const [before, after] = [base, head].map(({ index }) => index.objects.filter(isNoWorkload));
  return (
    before?.length === after?.length &&
    after?.every((object) => base.index.byKey.get(objectKey(object))?.manifest === object.manifest) === true
  );
}

function isNoWorkload({ group, kind }: KubernetesObject): boolean {
  return workloadKind(group, kind) === undefined;
}
