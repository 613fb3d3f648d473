import { didYouMean } from "../model/similar.ts";
import type { Locator, YamlPath } from "../yaml/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { FAULTS } from "./messages.ts";

export interface PolicyFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads values of one file and gathers every fault, so that a person corrects them in one go. */
export interface Reader {
  readonly faults: PolicyFault[];
  readonly keyAt: Locator;
  readonly valueAt: Locator;
}

/** A value and the way to it. */
export interface Node {
  readonly value: Value;
  readonly path: YamlPath;
}

export function report(reader: Reader, path: YamlPath, message: string, at: "key" | "value" = "value"): void {
  const { line, column } = (at === "key" ? reader.keyAt : reader.valueAt)(path);
  reader.faults.push({ line, column, message });
}

/** The line on which something begins, its key if it has one. */
export function lineOf(reader: Reader, path: YamlPath): number {
  return reader.keyAt(path).line;
}

/** The entries of a map that has only known keys; undefined, with a fault, for anything else. */
export function mapWith(reader: Reader, node: Node, known: readonly string[]): ValueMap | undefined {
  const map = anyMap(reader, node);
  if (map === undefined) return undefined;
  for (const key of Object.keys(map)) {
    if (!known.includes(key))
      report(reader, [...node.path, key], FAULTS.unknownKey(key, didYouMean(key, known), known), "key");
  }
  return map;
}

export function anyMap(reader: Reader, { value, path }: Node): ValueMap | undefined {
  if (isMap(value)) return value;
  report(reader, path, FAULTS.type(nameOf(path), "a map of keys and values"));
  return undefined;
}

/** The items of a list; none, with a fault, for anything else but nothing. */
export function items(reader: Reader, { value, path }: Node): readonly Node[] {
  if (!isList(value)) {
    report(reader, path, FAULTS.type(nameOf(path), "a list"));
    return [];
  }
  return value.map((item, index) => ({ value: item, path: [...path, index] }));
}

/** A field of a map, if it is there. */
export function field(map: ValueMap, path: YamlPath, key: string): Node | undefined {
  const value = map[key];
  return value === undefined ? undefined : { value, path: [...path, key] };
}

/** A text that is not empty. */
export function textIn(reader: Reader, node: Node): string | undefined {
  const { value, path } = node;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  report(reader, path, FAULTS.type(nameOf(path), "a text"));
  return undefined;
}

/** One text, or a list of them. */
export function textsIn(reader: Reader, node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (!isList(node.value)) return [textIn(reader, node)].filter((text) => text !== undefined);
  if (node.value.length === 0) report(reader, node.path, FAULTS.empties(nameOf(node.path)));
  return items(reader, node).flatMap((item) => textIn(reader, item) ?? []);
}

export function choiceIn<T extends string>(
  reader: Reader,
  node: Node | undefined,
  known: readonly T[],
): T | undefined {
  if (node === undefined) return undefined;
  const text = textIn(reader, node);
  if (text === undefined) return undefined;
  const chosen = known.find((each) => each === text);
  if (chosen === undefined) {
    report(reader, node.path, FAULTS.choice(nameOf(node.path), text, known, didYouMean(text, known)));
  }
  return chosen;
}

/** What a person calls the value at a path: its key, else what holds it. */
function nameOf(path: YamlPath): string {
  const key = path.findLast((step) => typeof step === "string");
  return typeof key === "string" ? key : "the file";
}
