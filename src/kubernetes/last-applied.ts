import type { ValueMap } from "../yaml/value.ts";
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
