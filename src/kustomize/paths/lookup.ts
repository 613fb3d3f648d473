import { isList, isMap, type Value } from "../../yaml/value.ts";
import { writtenAt, type WrittenValue } from "../../yaml/written.ts";
import type { Steps } from "../edit/edit-at.ts";
import { cellText, fieldCell } from "../edit/merge/element.ts";
import { FieldPathError, wrongKind } from "./error.ts";
import { readPathPart } from "./field-path.ts";

/** The one value at a path of plain keys, indices, "-" for the last element and `[key=value]` for the first match. */
export interface Found extends WrittenValue {
  readonly steps: Steps;
}

/**
 * Looks one value up, as kustomize does for the source of a replacement or a variable (kyaml/yaml/fns.go, PathGetter).
 * Undefined when something on the way is missing. Throws `FieldPathError` when a part does not fit what is there.
 */
export function lookUp(value: Value, parts: readonly string[]): Found | undefined {
  let found: Found | undefined = { steps: [], value };
  for (const part of parts.map((text) => text.trim())) {
    if (part === "") continue;
    const step = stepInto(found.value, part);
    if (step === undefined) return undefined;
    found = { ...step, steps: [...found.steps, step.key] };
  }
  return found;
}

interface Step extends WrittenValue {
  readonly key: string | number;
}

function stepInto(value: Value, text: string): Step | undefined {
  const part = readPathPart(text);
  if (/^-\d+$/.test(text)) throw new FieldPathError(`array index ${text} cannot be negative`);
  if (part.kind === "index" || text === "-") {
    const elements = listOf(value);
    const index = part.kind === "index" ? part.index : elements.length - 1;
    const element = elements[index];
    return element === undefined ? undefined : itemStep(elements, index);
  }
  switch (part.kind) {
    case "every":
      throw new FieldPathError("the wildcard * can be used in targets only");
    case "invalid":
      throw invalidPart(part.text);
    case "match": {
      const elements = listOf(value);
      const index = elements.findIndex((_, at) => hasText(itemStep(elements, at), part.field, part.pattern));
      return index < 0 ? undefined : itemStep(elements, index);
    }
    case "key":
      return fieldStep(value, part.key);
  }
}

export function invalidPart(text: string): FieldPathError {
  return new FieldPathError(`"${text}" must be [field=value] to find a list's element`);
}

export function listOf(value: Value): readonly Value[] {
  if (value === null) return [];
  if (!isList(value)) throw wrongKind("list");
  return value;
}

export function fieldStep(value: Value, key: string): Step | undefined {
  if (value === null) return undefined;
  if (!isMap(value)) throw wrongKind("map");
  const field = Object.hasOwn(value, key) ? value[key] : undefined;
  return field === undefined ? undefined : { key, value: field, written: writtenAt(value, key) };
}

export function itemStep(items: readonly Value[], index: number): Step {
  return { key: index, value: items[index] ?? null, written: writtenAt(items, index) };
}

function hasText(element: WrittenValue, field: string, text: string): boolean {
  if (field === "") return cellText(element) === text;
  const own = fieldCell(element.value, field);
  return own !== undefined && cellText(own) === text;
}
