import { getIn, isMap, mapIn, type Value, type ValueMap } from "../../../yaml/value.ts";
import { writtenTexts } from "../../../yaml/written.ts";
import { editMap } from "../../edit/edit-map.ts";

/** Sets a field of `metadata`, or removes it where the value is undefined. */
export function setMetadata(object: ValueMap, name: string, value: Value | undefined): ValueMap {
  const metadata = object.metadata;
  const known = mapIn(metadata);
  if (getIn(known, name) === value) return object;
  return editMap(object, [["metadata", editMap(known, [[name, value]])]]);
}

/**
 * Whenever kustomize sets a resource's labels or annotations, it first reads all of them as text: a number becomes
 * a string as it is written, and so null; a list "", and nothing but an empty map disappears (kyaml/yaml/rnode.go,
 * getMapFromMeta and setMapInMetadata).
 */
export function rewriteAsText(object: ValueMap, name: "labels" | "annotations"): ValueMap {
  const current = getIn(object, "metadata", name);
  if (current === undefined) return object;
  if (!isMap(current)) return setMetadata(object, name, undefined);
  const texts = writtenTexts(current);
  if (texts.length === 0) return setMetadata(object, name, undefined);
  const changed = texts.filter(([key, text]) => current[key] !== text);
  return changed.length === 0 ? object : setMetadata(object, name, editMap(current, changed));
}
