import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { writtenAt, writtenText, type Written } from "../../../yaml/written.ts";
import { MergeError } from "./error.ts";

/**
 * A value on its way through a merge. kustomize merges in place, and an element that is merged is seen merged by
 * the list that still holds it; a cell gives that one identity while the values themselves are only copied.
 */
export interface Cell {
  value: Value;
  readonly written?: Written | undefined;
  /** An explicit null of the target that the patch does not mention stays (kyaml: MakePersistentNullNode). */
  readonly keepNull?: true;
}

/** The elements of a list while it is merged. */
export interface CellList {
  items: readonly Cell[];
}

/** Neither missing nor null. */
export function hasValue(cell: Cell | undefined): cell is Cell & { value: Exclude<Value, null> } {
  return cell !== undefined && cell.value !== null;
}

export function isEmptyMap(value: Value): boolean {
  return isMap(value) && Object.keys(value).length === 0;
}

/** A scalar's text as kyaml compares merge keys by: as it is written; "" for null, maps and lists. */
export function cellText(cell: Cell | undefined): string {
  return hasValue(cell) ? writtenText(cell) : "";
}

/** The cells of a list's items. */
export function cellsOf(items: readonly Value[]): readonly Cell[] {
  return items.map((value, index) => ({ value, written: writtenAt(items, index) }));
}

/** The field, also when it is null; undefined when there is no such field, or no map to have it. */
export function fieldCell(value: Value | undefined, name: string): Cell | undefined {
  const field = value === undefined ? undefined : fieldOf(value, name);
  return field === undefined || !isMap(value) ? undefined : { value: field, written: writtenAt(value, name) };
}

/** The field's value, also null; undefined when there is no such field, or no map to have it. */
export function fieldOf(value: Value, name: string): Value | undefined {
  return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Replaces, removes or appends an element of an associative list, told by its merge keys: kyaml's ElementSetter
 * (kyaml/yaml/fns.go) with all that follows from it. A key with the value "" matches every element that has the key;
 * elements that are empty are dropped on the way; without values nothing else survives.
 * @param keys merge keys; [""] for a list of primitives
 */
export function setElement(
  items: readonly Cell[],
  element: Cell | undefined,
  keys: readonly string[],
  values: readonly string[],
): readonly Cell[] {
  const setsMap = keys[0] !== "" && values.length > 0 && values[0] !== "";
  const kept: Cell[] = [];
  let found = false;
  for (const item of items) {
    if (item.value === null || isEmptyMap(item.value)) continue;
    if (!isMap(item.value) && setsMap) {
      kept.push(item);
    } else if (!matchesKeys(item, keys, values)) {
      if (values.length > 0) kept.push(item);
    } else {
      found = true;
      if (element !== undefined) kept.push(element);
    }
  }
  if (!found && hasValue(element)) kept.push(element);
  return kept;
}

function matchesKeys(item: Cell, keys: readonly string[], values: readonly string[]): boolean {
  return keys.slice(0, values.length).every((key, i) => matchesKey(item, key, values[i] ?? ""))
    ? values.length > 0
    : false;
}

function matchesKey(item: Cell, key: string, text: string): boolean {
  const { value } = item;
  if (key === "") {
    if (isMap(value) || isList(value)) throw new MergeError("expected a scalar in a list of scalars");
    return cellText(item) === text;
  }
  if (!isMap(value)) throw new MergeError(`expected a map with the key "${key}" in the list`);
  const field = fieldCell(value, key);
  return field !== undefined && (text === "" || cellText(field) === text);
}

/** The first element that has all these key values (kyaml's ElementMatcher). */
export function findElement(
  list: CellList | undefined,
  keys: readonly string[],
  values: readonly string[],
): Cell | undefined {
  return list?.items.find((item) => {
    if (keys[0] === undefined || keys[0] === "") return cellText(item) === values[0];
    return (
      isMap(item.value) &&
      keys.every((key, i) => {
        const field = fieldCell(item.value, key);
        return field !== undefined && cellText(field) === values[i];
      })
    );
  });
}
