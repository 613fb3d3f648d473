import { oncePer } from "../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import type { Fault } from "./fault.ts";
import { mapIn, textIn, without } from "./values.ts";
import { jsonText } from "../yaml/json-text.ts";

/** https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/api/validation/objectmeta.go (TotalAnnotationSizeLimitB) */
const MAX_ANNOTATIONS = 262_144;
const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/**
 * Client-side apply keeps a copy of the whole object, as JSON, in an annotation of it, and annotations have a limit:
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#how-to-create-objects
 */
export function tooLargeToRemember(object: ValueMap): readonly Fault[] {
  // Beside the copy there are at most the annotations, which are in it.
  if (2 * mostBytes(object, mostBytesOfField) < MAX_ANNOTATIONS) return [];
  const metadata = mapIn(object.metadata);
  const annotations = without(mapIn(metadata.annotations), LAST_APPLIED);
  const own = Object.entries(annotations).map(([key, value]) => `${key}${textIn(value)}`);
  const size = Buffer.byteLength([...own, LAST_APPLIED, "\n"].join("")) + bytesOfCopy(object);
  if (size <= MAX_ANNOTATIONS) return [];
  return [
    {
      path: "metadata.annotations",
      message: `metadata.annotations would hold a copy of the whole object, which is over ${MAX_ANNOTATIONS} bytes`,
    },
  ];
}

function bytesOfCopy(object: ValueMap): number {
  const fields = Object.entries(object).map(
    ([key, value]) => bytesOf(key) + ":".length + (isMap(value) ? bytesOfField(value) : bytesOf(value)),
  );
  return fields.reduce((sum, bytes) => sum + bytes, "{}".length + Math.max(0, fields.length - 1));
}

function bytesOf(value: Value): number {
  return Buffer.byteLength(jsonText(value));
}

/** Overlays share large fields: each is measured once. */
const bytesOfField = oncePer((field: ValueMap) => bytesOf(field));
const mostBytesOfMap = oncePer((field: ValueMap) => mostBytes(field));
const mostBytesOfField = (field: Value): number => (isMap(field) ? mostBytesOfMap(field) : mostBytes(field));

/** A character is at most three bytes, and written as an escape six; with what stands around it, and some room. */
const CHARACTER = 6;
const AROUND = 32;

function mostBytes(value: Value, ofChild: (child: Value) => number = mostBytes): number {
  if (typeof value === "string") return AROUND + CHARACTER * value.length;
  if (isList(value)) return value.reduce<number>((sum, item) => sum + ofChild(item), AROUND);
  if (!isMap(value)) return AROUND;
  let sum = AROUND;
  for (const key of Object.keys(value)) sum += CHARACTER * key.length + AROUND + ofChild(value[key] ?? null);
  return sum;
}
