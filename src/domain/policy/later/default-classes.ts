import { textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { changedObjects, type Loss } from "../losses.ts";
import type { CheckContext } from "../check.ts";
import { ownValue } from "../../../model/own-value.ts";

/** By group and kind: the annotation of the class that counts where none is named, and what then lacks one. */
const CLASSES: Readonly<Record<string, readonly [annotation: string, lacks: string]>> = {
  // https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
  "storage.k8s.io/StorageClass": [
    "storageclass.kubernetes.io/is-default-class",
    "claims that name no class stay pending from now on",
  ],
  "snapshot.storage.k8s.io/VolumeSnapshotClass": [
    "snapshot.storage.kubernetes.io/is-default-class",
    "snapshots that name no class are not made any more",
  ],
  // https://kubernetes.io/docs/concepts/services-networking/ingress/#default-ingress-class
  "networking.k8s.io/IngressClass": [
    "ingressclass.kubernetes.io/is-default-class",
    "an Ingress that names no class from now on is served by nobody",
  ],
};

/** A class that stays and is the default no more, where no other one of the build becomes it. */
export function defaultClasses(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedObjects(context, isDefault).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined || isDefault(after)) return [];
    const others = context.head.index.byKind.get(after.kind) ?? [];
    if (others.some((other) => other.group === after.group && isDefault(other))) return [];
    const message = `${after.kind} ${after.name} is the default no more: ${ruleOf(before)?.[1] ?? ""}.`;
    return [{ object: after, message }];
  });
}

function ruleOf({ group, kind }: KubernetesObject): (typeof CLASSES)[string] | undefined {
  const key = `${group}/${kind}`;
  return ownValue(CLASSES, key);
}

function isDefault(object: KubernetesObject): boolean {
  const [annotation] = ruleOf(object) ?? [];
  return (
    annotation !== undefined && textAt(object.manifest, "metadata", "annotations", annotation) === "true"
  );
}
