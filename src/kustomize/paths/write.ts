import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { WrittenValue } from "../../yaml/written.ts";
import { editAt } from "../edit/edit-at.ts";
import { FieldPathError } from "./error.ts";
import { splitFieldPath } from "./field-path.ts";
import { matchFields, type CreatedKind } from "./match.ts";
import type { FieldOptions } from "../files/replacement.ts";
import { NO_PARTS, setField } from "./set.ts";
import { writeInText, type TextOptions } from "./structured.ts";

export interface WrittenField {
  readonly object: ValueMap;
  /** The path led into YAML or JSON that is the text of a field. */
  readonly isInText: boolean;
}

/**
 * Writes a value into every field that a path leads to (api/filters/replacement/replacement.go, copyValueToTarget).
 * Throws `FieldPathError` when there is no such field.
 */
export function writeField(
  object: ValueMap,
  value: WrittenValue,
  fieldPath: string,
  options: FieldOptions,
  tools: Omit<TextOptions, keyof FieldOptions>,
): WrittenField {
  const path = splitFieldPath(fieldPath);
  const create = options.create ? kindOf(value.value) : undefined;
  const matching = { ...tools, ...options, create };
  const written = writeInText(object, value, path, matching);
  if (written !== undefined) return { object: written, isInText: true };
  const match = matchFields(object, path, matching);
  if (match.targets.length === 0) throw new FieldPathError("there is no such field");
  let current: WrittenValue = { value: match.value };
  for (const target of match.targets) {
    if (options.delimiter !== "" && !target.isScalar) throw new FieldPathError(NO_PARTS);
    if (!target.isLost)
      current = editAt(current, target.steps, (field) => setField(field, target, value, options));
  }
  return { object: isMap(current.value) ? current.value : object, isInText: false };
}

function kindOf(value: Value): CreatedKind {
  return isMap(value) ? "map" : isList(value) ? "list" : "scalar";
}
