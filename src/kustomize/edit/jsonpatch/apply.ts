import { unescapeSegment } from "../../../model/json-pointer.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { hasWritten } from "../../../yaml/written.ts";
import { editMap } from "../edit-map.ts";
import type { Spend } from "../../effort.ts";
import { isTooLarge, sizeOf, TOO_LARGE } from "../size.ts";
import type { Operation } from "./operation.ts";

/** An operation that does not apply. The message names operation and path, never a value. */
export class JsonPatchError extends Error {
  override readonly name: string = "JsonPatchError";
}

/** Operations that apply, but make more than any object may have. */
export class JsonPatchGrowthError extends JsonPatchError {
  override readonly name = "JsonPatchGrowthError";
}

/**
 * Applies operations in their order; shares what they leave alone. As the library of kustomize does it, and unlike
 * RFC 6902: negative indices count from the end, `replace` makes a missing map key, a missing map key can be copied
 * and tested as null, an operation without a value writes null. Throws `JsonPatchError`.
 */
export function applyJsonPatch(document: Value, operations: readonly Operation[], spend?: Spend): Value {
  const patched = operations.reduce((current, operation) => {
    spend?.(operationCost(current, operation));
    const next = applyOperation(current, operation);
    // Copies are shared, so that only counting tells how much they stand for.
    if (next !== current && isTooLarge(next)) throw new JsonPatchGrowthError(TOO_LARGE);
    return next;
  }, document);
  return throughJson(patched);
}

/**
 * What kustomize converts to JSON and back: how scalars are written is lost. Go reads every JSON number as a 64-bit
 * float, so an integer that needs more digits loses them, and stays an integer.
 */
function throughJson(value: Value, done = new Map<Value, Value>()): Value {
  if (typeof value === "bigint") return BigInt(String(Number(value)));
  if (!isList(value) && !isMap(value)) return value;
  // What was copied is there many times, and converted once.
  const known = done.get(value);
  if (known !== undefined) return known;
  const json = isList(value) ? listThroughJson(value, done) : mapThroughJson(value, done);
  done.set(value, json);
  return json;
}

function listThroughJson(value: readonly Value[], done: Map<Value, Value>): Value {
  const items = value.map((item) => throughJson(item, done));
  return !hasWritten(value) && items.every((item, i) => item === value[i]) ? value : items;
}

function mapThroughJson(value: ValueMap, done: Map<Value, Value>): Value {
  const isWritten = hasWritten(value);
  const edits: [string, Value][] = [];
  for (const [key, own] of Object.entries(value)) {
    const json = throughJson(own, done);
    if (isWritten || json !== own) edits.push([key, json]);
  }
  return editMap(isWritten ? {} : value, edits);
}

/** The lists and maps on the way, which are copied; and what two values are compared by. */
function operationCost(document: Value, { op, path }: Operation): number {
  if (op === "test") return sizeOf(document).nodes;
  let cost = 1;
  let value: Value | undefined = document;
  for (const key of typeof path === "string" ? path.split("/").slice(1) : []) {
    if (isMap(value)) {
      cost += Object.keys(value).length;
      value = Object.hasOwn(value, unescapeSegment(key)) ? value[unescapeSegment(key)] : undefined;
    } else if (isList(value)) {
      cost += value.length;
      value = value[existingIndex(value, key) ?? -1];
    }
  }
  return cost;
}

function applyOperation(document: Value, operation: Operation): Value {
  const value = operation.value ?? null;
  const op = operationName(operation);
  switch (op) {
    case "add":
      return add(document, pointer(operation, "path"), value);
    case "remove":
      return remove(document, pointer(operation, "path"));
    case "replace":
      return replace(document, pointer(operation, "path"), value);
    case "move": {
      const from = pointer(operation, "from");
      const moved = read(document, from);
      return add(remove(document, from), pointer(operation, "path"), moved);
    }
    case "copy":
      return add(document, pointer(operation, "path"), read(document, pointer(operation, "from")));
    case "test": {
      const path = pointer(operation, "path");
      if (equal(read(document, path), value)) return document;
      throw new JsonPatchError(`testing value ${path.text} failed`);
    }
    default:
      throw new JsonPatchError(`unknown operation "${op}"`);
  }
}

function operationName({ op }: Operation): string {
  return typeof op === "string" ? op : "unknown";
}

/** A JSON pointer taken apart: the keys to the container, and the last key. */
interface Pointer {
  readonly operation: string;
  readonly text: string;
  readonly parents: readonly string[];
  readonly key: string;
}

