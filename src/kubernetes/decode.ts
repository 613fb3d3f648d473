import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { applyDefaults } from "./defaults.ts";
import { structFacts, type FieldFacts, type StructFacts } from "./facts.ts";
import { UNREPORTED } from "./fault.ts";
import { itemKey } from "./list-keys.ts";
import { at, inside, type Path } from "./path.ts";
import type { Reading } from "./reading.ts";
import { scalarOf } from "./scalars.ts";

/**
 * An object as the API server reads and stores it: what means the same as nothing is left out, what is missing has its
 * default. So two that mean the same are equal data, and what it would refuse to read is reported.
 */
export function decode(value: ValueMap, type: StructFacts, reading: Reading, path?: Path): ValueMap {
  const report = reading.report ?? UNREPORTED;
  const result = newMap();
  for (const key of Object.keys(value)) {
    const field = type.fields.get(key);
    const given = value[key];
    if (field === undefined) {
      report(at(path, key), "is no field that Kubernetes knows", "unknown-field");
      if (reading.keepsUnknownFields === true && given !== undefined) result[key] = given;
    } else if (given !== null && given !== undefined) {
      const read = readField(given, field.dropped ? unbound(field) : field, reading, at(path, key));
      if (read !== undefined && !field.dropped) result[key] = read;
    } else noteOdd(reading);
  }
  for (const field of type.fields.values()) {
    if (result[field.name] === undefined) {
      const missing = missingValue(field, reading);
      if (missing !== undefined) result[field.name] = missing;
    }
  }
  return applyDefaults(type.name, result, reading);
}

/** What is taken out again must be readable all the same, and is not validated. */
function unbound(field: FieldFacts): FieldFacts {
  return { ...field, values: undefined, min: undefined, max: undefined };
}

function noteOdd({ known }: Reading): void {
  if (known !== undefined) known.isOdd = true;
}

/** A plain struct is there even when nobody wrote it, with the defaults of its fields. */
function missingValue(field: FieldFacts, reading: Reading): Value | undefined {
  if (field.fallback !== undefined) return field.fallback;
  if (field.pointer || field.shape !== "one" || field.scalar !== undefined || field.struct === "ObjectMeta")
    return undefined;
  const name = `${field.struct} ${String(reading.isPod)} ${String(reading.isClaim)}`;
  const made = emptyStructs.get(name);
  if (made !== undefined) return made.value;
  const { quantities, isPod, isClaim } = reading;
  const empty: Reading = {
    quantities,
    ...(isPod !== undefined && { isPod }),
    ...(isClaim !== undefined && { isClaim }),
  };
  const value = filled(decode({}, structFacts(field.struct), empty));
  emptyStructs.set(name, { value });
  return value;
}

/** By their types and by what the defaults of one depend on. */
const emptyStructs = new Map<string, { readonly value: ValueMap | undefined }>();

function filled(value: ValueMap): ValueMap | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function readField(value: Value, field: FieldFacts, reading: Reading, path: Path): Value | undefined {
  if (field.scalar !== undefined && field.shape === "one")
    return scalarOf(value, field, reading.quantities, path, reading.report ?? UNREPORTED);
  return onceFor(value, field, reading, () =>
    field.shape === "list"
      ? readList(value, field, reading, path)
      : field.shape === "map"
        ? readMap(value, field, reading, path)
        : readStruct(value, field, reading, path),
  );
}

/** Two objects share parts: what was read of one is known for the other. */
function onceFor(
  value: Value,
  field: FieldFacts,
  { known }: Reading,
  read: () => Value | undefined,
): Value | undefined {
  if (known === undefined || typeof value !== "object") return read();
  const before = known.parts.get(value);
  if (before?.field === field) return before.read;
  const { faults } = known;
  const result = read();
  if (known.faults === faults) known.parts.set(value, { field, read: result });
  return result;
}

function readList(value: Value, field: FieldFacts, reading: Reading, path: Path): Value | undefined {
  if (!isList(value)) {
    (reading.report ?? UNREPORTED)(path, "must be a list", "wrong-type");
    return undefined;
  }
  if (reading.known?.isOdd === false && isOddList(value, field)) noteOdd(reading);
  const items = value.map((item, index) => readItem(item, field, reading, inside(path, nameOf(item, index))));
  if (items.length === 0 && NEVER_EMPTY.has(field.struct))
    (reading.report ?? UNREPORTED)(path, "must have an item, or be left out");
  return items.length === 0 ? undefined : items;
}

/**
 * Other lists mean the same without an item as none; this one then takes the place of its default.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/autoscaling/validation/validation.go (validateScalingRules)
 */
const NEVER_EMPTY = new Set(["HPAScalingPolicy"]);

/** With an item that is null or that is stored without its key, or with two of one key. */
function isOddList(items: readonly Value[], { keys, mergeKey, struct }: FieldFacts): boolean {
  if (items.includes(null)) return true;
  if (mergeKey !== undefined && items.some((item) => isMap(item) && (item[mergeKey] ?? "") === ""))
    return true;
  if (keys === undefined || items.length < 2) return false;
  const type = struct === "" ? undefined : structFacts(struct);
  return new Set(items.map((item) => itemKey(item, keys, type))).size < items.length;
}

function readStruct(value: Value, field: FieldFacts, reading: Reading, path: Path): Value | undefined {
  if (!isMap(value)) {
    (reading.report ?? UNREPORTED)(path, "must be a map of fields", "wrong-type");
    return undefined;
  }
  const type = structFacts(field.struct);
  const read = decode(value, type, reading, path);
  return field.pointer && !isDroppedWhole(value, type) ? read : filled(read);
}

/** A struct that held only what the API server takes out goes with it. */
function isDroppedWhole(value: ValueMap, type: StructFacts): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => type.fields.get(key)?.dropped === true);
}

function nameOf(item: Value, index: number): string {
  const name = isMap(item) ? item.name : undefined;
  return typeof name === "string" ? name : String(index);
}

/** An item that is null is an empty one. */
function readItem(item: Value, field: FieldFacts, reading: Reading, path: Path): Value {
  const report = reading.report ?? UNREPORTED;
  if (field.scalar !== undefined)
    return scalarOf(item ?? zeroOf(field), field, reading.quantities, path, report, true) ?? zeroOf(field);
  if (!isMap(item) && item !== null) report(path, "must be a map of fields", "wrong-type");
  const type = structFacts(field.struct);
  if (!isMap(item)) return decode({}, type, reading, path);
  return onceFor(item, field, reading, () => decode(item, type, reading, path)) ?? null;
}

function zeroOf({ scalar }: FieldFacts): Value {
  return scalar === "i" || scalar === "l" ? 0 : scalar === "b" ? false : "";
}

function readMap(value: Value, field: FieldFacts, reading: Reading, path: Path): ValueMap | undefined {
  const report = reading.report ?? UNREPORTED;
  if (!isMap(value)) {
    report(path, "must be a map", "wrong-type");
    return undefined;
  }
  const result = newMap();
  for (const key of Object.keys(value)) {
    if (value[key] === null) noteOdd(reading);
    const given = value[key] ?? (field.scalar === "q" ? "0" : "");
    // What else a user has is the only map of lists: https://kubernetes.io/docs/reference/kubernetes-api/
    const read =
      isList(given) && field.name === "extra"
        ? given
        : scalarOf(given, field, reading.quantities, inside(path, key), report, true);
    if (read !== undefined) result[key] = read;
  }
  return filled(result);
}
