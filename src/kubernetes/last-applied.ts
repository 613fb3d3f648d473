import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import type { Fault } from "./fault.ts";
import { mapIn, textIn, without } from "./values.ts";

/** https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/api/validation/objectmeta.go (TotalAnnotationSizeLimitB) */
const MAX_ANNOTATIONS = 262_144;
const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/**
 * Client-side apply keeps a copy of the whole object, as JSON, in an annotation of it, and annotations have a limit:
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#how-to-create-objects
 */
export function tooLargeToRemember(object: ValueMap): readonly Fault[] {
  // Beside the copy there are at most the annotations, which are in it.
  if (2 * mostBytes(object) < MAX_ANNOTATIONS) return [];
  const metadata = mapIn(object.metadata);
  const annotations = without(mapIn(metadata.annotations), LAST_APPLIED);
  const copy = JSON.stringify(object, (_, value: unknown) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  const own = Object.entries(annotations).map(([key, value]) => `${key}${textIn(value)}`);
  const size = Buffer.byteLength([...own, LAST_APPLIED, copy, "\n"].join(""));
  if (size <= MAX_ANNOTATIONS) return [];
  return [
    {
      path: "metadata.annotations",
      message: `metadata.annotations would hold a copy of the whole object, which is over ${MAX_ANNOTATIONS} bytes`,
    },
  ];
}

/** A character is at most three bytes, and written as an escape six; with what stands around it, and some room. */
const CHARACTER = 6;
const AROUND = 32;

function mostBytes(value: Value): number {
  if (typeof value === "string") return AROUND + CHARACTER * value.length;
  if (isList(value)) return value.reduce<number>((sum, item) => sum + mostBytes(item), AROUND);
  if (!isMap(value)) return AROUND;
  let sum = AROUND;
  for (const key of Object.keys(value))
    sum += CHARACTER * key.length + AROUND + mostBytes(value[key] ?? null);
  return sum;
}
