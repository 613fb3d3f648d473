import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, type Path } from "../path.ts";

/** What an operator refuses, or makes nothing of, of an object that its definition takes. */
export type Rules = (spec: ValueMap, report: Report, before: ValueMap | undefined) => void;

export const SPEC = at(undefined, "spec");

/** A field below the spec. */
export function spec(...fields: readonly string[]): Path {
  return fields.reduce(at, SPEC);
}

/** Those of these fields that are set, to more than nothing. */
export function given(map: ValueMap, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => (map[field] ?? "") !== "");
}

/** Exactly one of these has to be set. */
export function oneOf(map: ValueMap, fields: readonly string[], path: Path, report: Report): void {
  const found = given(map, fields);
  if (found.length !== 1)
    report(path, `must have one of ${fields.join(", ")}, and has ${found.join(" and ") || "none"}`);
}

/** The names that stand there more than once. */
export function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set([""]);
  const isRepeated = (name: string): boolean => name !== "" && seen.size === seen.add(name).size;
  return [...new Set(names.filter(isRepeated))];
}
