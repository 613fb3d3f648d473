import { sameValue } from "../../../model/equal.ts";
import { mapAt } from "../../fields.ts";
import { objectKey } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { ownValue } from "../../../model/own-value.ts";

/** By kind, the fields that decide which image is the latest: https://fluxcd.io/flux/components/image/imagepolicies/ */
const CHOOSING: Readonly<Record<string, readonly string[]>> = {
  ImagePolicy: ["policy", "filterTags", "imageRepositoryRef", "digestReflectionPolicy"],
  ImageRepository: ["image", "exclusionList"],
};

/** Images that are written into the repository by other rules from now on. */
export function imageChoices({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const choosing = head.index.objects.filter(({ group }) => group === "image.toolkit.fluxcd.io");
  return choosing.flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined) return [];
    const [was, is] = [mapAt(before.manifest, "spec"), mapAt(object.manifest, "spec")];
    const changed = (ownValue(CHOOSING, object.kind) ?? []).filter(
      (field) => !sameValue(was[field] ?? null, is[field] ?? null),
    );
    if (changed.length === 0) return [];
    const message = `${object.kind} ${object.name} chooses images otherwise from now on (${changed.join(", ")}): an ImageUpdateAutomation may write others into the repository, and restart what runs them.`;
    return [{ object, message }];
  });
}
