import { madeOf } from "../../configs/makers.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import { referencesOf, type OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** What makes a Secret under another name from now on, where no pods here tell that they read it; of a Certificate its field tells. */
export function madeNoMore({ base, head, isPartial }: CheckContext): readonly Loss[] {
  if (head.incomplete || isPartial === true) return [];
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const before = object.kind.endsWith("Secret") ? base.index.byKey.get(objectKey(object)) : undefined;
    if (before === undefined || before.manifest === object.manifest) return [];
    const made = madeIn(object);
    const lost = madeIn(before).filter(
      (name) =>
        !made.includes(name) &&
        !isThere(name, object, head) &&
        ![base, head].some((side) => isRead(name, side)),
    );
    if (lost.length === 0) return [];
    const message = `${object.kind} ${object.name} makes Secret ${lost.join(", ")} no more${made.length === 0 ? "" : `, but ${made.join(", ")}`}: what it made may be deleted, or is not refreshed any more.`;
    return [{ object, message }];
  });
}

function madeIn(object: KubernetesObject): readonly string[] {
  return madeOf(object).flatMap(({ kind, name }) => (kind === "Secret" ? [name] : []));
}

function isThere(name: string, { namespace }: KubernetesObject, { index }: OverlaySide): boolean {
  return (
    index.byKey.has(objectKey({ group: "", kind: "Secret", name, namespace })) ||
    index.objects.some((other) => other.namespace === namespace && madeIn(other).includes(name))
  );
}

/** What pods name `missing-config-reference` tells. */
function isRead(name: string, { workloads }: OverlaySide): boolean {
  return [...workloads.values()].some((workload) =>
    referencesOf(workload).some((each) => each.kind === "Secret" && each.name === name),
  );
}
