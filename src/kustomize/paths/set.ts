import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import type { Target } from "./match.ts";
import { isScalar, resolveText, retype } from "./text.ts";

/** Over a map or list goes the value itself; into anything else its text, which keeps the field's type and quotes. */
export function setScalar(field: WrittenValue, target: Target, value: WrittenValue): WrittenValue {
  if (!isScalar(field.value)) return value;
  return target.isNew ? resolveText(writtenText(value)) : retype(writtenText(value), field);
}
