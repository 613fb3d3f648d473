import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { applyDefaults } from "./defaults.ts";
import { structFacts, type FieldFacts, type StructFacts } from "./facts.ts";
import { UNREPORTED } from "./fault.ts";
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
      report(at(path, key), "is no field that Kubernetes knows", true);
      if (reading.keepsUnknownFields === true && given !== undefined) result[key] = given;
    } else if (given !== null && given !== undefined) {
      const read = readField(given, field.dropped ? unbound(field) : field, reading, at(path, key));
      if (read !== undefined && !field.dropped) result[key] = read;
    }
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

/** A plain struct is there even when nobody wrote it, with the defaults of its fields. */
function missingValue(field: FieldFacts, reading: Reading): Value | undefined {
  if (field.fallback !== undefined) return field.fallback;
  if (field.pointer || field.shape !== "one" || field.scalar !== undefined || field.struct === "ObjectMeta")
    return undefined;
  return filled(decode({}, structFacts(field.struct), { ...reading, report: UNREPORTED }));
}

function filled(value: ValueMap): ValueMap | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function readField(value: Value, field: FieldFacts, reading: Reading, path: Path): Value | undefined {
  const report = reading.report ?? UNREPORTED;
  if (field.shape === "list") {
    if (!isList(value)) {
      report(path, "must be a list");
      return undefined;
    }
    const items = value.map((item, index) =>
      readItem(item, field, reading, inside(path, nameOf(item, index))),
    );
    return items.length === 0 ? undefined : items;
  }
  if (field.shape === "map") return readMap(value, field, reading, path);
  if (field.scalar !== undefined) return scalarOf(value, field, reading.quantities, path, report);
  if (!isMap(value)) {
    report(path, "must be a map of fields");
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
  if (field.scalar !== undefined)
    return (
      scalarOf(
        item ?? zeroOf(field),
        { ...field, pointer: true },
        reading.quantities,
        path,
        reading.report ?? UNREPORTED,
      ) ?? zeroOf(field)
    );
  if (!isMap(item) && item !== null) (reading.report ?? UNREPORTED)(path, "must be a map of fields");
  return decode(isMap(item) ? item : {}, structFacts(field.struct), reading, path);
}

function zeroOf({ scalar }: FieldFacts): Value {
  return scalar === "i" || scalar === "l" ? 0 : scalar === "b" ? false : "";
}

function readMap(value: Value, field: FieldFacts, reading: Reading, path: Path): ValueMap | undefined {
  const report = reading.report ?? UNREPORTED;
  if (!isMap(value)) {
    report(path, "must be a map");
    return undefined;
  }
  const result = newMap();
  for (const key of Object.keys(value)) {
    const given = value[key] ?? (field.scalar === "q" ? "0" : "");
    const read = isList(given)
      ? given
      : scalarOf(
          given,
          { ...field, pointer: true },
          reading.quantities,
          inside(path, key),
          report,
          field.name,
        );
    if (read !== undefined) result[key] = read;
  }
  return filled(result);
}
