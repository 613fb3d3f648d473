import { compareText } from "../../../model/order.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { isEmptyNull, isQuoted, QUOTED, unquoted, writtenText } from "../../../yaml/written.ts";
import type { Spend } from "../../effort.ts";
import { MergeError } from "./error.ts";
import type { Schema, SchemaNode } from "../../schema/schema.ts";
import { takeListDirective, takeMapDirective } from "./directive.ts";
import { cellsOf, fieldCell, fieldOf, hasValue, type Cell, type CellList } from "./element.ts";
import { editMap, type FieldEdit } from "../edit-map.ts";
import { mergeElements, type MergeElement } from "./list.ts";

/**
 * Applies a strategic merge patch as kustomize does. Shares whatever the patch leaves alone.
 * Source: kyaml/yaml/merge2 and kyaml/yaml/walk of kustomize 5.8.1, with patch elements going first in lists.
 * @returns undefined when the patch deletes the target (`$patch: delete`)
 * Throws `MergeError` when the patch has another structure than the target (a list where the target has a map).
 */
export function strategicMerge(
  target: ValueMap,
  patch: ValueMap,
  schema: Schema,
  spend: Spend = () => undefined,
): ValueMap | undefined {
  const place: Place = { schema, spend, node: undefined, path: "" };
  const merged = mergeCells(place, { value: target }, { value: patch });
  return merged !== undefined && isMap(merged.value) ? merged.value : undefined;
}

/** Where in the types a merge is, and where in the document. */
interface Place {
  readonly schema: Schema;
  readonly spend: Spend;
  readonly node: SchemaNode | undefined;
  /** For messages only. */
  readonly path: string;
}

/** Merges `patch` into `target`; undefined: nothing is left. Either may be missing; both may be the same cell. */
function mergeCells(place: Place, target: Cell | undefined, patch: Cell | undefined): Cell | undefined {
  const first = hasValue(target) ? target : patch;
  if (first === undefined || first.value === null || isMap(first.value)) {
    requireSameKind(place, isMap, "map", target, patch);
    return mergeMaps({ ...place, node: place.node ?? typeOf(place.schema, target, patch) }, target, patch);
  }
  if (isList(first.value)) {
    requireSameKind(place, isList, "list", target, patch);
    if (place.node?.isAssociative !== true) return patch ?? target;
    return mergeLists(place, target, patch);
  }
  requireSameKind(place, (value) => !isMap(value) && !isList(value), "scalar", target, patch);
  return mergeScalars(target, patch);
}

/**
 * A scalar in a map keeps the style of the one whose place it takes, quotes or none (kyaml/yaml/fns.go, FieldSetter):
 * `80` over "443" is the text "80", and what is written over an unquoted text later need be none.
 */
function mergeScalars(target: Cell | undefined, patch: Cell | undefined): Cell | undefined {
  if (patch === undefined || patch === target) return target;
  if (target === undefined || patch.value === null) return patch;
  const text = writtenText(patch);
  if (isQuoted(target)) return { value: text, written: QUOTED };
  return unquoted(patch.value, text);
}

function requireSameKind(
  place: Place,
  isKind: (value: Value) => boolean,
  kind: string,
  ...cells: readonly (Cell | undefined)[]
): void {
  for (const cell of cells) {
    if (!hasValue(cell) || isKind(cell.value)) continue;
    throw new MergeError(
      `wrong node kind at ${place.path === "" ? "the top" : place.path}: expected a ${kind}`,
    );
  }
}

/** An object inside an object is merged by its own type, if it names one. */
function typeOf(schema: Schema, ...cells: readonly (Cell | undefined)[]): SchemaNode | undefined {
  for (const cell of cells) {
    const apiVersion = cell && fieldOf(cell.value, "apiVersion");
    const kind = cell && fieldOf(cell.value, "kind");
    if (typeof apiVersion !== "string" || typeof kind !== "string") continue;
    const type = schema.forType(apiVersion, kind);
    if (type !== undefined) return type;
  }
  return undefined;
}

function mergeMaps(place: Place, target: Cell | undefined, patch: Cell | undefined): Cell | undefined {
  const merged = startMap(target, patch);
  if (merged === undefined || !isMap(merged.value)) return merged;
  const names = new Set([
    ...Object.keys(merged.value),
    ...Object.keys(isMap(patch?.value) ? patch.value : {}),
  ]);
  const edits: FieldEdit[] = [];
  place.spend(names.size);
  for (const name of [...names].sort(compareText)) {
    const own = fieldCell(merged.value, name);
    const theirs = patch === merged ? own : fieldCell(patch?.value, name);
    const before = own?.value;
    if (theirs === undefined && isEmptyNull(merged.value, name)) {
      edits.push([name, undefined]);
      continue;
    }
    const path = place.path === "" ? name : `${place.path}.${name}`;
    const field = mergeCells({ ...place, node: place.node?.field(name), path }, own, theirs);
    if (field === undefined || (field.value === null && field.keepNull !== true)) {
      if (before !== undefined) edits.push([name, undefined]);
    } else if (field.value !== before || field.written !== own?.written) {
      edits.push([name, field.value, field.written]);
    }
  }
  merged.value = editMap(merged.value, edits);
  return merged;
}

/** What the fields are merged into: the target, or the patch where it adds or replaces; undefined when it deletes. */
function startMap(target: Cell | undefined, patch: Cell | undefined): Cell | undefined {
  if (!hasValue(target)) {
    if (patch === undefined) return target === undefined ? undefined : { value: null, keepNull: true };
    return takeMapDirective(patch, "lenient") === "delete" ? undefined : patch;
  }
  if (patch === undefined) return target;
  if (patch.value === null) return undefined;
  const directive = takeMapDirective(patch, "strict");
  if (directive === "delete") return undefined;
  return directive === "replace" ? patch : target;
}

function mergeLists(place: Place, target: Cell | undefined, patch: Cell | undefined): Cell | undefined {
  const merged = startList(target, patch);
  if (merged === undefined || !isList(merged.value)) return merged;
  const list: CellList = { items: cellsOf(merged.value) };
  const theirs = patch === merged ? list : listOf(patch);
  const elements: Place = { ...place, node: place.node?.elements(), path: `${place.path}[]` };
  const mergeElement: MergeElement = (own, other) =>
    isScalarCell(own) && isScalarCell(other) ? other : mergeCells(elements, own, other);
  const result = mergeElements(list, theirs, place.node?.mergeKeys ?? [], mergeElement, place.spend);
  return { value: sameItems(result, merged.value) ? merged.value : result.map((item) => item.value) };
}

function startList(target: Cell | undefined, patch: Cell | undefined): Cell | undefined {
  if (!hasValue(target)) return patch;
  if (patch === undefined) return target;
  if (patch.value === null) return undefined;
  const directive = takeListDirective(patch);
  if (directive === "delete") return undefined;
  return directive === "replace" ? patch : target;
}

function isScalarCell(cell: Cell | undefined): boolean {
  return hasValue(cell) && !isMap(cell.value) && !isList(cell.value);
}

function listOf(cell: Cell | undefined): CellList | undefined {
  if (cell === undefined || !isList(cell.value)) return undefined;
  return { items: cellsOf(cell.value) };
}

function sameItems(items: readonly Cell[], values: readonly Value[]): boolean {
  return items.length === values.length && items.every((item, i) => item.value === values[i]);
}
