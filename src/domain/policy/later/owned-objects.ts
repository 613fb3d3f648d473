import { mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/**
 * Objects that begin to name owners, and none that they had: no manifest knows the uid that an owner will have, and the
 * garbage collector deletes what has only owners that are not there.
 * https://kubernetes.io/docs/concepts/architecture/garbage-collection/#owners-dependents
 */
export function ownedObjects({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const had = new Set(before === undefined ? [] : ownersOf(before).map(({ uid }) => uid));
    const owners = ownersOf(object);
    const [first] = owners;
    if (first === undefined || owners.some(({ uid }) => had.has(uid))) return [];
    const what = `${object.kind} ${object.name}`;
    const message = `${what} belongs to ${first.text} from now on (\`ownerReferences\`): where that is not there under the uid that is written, the garbage collector deletes ${what} and what it made.`;
    return [{ object, message }];
  });
}

/** Without a uid it is refused. */
function ownersOf({
  manifest,
}: KubernetesObject): readonly { readonly uid: string; readonly text: string }[] {
  return mapsAt(manifest, "metadata", "ownerReferences").flatMap((owner) => {
    const uid = textAt(owner, "uid") ?? "";
    return uid === "" ? [] : [{ uid, text: `${textAt(owner, "kind") ?? ""} ${textAt(owner, "name") ?? ""}` }];
  });
}
