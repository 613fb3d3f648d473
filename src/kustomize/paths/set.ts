import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import { LONGEST_TEXT, TOO_LARGE } from "../edit/size.ts";
import { BuildError } from "../error.ts";
import { FieldPathError } from "./error.ts";
import type { Target } from "./match.ts";
import type { FieldOptions } from "../files/replacement.ts";
import { isScalar, resolveText, retype } from "./text.ts";

/**
 * Over a map or list goes the value itself; into anything else its text, which keeps the field's type and quotes.
 * Throws `FieldPathError` when the value does not fit.
 */
export function setField(
  field: WrittenValue,
  target: Target,
  value: WrittenValue,
  options: FieldOptions,
): WrittenValue {
  if (!isScalar(field.value) && options.delimiter === "") return value;
  const text = newText(field, target, value, options);
  return target.isNew ? resolveText(text) : retype(text, field);
}

/** A field that cannot be divided. */
export const NO_PARTS = "the delimiter option needs a field that is not a map or list";

/** The text of a field that is no map or list, with the value in it. Throws `FieldPathError`, and `BuildError` for one too long. */
export function newText(
  field: WrittenValue,
  target: Target,
  value: WrittenValue,
  { delimiter, index }: FieldOptions,
): string {
  const part = writtenText(value);
  if (delimiter === "") return part;
  if (!isScalar(field.value)) throw new FieldPathError(NO_PARTS);
  const written = target.isNew ? "" : writtenText(field);
  if (written.length + part.length > LONGEST_TEXT) throw new BuildError("too-large", TOO_LARGE);
  const parts = written.split(delimiter);
  if (index < 0) return [part, ...parts].join(delimiter);
  if (index >= parts.length) return [...parts, part].join(delimiter);
  return parts.with(index, part).join(delimiter);
}
