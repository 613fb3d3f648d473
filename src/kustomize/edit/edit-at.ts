import { isList, isMap } from "../../yaml/value.ts";
import { copyWritten, writtenAt, writtenField, type WrittenValue } from "../../yaml/written.ts";
import { editMap } from "./edit-map.ts";

/** Where a value is: map keys and list indices from the top. */
export type Steps = readonly (string | number)[];

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
    const item = editAt({ value: value[step] ?? null, written: writtenAt(value, step) }, rest, edit);
    const items = value.with(step, item.value);
    copyWritten(value, items, [[step, item.written]]);
    return { value: items };
  }
  if (!isMap(value)) return place;
  const field = editAt(writtenField(value, step), rest, edit);
  return { value: editMap(value, [[step, field.value, field.written]]) };
}
