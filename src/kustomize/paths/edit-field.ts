import { isList, isMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError } from "../error.ts";

/** What a missing field is created as, if the spec says so: "scalar" starts as null. */
export type Creation = "map" | "scalar" | "never";

/** Gives the new value of a field. `undefined` is not a value: an edit never removes. */
export type Edit = (value: Value) => Value;

/** What selects items of a list, which is no way into a map: 0, -, *, [name=value] (kyaml/yaml/fns.go, PathGetter). */
const LIST_ITEM = /^(?:[-+]?\d+|-|\*|\[.*\])$/;

/** One step of a field spec's path. */
export interface Segment {
  readonly name: string;
  /** Written with `[]` at its end. */
  readonly isListField: boolean;
  readonly isListItem: boolean;
}

const parsedPaths = new Map<string, readonly Segment[]>();

/** The steps of a field spec's path, each path parsed once. */
export function parsePath(path: string): readonly Segment[] {
  const known = parsedPaths.get(path);
  if (known !== undefined) return known;
  const segments = splitPath(path).map((text) => {
    const isListField = text.endsWith("[]");
    const name = isListField ? text.slice(0, -2) : text;
    return { name, isListField, isListItem: LIST_ITEM.test(name) };
  });
  parsedPaths.set(path, segments);
  return segments;
}

/** Splits a field spec's path at "/", where "\/" is part of a name; a leading "/" is allowed. */
export function splitPath(path: string): readonly string[] {
  const parts = path.split("/");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const segments: string[] = [];
  let open = "";
  for (const part of parts) {
    if (part.endsWith("\\")) {
      open += `${part.slice(0, -1)}/`;
      continue;
    }
    segments.push(open + part);
    open = "";
  }
  return segments;
}

/**
 * Edits the fields of an object that a spec's path leads to, going through lists on the way. What does not change
 * is shared; the object itself comes back when nothing does. Whether the spec is for this type is the caller's matter.
 * Source: api/filters/fieldspec/fieldspec.go of kustomize 5.8.1. Throws `BuildError` where the path meets a scalar.
 */
export function editField(object: ValueMap, spec: FieldSpec, creation: Creation, edit: Edit): ValueMap {
  const walk: Walk = { spec, segments: parsePath(spec.path), create: spec.create ? creation : "never", edit };
  const edited = editAt(object, 0, walk);
  return isMap(edited) ? edited : object;
}

interface Walk {
  readonly spec: FieldSpec;
  readonly segments: readonly Segment[];
  readonly create: Creation;
  readonly edit: Edit;
}

function editAt(value: Value, depth: number, walk: Walk): Value {
  const segment = walk.segments[depth];
  if (segment === undefined) return walk.edit(value);
  if (value === null) return value;
  if (isMap(value)) return editInMap(value, segment, depth, walk);
  if (isList(value)) return editItems(value, depth, walk);
  throw new BuildError(
    "field-path",
    `the path ${walk.spec.path} leads to a field inside a value that is neither map nor list`,
  );
}

function editItems(items: readonly Value[], depth: number, walk: Walk): Value {
  let copy: Value[] | undefined;
  items.forEach((item, index) => {
    const edited = editAt(item, depth, walk);
    if (edited === item) return;
    copy ??= [...items];
    copy[index] = edited;
  });
  return copy ?? items;
}

function editInMap(map: ValueMap, segment: Segment, depth: number, walk: Walk): Value {
  const { name, isListField, isListItem } = segment;
  if (name === "") throw new BuildError("field-path", `the path "${walk.spec.path}" has an empty field name`);
  if (isListItem) {
    throw new BuildError(
      "field-path",
      `the path "${walk.spec.path}" has "${name}", which is not the name of a field; name the field, or leave it out for every item of a list`,
    );
  }
  const isLast = depth === walk.segments.length - 1;
  const mayCreate = walk.create !== "never" && !isListField;
  const present = Object.hasOwn(map, name);
  if (!present && !mayCreate) return map;
  const before = present ? (map[name] ?? null) : null;
  const start = before ?? emptyStart(isListField, mayCreate && !(isLast && walk.create === "scalar"));
  const after = editAt(start, depth + 1, walk);
  return after === before && present ? map : editMap(map, [[name, after]]);
}

/** What a null on the way becomes: even where nothing else is created, a field that must be a list becomes one. */
function emptyStart(isListField: boolean, isMapField: boolean): Value {
  if (isListField) return [];
  return isMapField ? {} : null;
}
