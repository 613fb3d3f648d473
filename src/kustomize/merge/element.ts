import { isList, isMap, type Value } from "../../yaml/value.ts";
import { MergeError } from "./error.ts";

/**
 * A value on its way through a merge. kustomize merges in place, and an element that is merged is seen merged by
 * the list that still holds it; a cell gives that one identity while the values themselves are only copied.
 */
export interface Cell {
  value: Value;
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

/** A scalar's text as kyaml compares merge keys by; "" for maps and lists. */
export function scalarText(value: Value | undefined): string {
  if (value === undefined || value === null || isMap(value) || isList(value)) return "";
  return String(value);
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
  return keys.slice(0, values.length).every((key, i) => matchesKey(item.value, key, values[i] ?? ""))
    ? values.length > 0
    : false;
}

function matchesKey(value: Value, key: string, text: string): boolean {
  if (key === "") {
    if (isMap(value) || isList(value)) throw new MergeError("expected a scalar in a list of scalars");
    return scalarText(value) === text;
  }
  if (!isMap(value)) throw new MergeError(`expected a map with the key "${key}" in the list`);
  const field = fieldOf(value, key);
  return field !== undefined && (text === "" || scalarText(field) === text);
}

/** The first element that has all these key values (kyaml's ElementMatcher). */
export function findElement(
  list: CellList | undefined,
  keys: readonly string[],
  values: readonly string[],
): Cell | undefined {
  return list?.items.find((item) => {
    if (keys[0] === undefined || keys[0] === "") return scalarText(item.value) === values[0];
    return (
      isMap(item.value) &&
      keys.every((key, i) => {
        const field = fieldOf(item.value, key);
        return field !== undefined && scalarText(field) === values[i];
      })
    );
  });
}
