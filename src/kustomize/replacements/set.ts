import { isList, isMap } from "../../yaml/value.ts";
import { copyWritten, writtenField, writtenText, type WrittenValue } from "../../yaml/written.ts";
import { editMap } from "../edit-map.ts";
import { itemStep, type Steps } from "./lookup.ts";
import type { Target } from "./match.ts";
import { isScalar, resolveText, retype } from "./text.ts";

/** Over a map or list goes the value itself; into anything else its text, which keeps the field's type and quotes. */
export function setScalar(field: WrittenValue, target: Target, value: WrittenValue): WrittenValue {
  if (!isScalar(field.value)) return value;
  return target.isNew ? resolveText(writtenText(value)) : retype(writtenText(value), field);
}

/** Edits the value at a place that exists; shares the rest. */
export function editAt(
  place: WrittenValue,
  steps: Steps,
  edit: (field: WrittenValue) => WrittenValue,
): WrittenValue {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(place);
  const { value } = place;
  if (typeof step === "number") {
    if (!isList(value)) return place;
    const item = editAt(itemStep(value, step), rest, edit);
    const items = value.with(step, item.value);
    copyWritten(value, items, [[step, item.written]]);
    return { value: items };
  }
  if (!isMap(value)) return place;
  const field = editAt(writtenField(value, step), rest, edit);
  return { value: editMap(value, [[step, field.value, field.written]]) };
}
