import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { isFloat, writtenText, type WrittenValue } from "../../../yaml/written.ts";
import { editMap } from "../../edit/edit-map.ts";
import { BuildError, unlessFails } from "../../error.ts";
import { FieldPathError } from "../../paths/error.ts";
import { splitFieldPath } from "../../paths/field-path.ts";
import { lookUp } from "../../paths/lookup.ts";
import { noteSecret, type Resource } from "../../resources/resource.ts";
import { formatId } from "../../files/resource-id.ts";
import { expandText, type VariableValue } from "./reference.ts";
import type { Variable } from "../../files/variable.ts";

/** Applies an edit to every field of a resource that the `varReference` field specs select (path by path, in order). */
export type EditFields = (resource: Resource, edit: (field: Value) => Value) => Resource;

/**
 * Replaces `$(NAME)` in every field that `editFields` reaches: once, at the end of the root's build, after name
 * references are fixed. `copied` gets what comes out of Secrets. Throws `BuildError` when a variable's object or field does not exist.
 */
export function expandVariables(
  resources: readonly Resource[],
  variables: readonly Variable[],
  editFields: EditFields,
  copied?: Set<string>,
): readonly Resource[] {
  if (variables.length === 0) return resources;
  const values = new Map<string, VariableValue>();
  for (const variable of variables) {
    const value = valueOf(readVariable(resources, variable, copied), variable);
    if (value !== undefined) values.set(variable.name, value);
  }
  return resources.map((resource) => editFields(resource, (field) => expandField(field, values)));
}

function readVariable(
  resources: readonly Resource[],
  variable: Variable,
  copied: Set<string> | undefined,
): WrittenValue {
  const { name, object, fieldPath, location } = variable;
  const resource = resources.find((candidate) => candidate.variables?.includes(name));
  if (resource === undefined) {
    throw new BuildError(
      "target-missing",
      `the variable ${name} cannot be mapped to a field: there is no resource ${formatId(object)}; correct its objref`,
      location,
    );
  }
  const message = `the field ${fieldPath} of the variable ${name} is not in ${formatId(object)}`;
  const found = unlessFails(FieldPathError, () =>
    lookUp(resource.object, splitFieldPath(fieldPath).flatMap(splitIndex)),
  );
  if (found !== undefined) {
    noteSecret(resource, fieldPath, found, copied);
    return found;
  }
  throw new BuildError("target-missing", message, location);
}

/**
 * Numbers and booleans are read, anything else is text as it is written (kyaml/yaml/rnode.go, GetFieldValue). Undefined
 * for a map or list: kustomize leaves a reference to one as it stands, and only logs it.
 */
function valueOf(field: WrittenValue, { name, fieldPath, location }: Variable): VariableValue | undefined {
  const { value } = field;
  if (isMap(value) || isList(value)) return undefined;
  const text = writtenText(field);
  if (typeof value === "boolean" || isFloat(field)) return value ?? text;
  if (typeof value !== "number" && typeof value !== "bigint") return text;
  const integer = /^[-+]?[0-9]+$/.test(text) ? BigInt(text.replace("+", "")) : undefined;
  if (integer === undefined || BigInt.asIntN(64, integer) !== integer) {
    throw new BuildError(
      "object-shape",
      `the field ${fieldPath} of the variable ${name} must be an integer of decimal digits that fits 64 bits`,
      location,
    );
  }
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}

/** `ports[0]` is the same as `ports.0` in a variable's path. */
function splitIndex(part: string): readonly string[] {
  const match = /^(.*)\[(\d+)\]$/.exec(part);
  if (match === null) return [part];
  return [match[1] ?? "", match[2] ?? ""].filter((piece) => piece !== "");
}

/** A text; the texts of a map's values; a list, which must hold only texts (api/filters/refvar/refvar.go). */
function expandField(field: Value, values: ReadonlyMap<string, VariableValue>): Value {
  if (typeof field === "string") return expandText(field, values);
  if (isList(field)) {
    const items = field.map((item) => {
      if (typeof item === "string") return expandText(item, values);
      throw new BuildError("object-shape", "a list with variable references must hold only text");
    });
    return items.every((item, i) => item === field[i]) ? field : items;
  }
  if (!isMap(field)) return field;
  const edits: [string, Value][] = [];
  for (const [key, own] of Object.entries(field)) {
    const expanded = typeof own === "string" ? expandText(own, values) : own;
    if (expanded !== own) edits.push([key, expanded]);
  }
  return editMap(field, edits);
}
