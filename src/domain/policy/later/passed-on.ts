import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** Volumes that go to another claim: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume */
export function passedOn({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return (head.index.byKind.get("PersistentVolume") ?? []).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined || before.manifest === object.manifest) return [];
    const [old, now] = [claimOf(before), claimOf(object)];
    if (now === undefined || old === now) return [];
    const lost =
      old === undefined
        ? "another claim that has it by now is lost"
        : `the claim ${old} is lost, if it had it`;
    const message = `PersistentVolume ${object.name} goes to the claim ${now}: ${lost}, and pods that mount that do not start any more.`;
    return [{ object, message }];
  });
}

function claimOf({ manifest }: KubernetesObject): string | undefined {
  const [namespace, name] = ["namespace", "name"].map((field) => textAt(manifest, "spec", "claimRef", field));
  return name === undefined ? undefined : `${namespace ?? ""}/${name}`;
}
