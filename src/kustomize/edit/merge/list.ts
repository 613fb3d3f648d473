import type { Spend } from "../../effort.ts";
import { isMap } from "../../../yaml/value.ts";
import { editMap } from "../edit-map.ts";
import {
  cellText,
  fieldCell,
  fieldOf,
  findElement,
  isEmptyMap,
  hasValue,
  setElement,
  type Cell,
  type CellList,
} from "./element.ts";
import { joinKeyValues, usedKeys, type KeyValues } from "./keys.ts";
import { keyText } from "../../../model/key-text.ts";

/** Merges two elements with the same keys; either may be missing. Undefined: nothing is left. */
export type MergeElement = (target: Cell | undefined, patch: Cell | undefined) => Cell | undefined;

/**
 * Merges the elements of an associative list by their merge keys: those of the patch first, in its order, then what
 * else the target has. Source: kyaml/yaml/walk/associative_sequence.go of kustomize 5.8.1; elements without a key and
 * twins come out as oddly as they do there.
 */
export function mergeElements(
  target: CellList,
  patch: CellList | undefined,
  mergeKeys: readonly string[],
  mergeElement: MergeElement,
  spend: Spend,
): readonly Cell[] {
  const keys = mergeKeys.length > 0 ? mergeKeys : [""];
  const found = distinctKeyValues(target, patch, keys);
  // Each element is looked for among all of them, and there are as many again to be put back.
  const elements = target.items.length + (patch?.items.length ?? 0);
  spend(found.length * elements + target.items.length ** 2);
  const all = keys.length > 1 ? joinKeyValues(found) : found;
  const merged: CellList = { items: [] };
  let keysOfList: readonly string[] = [];
  for (const values of all) {
    const used = usedKeys(all, values, keys);
    keysOfList = used.keys;
    const own = usedKeys([used.values], used.values, used.keys);
    const element = mergeElement(
      findElement(target, own.keys, own.values),
      findElement(patch, own.keys, own.values),
    );
    if (!hasValue(element) || isEmptyMap(element.value)) {
      target.items = setElement(target.items, undefined, used.keys, used.values);
      continue;
    }
    completeKeys(element, used.keys, used.values);
    merged.items = setElement(merged.items, element, used.keys, used.values);
  }
  return all.length > 0 ? appendElements(merged.items, target.items, keysOfList) : target.items;
}

/** The key values of every element, each once; the patch's elements first. */
function distinctKeyValues(
  target: CellList,
  patch: CellList | undefined,
  keys: readonly string[],
): readonly KeyValues[] {
  const distinct = new Map<string, KeyValues>();
  for (const item of [...(patch?.items ?? []), ...target.items]) {
    const values =
      keys[0] === "" ? [cellText(item)] : keys.map((key) => cellText(fieldCell(item.value, key)));
    const id = keyText(values);
    if (!distinct.has(id)) distinct.set(id, values);
  }
  return [...distinct.values()];
}

/** Writes the keys that the element lacks but that were found in its twin; as text, which kustomize quotes. */
function completeKeys(element: Cell, keys: readonly string[], values: KeyValues): void {
  keys.forEach((key, i) => {
    const text = values[i] ?? "";
    if (key === "" || text === "" || !isMap(element.value)) return;
    if (fieldOf(element.value, key) === undefined) {
      element.value = editMap(element.value, [[key, text]]);
    }
  });
}

/** Adds `more` to `items`, in place of elements with the same keys. */
function appendElements(
  items: readonly Cell[],
  more: readonly Cell[],
  keys: readonly string[],
): readonly Cell[] {
  let result = items;
  for (const element of more) {
    if (keys[0] === "") {
      result = setElement(result, element, keys, [cellText(element)]);
      continue;
    }
    const values: string[] = [];
    for (const key of keys) {
      const field = fieldCell(element.value, key);
      if (field === undefined) result = [...result, element];
      else values.push(cellText(field));
    }
    if (keys.length > 1) result = setElement(result, undefined, keys, values);
    result = setElement(result, element, keys, values);
  }
  return result;
}
