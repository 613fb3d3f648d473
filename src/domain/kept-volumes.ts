import { oncePer } from "../model/once.ts";
import { groupedByEach } from "../model/grouped.ts";
import { mayShareNamespace } from "../model/identity.ts";
import { holdsOthers } from "./controllers/object-kinds.ts";
import { textAt } from "./fields.ts";
import type { KubernetesObject, ObjectIndex } from "./manifests.ts";

/** Whether a claim names a volume, or is the one that it is for: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume */
export function takes(claim: KubernetesObject, { name, manifest }: KubernetesObject): boolean {
  const reserved = (field: string) => textAt(manifest, "spec", "claimRef", field);
  return (
    textAt(claim.manifest, "spec", "volumeName") === name ||
    (reserved("name") === claim.name && mayShareNamespace(reserved("namespace") ?? null, claim.namespace))
  );
}

/** The volume of the build that keeps what a claim holds when the claim goes: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#retain */
export function keptVolume(claim: KubernetesObject, index: ObjectIndex): KubernetesObject | undefined {
  if (claim.group !== "" || claim.kind !== "PersistentVolumeClaim") return undefined;
  const volumes = keptByName(index);
  return [textAt(claim.manifest, "spec", "volumeName") ?? "", claim.name]
    .flatMap((name) => volumes.get(name) ?? [])
    .find((volume) => takes(claim, volume));
}

/** Volumes that keep what they hold, by their names and by those of their claims. */
const keptByName = oncePer(({ byKind }: ObjectIndex) =>
  groupedByEach(
    (byKind.get("PersistentVolume") ?? []).filter((volume) => !holdsOthers(volume)),
    ({ name, manifest }) => [name, textAt(manifest, "spec", "claimRef", "name") ?? name],
  ),
);
