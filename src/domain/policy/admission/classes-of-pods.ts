import { sameValue } from "../../../model/equal.ts";
import { mapAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";

/** Classes by which admission makes the pods of others, and those of pods that name none. */
export function classesOfPods(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return [...newDefaults(context), ...otherDefaults(context), ...otherPlaces(context)];
}

function isDefault({ group, kind, manifest }: KubernetesObject): boolean {
  return group === "scheduling.k8s.io" && kind === "PriorityClass" && manifest.globalDefault === true;
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass */
function newDefaults({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return (head.index.byKind.get("PriorityClass") ?? []).filter(isDefault).flatMap((object) => {
    const before = base.index.byKey.get(objectKey(object));
    if (before !== undefined && isDefault(before)) return [];
    const message = `PriorityClass ${object.name} is the default from now on: pods made from now on that name no class get its priority, and may end others.`;
    return [{ object, message }];
  });
}

function otherDefaults(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedObjects(context, isDefault).flatMap(({ before, after }): readonly Loss[] => {
    if (after !== undefined && isDefault(after)) return [];
    const message = `PriorityClass ${before.name} is the default no more: pods made from now on that name no class have no priority by it, and those that run keep theirs.`;
    return [{ object: after ?? before, message }];
  });
}

/** https://kubernetes.io/docs/concepts/containers/runtime-class/#scheduling */
function otherPlaces(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const isClass = ({ group, kind }: KubernetesObject) => group === "node.k8s.io" && kind === "RuntimeClass";
  return changedObjects(context, isClass).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined) return [];
    const fields = ["overhead", "scheduling"].filter(
      (field) => !sameValue(mapAt(before.manifest, field), mapAt(after.manifest, field)),
    );
    if (fields.length === 0) return [];
    const message = `RuntimeClass ${after.name} changes ${fields.join(", ")}: pods made from now on that name it run on other nodes, or on none, or count for more; those that run stay.`;
    return [{ object: after, message }];
  });
}
