import { isList, isMap, type Value } from "../../yaml/value.ts";
import { editMap } from "../edit-map.ts";
import { scalarText } from "../merge/element.ts";
import type { Steps } from "./lookup.ts";
import type { Target } from "./match.ts";
import { isScalar, resolveText, retype } from "./text.ts";

/** Over a map or list goes the value itself; into anything else its text, which keeps the field's type. */
export function setScalar(field: Value, target: Target, value: Value): Value {
  if (!isScalar(field)) return value;
  return target.isNew ? resolveText(textOf(value)) : retype(textOf(value), field);
}

/** As it is written in YAML, where null is a word too; "" for a map or list. */
function textOf(value: Value): string {
  return value === null ? "null" : scalarText(value);
}

/** Edits the value at a place that exists; shares the rest. */
export function editAt(value: Value, steps: Steps, edit: (value: Value) => Value): Value {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(value);
  if (typeof step === "number") {
    if (!isList(value)) return value;
    return value.with(step, editAt(value[step] ?? null, rest, edit));
  }
  if (!isMap(value)) return value;
  return editMap(value, [[step, editAt(value[step] ?? null, rest, edit)]]);
}
