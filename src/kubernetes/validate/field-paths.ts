import { isQualifiedName } from "./names.ts";

/**
 * Whether a path names a field of a pod, or one label or annotation:
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateObjectFieldSelector)
 */
export function isFieldPath(path: string, fields: ReadonlySet<string>): boolean {
  const [, map, key = ""] = /^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(path) ?? [];
  if (map === undefined) return fields.has(path);
  return isQualifiedName(map === "annotations" ? key.toLowerCase() : key);
}
