import { readQuantity } from "../../../kubernetes/quantity.ts";
import { mapAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Claims that stay and ask for more, of a class that lets none grow. A class that the build does not hold may let them.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/plugin/pkg/admission/storage/persistentvolume/resize/admission.go
 */
export function grownClaims({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return (head.index.byKind.get("PersistentVolumeClaim") ?? []).flatMap((object): readonly Loss[] => {
    const before = object.group === "" ? base.index.byKey.get(objectKey(object)) : undefined;
    const [had, asks] = [before && sizeOf(before), sizeOf(object)];
    if (before === undefined || had === undefined || asks === undefined || asks.amount <= had.amount)
      return [];
    const why = fixedBy(classOf(object) ?? classOf(before), head);
    if (why === undefined) return [];
    const message = `PersistentVolumeClaim ${object.name} grows from ${had.text} to ${asks.text}, and ${why}: the API server refuses it.`;
    return [{ object, message }];
  });
}

/**
 * Volumes of a database of CloudNativePG, which its webhook lets only grow.
 * https://github.com/cloudnative-pg/cloudnative-pg/blob/main/internal/webhook/v1/cluster_webhook.go (validateStorageConfigurationChange)
 */
export function shrunkVolumes({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return (head.index.byKind.get("Cluster") ?? []).flatMap((object): readonly Loss[] => {
    const before =
      object.group === "postgresql.cnpg.io" ? base.index.byKey.get(objectKey(object)) : undefined;
    if (before === undefined) return [];
    return ["storage", "walStorage"].flatMap((field) => {
      const [had, asks] = [before, object].map(({ manifest }) =>
        readQuantity(mapAt(manifest, "spec", field).size, true),
      );
      if (had === undefined || asks === undefined || asks.amount >= had.amount) return [];
      const message = `Cluster ${object.name} shrinks spec.${field}.size from ${had.text} to ${asks.text}, which CloudNativePG's webhook refuses.`;
      return [{ object, message }];
    });
  });
}

function sizeOf({ manifest }: KubernetesObject) {
  return readQuantity(mapAt(manifest, "spec", "resources", "requests").storage, true);
}

/** The annotation is older, and counts first; undefined where the cluster chooses. */
function classOf({ manifest }: KubernetesObject): string | undefined {
  return (
    textAt(manifest, "metadata", "annotations", "volume.beta.kubernetes.io/storage-class") ??
    textAt(manifest, "spec", "storageClassName")
  );
}

/** Why no claim of a class grows, as far as the build tells. */
function fixedBy(name: string | undefined, { index }: OverlaySide): string | undefined {
  if (name === "") return "it has no StorageClass that lets it";
  const known = (index.byKind.get("StorageClass") ?? []).find(
    (each) => each.group === "storage.k8s.io" && each.name === name,
  );
  return known === undefined || known.manifest.allowVolumeExpansion === true
    ? undefined
    : `its StorageClass ${known.name} does not let it (\`allowVolumeExpansion\`)`;
}
