import { isAmbiguous, resolvePlain } from "./scalar.ts";
import type { Value, ValueMap } from "./value.ts";

/**
 * How a scalar is written, where that does not follow from its value: in quotes (or as a block), or else this plain
 * text, `1.10` for 1.1. Kustomize edits the text of YAML nodes, so a value that takes the place of a quoted text becomes
 * text, and a number that becomes part of a text keeps its digits.
 */
export type Written = string | typeof QUOTED;

export const QUOTED: unique symbol = Symbol("quoted");

/** A scalar with the way in which it is written; undefined when that follows from the value. */
export interface WrittenValue {
  readonly value: Value;
  readonly written?: Written | undefined;
}

/** By map key or list index. Kept beside the values, as only who merges or replaces has to know. */
export type WrittenFields = ReadonlyMap<string | number, Written>;

const fieldsOf = new WeakMap<ValueMap | readonly Value[], WrittenFields>();

export function noteWritten(container: ValueMap | readonly Value[], fields: WrittenFields): void {
  fieldsOf.set(container, fields);
}

/** To be called for every copy of a map or list, with what is edited in the copy. */
export function copyWritten(
  from: ValueMap | readonly Value[],
  to: ValueMap | readonly Value[],
  edits: Iterable<readonly [string | number, Written | undefined]>,
): void {
  const before = fieldsOf.get(from);
  let after: Map<string | number, Written> | undefined;
  for (const [name, written] of edits) {
    if (written === undefined && before === undefined) continue;
    after ??= new Map(before);
    if (written === undefined) after.delete(name);
    else after.set(name, written);
  }
  const fields = after ?? before;
  if (fields !== undefined && fields.size > 0) fieldsOf.set(to, fields);
}

export function hasWritten(container: ValueMap | readonly Value[]): boolean {
  return fieldsOf.has(container);
}

export function writtenAt(
  container: ValueMap | readonly Value[],
  name: string | number,
): Written | undefined {
  return fieldsOf.get(container)?.get(name);
}

/**
 * A null where nothing is written after the colon. It is the same value as `null`, but a strategic merge of kustomize
 * keeps a written null and drops an empty one.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/yaml/merge2/merge2.go (VisitMap)
 */
export function isEmptyNull(map: ValueMap, name: string): boolean {
  return map[name] === null && writtenAt(map, name) === "";
}

/**
 * Whether a scalar is in quotes, or a block. One that was not read from a file, but set, is where it cannot do without:
 * what has another value unquoted, now or in YAML 1.1, or would be no plain scalar (YAML 1.2, 7.3.3).
 */
export function isQuoted({ value, written }: WrittenValue): boolean {
  if (typeof value !== "string" || written !== undefined) return written === QUOTED;
  return NOT_PLAIN.test(value) || isAmbiguous(value) || resolvePlain(value, "kustomize") !== value;
}

const NOT_PLAIN = /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)|:(?:\s|$)|\s#|[\n\t]|\s$/;

/** Whether a number is a float to YAML, which `1.0` and `1e3` are, and integers that need more than 64 bits. */
export function isFloat(scalar: WrittenValue): boolean {
  const { value } = scalar;
  if (typeof value !== "number") return false;
  const text = writtenText(scalar);
  return !Number.isSafeInteger(value) || (/[.eE]/.test(text) && !/^[-+]?0[xX]/.test(text));
}

/** A scalar without quotes that is written as this text. */
export function unquoted(value: Value, text: string): WrittenValue {
  return { value, written: text === writtenText({ value }) && !isQuoted({ value }) ? undefined : text };
}

/** A field or item with the way in which it is written. */
export function writtenField(map: ValueMap, name: string): WrittenValue {
  return { value: map[name] ?? null, written: writtenAt(map, name) };
}

/** The fields of a map as text, as they are written; maps and lists as "". */
export function writtenTexts(map: ValueMap): readonly (readonly [name: string, text: string])[] {
  return Object.keys(map).map((name) => [name, writtenText(writtenField(map, name))]);
}

/** How a plain scalar is written; undefined when that follows from its value. */
export function plainWritten(text: string, value: Value): Written | undefined {
  if (text === value) return isAmbiguous(text) ? text : undefined;
  return text === writtenText({ value }) ? undefined : text;
}

/** How a text in quotes, or a block, is written; undefined when that follows from its value. */
export function quotedWritten(text: string): Written | undefined {
  return isQuoted({ value: text }) ? undefined : QUOTED;
}

/** The text of a scalar as it is written; "" for a map or list. */
export function writtenText({ value, written }: WrittenValue): string {
  if (typeof written === "string") return written;
  return typeof value === "object" && value !== null ? "" : String(value);
}
