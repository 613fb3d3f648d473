import { isList, isMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { isSelected } from "../files/field-spec.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { BuildError, inContext } from "../error.ts";
import type { Resource } from "./resource.ts";
import { formatId } from "../files/resource-id.ts";
import { currentId } from "./resource-id.ts";
import { editField } from "../paths/edit-field.ts";
import type { Creation, Edit } from "../paths/edit-field.ts";
import { settleShared } from "./shared-entries.ts";

/** The resource with the object that an edit in place has made of its own. */
export function withObject(resource: Resource, object: ValueMap, patch?: ValueMap): Resource {
  return object === resource.object ? resource : settleShared(resource, object, patch);
}

/** Applies an edit to every field of a resource that the specs for its type lead to. */
export function editResource(
  resource: Resource,
  specs: readonly FieldSpec[],
  creation: Creation,
  edit: Edit,
): Resource {
  const id = currentId(resource);
  let object = resource.object;
  for (const spec of specs) {
    if (!isSelected(id, spec)) continue;
    const before = object;
    object = inContext(
      BuildError,
      (error) => error.within(`${formatId(id)}, field ${spec.path}`, resource.origin.location),
      () => editField(before, spec, creation, edit),
    );
  }
  return withObject(resource, object);
}

/** The text of a scalar; null is the empty text. Throws `BuildError` for maps and lists. */
export function scalarText(value: Value): string {
  if (isMap(value) || isList(value))
    throw new BuildError("object-shape", "expected a single value, not a map or list");
  return value === null ? "" : String(value);
}
