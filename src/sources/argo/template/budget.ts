import { oncePer } from "../../../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { NotUnderstood, type GoValue } from "./value.ts";

/** What all generators and templates of one set may take together. */
export interface Budget {
  steps: number;
  /** UTF-16 code units, and a little for each value, of what is read and made, also of what is never written. */
  length: number;
}

export function spend(budget: Budget, steps = 1): void {
  budget.steps -= steps;
  if (budget.steps < 0) throw new NotUnderstood("a template that takes too long");
}

export function charge(budget: Budget, size: number): void {
  budget.length -= size;
  if (budget.length < 0) throw new NotUnderstood("generators or templates that make too much text");
}

/** How much text a value makes, roughly. What is shared inside of it counts each time, as it does when it is printed. */
export function sizeOf(value: GoValue): number {
  if (typeof value === "string") return value.length + 1;
  return isList(value) || isMap(value) ? sizeOfContainer(value) : 1;
}

const PER_ENTRY = 8;

const sizeOfContainer = oncePer((value: readonly Value[] | ValueMap) =>
  Object.entries<Value>(value).reduce(
    (sum, [key, item]) => sum + PER_ENTRY + key.length + sizeOf(item),
    PER_ENTRY,
  ),
);
