import { mapsAt, textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { getIn, isMap, type ValueMap } from "../../yaml/value.ts";

/**
 * Argo CD notes in the annotations of each object that it is its own. Where they are not all texts it makes nothing of the whole
 * source, not even where the API server would take the object: a null. Definitions get no note.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/kube/kube.go (SetAppInstanceAnnotation)
 */
export function untrackable(manifests: readonly Manifest[]): Problem | undefined {
  for (const { object, origin } of manifests) {
    for (const each of itemsOf(object)) {
      const fault = faultOf(each);
      if (fault === undefined) continue;
      const name = textAt(each, "metadata", "name") ?? "";
      const message = `Argo CD fails at ${textAt(each, "kind") ?? ""} ${name}, and syncs nothing of this source: ${fault}`;
      return { code: "build-failed", message, ...origin?.location };
    }
  }
  return undefined;
}

function itemsOf(object: ValueMap): readonly ValueMap[] {
  return object.kind === "List" ? mapsAt(object, "items") : [object];
}

function faultOf(object: ValueMap): string | undefined {
  const annotations = getIn(object, "metadata", "annotations");
  const isNone = annotations === undefined || annotations === null;
  if (isNone || object.kind === "CustomResourceDefinition") return undefined;
  if (!isMap(annotations))
    return "its annotations are no map; write each as `name: text`, or take the field out";
  const [key] = Object.entries(annotations).find(([, value]) => typeof value !== "string") ?? [];
  return key === undefined ? undefined : `its annotation ${key} is no text; quote it, or take it out`;
}
