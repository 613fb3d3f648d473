import { isList, isMap } from "../../../yaml/value.ts";
import { MergeError } from "./error.ts";
import { cellsOf, cellText, fieldCell, fieldOf, setElement, type Cell } from "./element.ts";
import { editMap } from "../edit-map.ts";

/**
 * `$patch` directives, as kustomize reads them (kyaml/yaml/merge2/smpdirective.go): it knows no `retainKeys`,
 * `$setElementOrder` or `$deleteFromPrimitiveList`; those stay in the result as they stand.
 */
export type Directive = "merge" | "replace" | "delete";

const KEY = "$patch";

/** Reads and removes a map's directive. Lenient: an unknown one is left where it is. */
export function takeMapDirective(patch: Cell, mode: "strict" | "lenient"): Directive {
  if (!isMap(patch.value)) return "merge";
  const field = fieldCell(patch.value, KEY);
  if (field === undefined) return "merge";
  const directive = readDirective(cellText(field), mode);
  if (directive === undefined) return "merge";
  patch.value = editMap(patch.value, [[KEY, undefined]]);
  return directive;
}

/** Reads and removes a list's directive: the first element with `$patch`, if it has nothing else. */
export function takeListDirective(patch: Cell): Directive {
  if (!isList(patch.value)) return "merge";
  const holder = patch.value.find((element) => fieldOf(element, KEY) !== undefined);
  if (!isMap(holder) || Object.keys(holder).length > 1) return "merge";
  const text = cellText(fieldCell(holder, KEY));
  const directive = readDirective(text, "strict") ?? "merge";
  patch.value = setElement(cellsOf(patch.value), undefined, [KEY], [text]).map((item) => item.value);
  return directive;
}

function readDirective(text: string, mode: "strict" | "lenient"): Directive | undefined {
  if (text === "merge" || text === "replace" || text === "delete") return text;
  if (mode === "lenient") return undefined;
  throw new MergeError(`unknown patch strategy "${text}": use merge, replace or delete`);
}
