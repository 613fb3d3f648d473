import type { ValueMap } from "../../yaml/value.ts";
import type { SchemaNode } from "../schema/schema.ts";

/**
 * Applies a strategic merge patch as kustomize does. Shares whatever the patch leaves alone.
 * @param schema of the target's type; undefined for an unknown type
 * @returns undefined when the patch deletes the target (`$patch: delete`)
 * Throws `BuildError` when the patch has another structure than the target (a list where the target has a map).
 */
export function strategicMerge(
  target: ValueMap,
  patch: ValueMap,
  schema: SchemaNode | undefined,
): ValueMap | undefined {
  throw new Error(`not yet: ${[target, patch, schema].length}`);
}
