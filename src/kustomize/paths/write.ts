import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import { editAt } from "../edit/edit-at.ts";
import { FieldPathError } from "./error.ts";
import { splitFieldPath } from "./field-path.ts";
import { matchFields, type CreatedKind, type Target } from "./match.ts";
import type { FieldOptions } from "../files/replacement.ts";
import { setScalar } from "./set.ts";
import { writeInText, type TextOptions } from "./structured.ts";
import { isScalar, resolveText, retype } from "./text.ts";

/**
 * Writes a value into every field that a path leads to (api/filters/replacement/replacement.go, copyValueToTarget).
 * Throws `FieldPathError` when there is no such field.
 */
export function writeField(
  object: ValueMap,
  value: WrittenValue,
  fieldPath: string,
  options: FieldOptions,
  tools: Omit<TextOptions, "create">,
): ValueMap {
  const path = splitFieldPath(fieldPath);
  const create = options.create ? kindOf(value.value) : undefined;
  const matching = { ...tools, create };
  const written = writeInText(object, value, path, matching);
  if (written !== undefined) return written;
  const match = matchFields(object, path, matching);
  if (match.targets.length === 0) throw new FieldPathError("there is no such field");
  let current: WrittenValue = { value: match.value };
  for (const target of match.targets) {
    if (!target.isLost)
      current = editAt(current, target.steps, (field) => newValue(field, target, value, options));
  }
  return isMap(current.value) ? current.value : object;
}

export function kindOf(value: Value): CreatedKind {
  return isMap(value) ? "map" : isList(value) ? "list" : "scalar";
}

function newValue(
  field: WrittenValue,
  target: Target,
  value: WrittenValue,
  options: FieldOptions,
): WrittenValue {
  if (options.delimiter !== "") {
    if (!isScalar(field.value))
      throw new FieldPathError("the delimiter option needs a field that is not a map or list");
    const text = joinAt(target.isNew ? "" : writtenText(field), options, writtenText(value));
    return target.isNew ? resolveText(text) : retype(text, field);
  }
  return setScalar(field, target, value);
}

function joinAt(text: string, { delimiter, index }: FieldOptions, part: string): string {
  const parts = text.split(delimiter);
  if (index < 0) return [part, ...parts].join(delimiter);
  if (index >= parts.length) return [...parts, part].join(delimiter);
  return parts.with(index, part).join(delimiter);
}