function pointer(operation: Operation, name: "path" | "from"): Pointer {
  const text = operation[name];
  const op = operationName(operation);
  if (typeof text !== "string") throw new JsonPatchError(`${op} operation has no ${name}`);
  // What stands before the first "/" is ignored, not refused.
  const keys = text.split("/").slice(1).map(unescapeSegment);
  return { operation: op, text, parents: keys.slice(0, -1), key: keys.at(-1) ?? "" };
}

/** Edits the container that a pointer leads to. */
function editContainer(
  document: Value,
  path: Pointer,
  edit: (container: Value, key: string) => Value,
): Value {
  if (!path.text.includes("/")) throw missingPath(path);
  const descend = (container: Value, depth: number): Value => {
    const part = path.parents[depth];
    if (part === undefined) return edit(requireContainer(container, path), path.key);
    const child = childOf(container, part, path);
    return setChild(container, part, descend(child, depth + 1));
  };
  return descend(document, 0);
}

function childOf(container: Value, key: string, path: Pointer): Value {
  const child = isMap(container)
    ? Object.hasOwn(container, key)
      ? container[key]
      : undefined
    : isList(container)
      ? container[existingIndex(container, key) ?? -1]
      : undefined;
  if (child === undefined || child === null) throw missingPath(path);
  return child;
}

function requireContainer(container: Value, path: Pointer): Value {
  if (isMap(container) || isList(container)) return container;
  throw missingPath(path);
}

function missingPath(path: Pointer): JsonPatchError {
  return new JsonPatchError(
    `${path.operation} operation does not apply: doc is missing path: "${path.text}"`,
  );
}

function missingKey(path: Pointer): JsonPatchError {
  return new JsonPatchError(`${path.operation} operation does not apply: doc is missing key: ${path.text}`);
}

function setChild(container: Value, key: string, child: Value): Value {
  if (isMap(container)) return container[key] === child ? container : editMap(container, [[key, child]]);
  if (!isList(container)) return container;
  const index = existingIndex(container, key);
  return index === undefined || container[index] === child ? container : container.with(index, child);
}

function add(document: Value, path: Pointer, value: Value): Value {
  return editContainer(document, path, (container, key) => {
    if (isMap(container)) return editMap(container, [[key, value]]);
    if (!isList(container)) return container;
    if (key === "-") return [...container, value];
    const index = indexWithin(container.length + 1, key);
    if (index === undefined) throw missingKey(path);
    return container.toSpliced(index, 0, value);
  });
}

function remove(document: Value, path: Pointer): Value {
  return editContainer(document, path, (container, key) => {
    if (isMap(container)) {
      if (!Object.hasOwn(container, key)) throw missingKey(path);
      return editMap(container, [[key, undefined]]);
    }
    const index = isList(container) ? existingIndex(container, key) : undefined;
    if (!isList(container) || index === undefined) throw missingKey(path);
    return container.toSpliced(index, 1);
  });
}

function replace(document: Value, path: Pointer, value: Value): Value {
  if (path.text === "") {
    if (isMap(value) || isList(value)) return value;
    throw new JsonPatchError(
      "replace operation hit an error: the whole document must become a map or a list",
    );
  }
  return editContainer(document, path, (container, key) => {
    if (isList(container) && existingIndex(container, key) === undefined) throw missingKey(path);
    return isMap(container) ? editMap(container, [[key, value]]) : setChild(container, key, value);
  });
}

/** The value at a pointer; null for a map key that does not exist. */
function read(document: Value, path: Pointer): Value {
  let found: Value = null;
  editContainer(document, path, (container, key) => {
    if (isMap(container)) found = (Object.hasOwn(container, key) ? container[key] : undefined) ?? null;
    if (!isList(container)) return container;
    const index = existingIndex(container, key);
    if (index === undefined) throw missingKey(path);
    found = container[index] ?? null;
    return container;
  });
  return found;
}

function existingIndex(list: readonly Value[], key: string): number | undefined {
  return indexWithin(list.length, key);
}

/** Negative indices count from the end. Undefined: no number (Go's Atoi), or none of the indices below `count`. */
function indexWithin(count: number, key: string): number | undefined {
  if (!/^[+-]?\d+$/.test(key)) return undefined;
  const index = Number(key);
  const counted = index < 0 ? index + count : index;
  return counted >= 0 && counted < count ? counted : undefined;
}

function equal(a: Value, b: Value): boolean {
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && equal(a[key] ?? null, b[key] ?? null))
    );
  }
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i] ?? null));
  return a === b;
}
