import type { Value } from "../../yaml/value.ts";
import type { Resource } from "../resource.ts";
import type { Variable } from "./variable.ts";

/** Applies an edit to every field of a resource that the `varReference` field specs select (path by path, in order). */
export type EditFields = (resource: Resource, edit: (field: Value) => Value) => Resource;

/**
 * Replaces `$(NAME)` in every field that `editFields` reaches: once, at the end of the root's build, after name
 * references are fixed. Throws `BuildError` when a variable's object or field does not exist.
 */
export function expandVariables(
  resources: readonly Resource[],
  variables: readonly Variable[],
  editFields: EditFields,
): readonly Resource[] {
  throw new Error(`not yet: ${[resources, variables, editFields].length}`);
}
