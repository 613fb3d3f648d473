import type { Fault } from "../../model/fault.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import { isList, isMap } from "../../yaml/value.ts";
import type { Value } from "../../yaml/value.ts";
import type { Locator, Position, YamlPath } from "../../yaml/positions.ts";
import { BuildError, UnknownFieldError } from "../error.ts";

/**
 * A value of a kustomization or configuration file together with where it is written. The functions below read it as
 * Go's encoding/json decodes into a struct: null is the zero value everywhere, a wrong type is an error.
 */
export interface Node {
  readonly value: Value;
  readonly file: string;
  readonly path: YamlPath;
  readonly locator: Locator;
  /** Of a kustomization file: where fields that nobody knows are gathered, instead of ending it. */
  readonly unknown?: UnknownFields;
}

export interface UnknownFields {
  readonly found: Node[];
  /** While the file is read; later an unknown field ends the build. */
  isGathering: boolean;
}

/** The line is looked for when it is asked for: that takes a parse of the file, and most are never asked for. */
export function locationOf({ file, locator, path }: Node): SourceLocation {
  let found: Position | undefined;
  return {
    file,
    get line() {
      return (found ??= locator(path)).line;
    },
    get column() {
      return (found ??= locator(path)).column;
    },
  };
}

export function fail(node: Node, message: string, code: Fault = "field-value"): never {
  throw new BuildError(code, message, locationOf(node));
}

function nameOf(node: Node): string {
  return node.path.length === 0 ? "the file" : node.path.join(".");
}

function kindOf(value: Value): string {
  if (isMap(value)) return "a map";
  if (isList(value)) return "a list";
  return typeof value === "boolean" ? "a boolean" : typeof value === "string" ? "text" : "a number";
}

function failType(node: Node, expected: string): never {
  return fail(node, `${nameOf(node)} must be ${expected}, but is ${kindOf(node.value)}`, "field-type");
}

export function text(node: Node): string {
  if (node.value === null) return "";
  if (typeof node.value === "string") return node.value;
  return failType(node, "text (put it in quotes)");
}

export function flag(node: Node): boolean {
  if (node.value === null) return false;
  if (typeof node.value === "boolean") return node.value;
  return failType(node, "true or false");
}

export function integer(node: Node): number {
  if (node.value === null) return 0;
  if (typeof node.value === "number" && Number.isInteger(node.value)) return node.value;
  if (typeof node.value === "bigint") return Number(node.value);
  return failType(node, "a whole number");
}

export function list(node: Node): readonly Node[] {
  if (node.value === null) return [];
  if (!isList(node.value)) return failType(node, "a list");
  return node.value.map((value, index) => ({ ...node, value, path: [...node.path, index] }));
}

export function texts(node: Node): readonly string[] {
  return list(node).map(text);
}

/** undefined when absent or null. */
export function textMap(node: Node): Readonly<Record<string, string>> | undefined {
  if (node.value === null) return undefined;
  if (!isMap(node.value)) return failType(node, "a map");
  const result = Object.create(null) as Record<string, string>;
  for (const [key, value] of Object.entries(node.value)) {
    result[key] = text({ ...node, value, path: [...node.path, key] });
  }
  return result;
}

/** Throws `UnknownFieldError` for a field of a kustomization, `BuildError` for one of another file. */
export function refuseUnknown(field: Node): never {
  const key = field.path.at(-1) ?? "";
  const parent = { ...field, path: field.path.slice(0, -1) };
  const message = `unknown field "${key}" in ${nameOf(parent)}; correct or remove it`;
  if (field.unknown === undefined) return fail(field, message, "field-unknown");
  throw new UnknownFieldError(`${key}`, message, locationOf(field));
}

/** Gives the node of a field; null stands for an absent one. */
export type Fields<Name extends string> = (name: Name) => Node;

/** The field of a map, whose name is in any case, if it is written at all. */
export function writtenFieldOf(node: Node, name: string): Node | undefined {
  if (!isMap(node.value)) return undefined;
  const key = Object.keys(node.value).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined
    ? undefined
    : { ...node, value: node.value[key] ?? null, path: [...node.path, key] };
}

/**
 * A map with known fields, whose names match in any case, as Go's do.
 * @param strict an unknown field is an error
 */
export function record<Name extends string>(node: Node, names: readonly Name[], strict = true): Fields<Name> {
  if (node.value !== null && !isMap(node.value)) return failType(node, "a map");
  const map = node.value ?? {};
  const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
  const fields = new Map<Name, Node>();
  for (const [key, value] of Object.entries(map)) {
    const child = { ...node, value, path: [...node.path, key] };
    const name = names.find((known) => known === key) ?? byLowerCase.get(key.toLowerCase());
    if (name !== undefined) fields.set(name, child);
    else if (strict && node.unknown?.isGathering === true) node.unknown.found.push(child);
    else if (strict) refuseUnknown(child);
  }
  return (name) => fields.get(name) ?? { ...node, value: null, path: [...node.path, name] };
}
