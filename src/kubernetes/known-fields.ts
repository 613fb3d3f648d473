import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { structFacts, type FieldFacts, type Scalar, type StructFacts } from "./facts.ts";
import { at, inside, pathText, type Path } from "./path.ts";

export interface KnownFields {
  readonly object: ValueMap;
  /** The fields that Kubernetes does not have, in order. */
  readonly dropped: readonly string[];
}

/**
 * An object read into Kubernetes' types without being strict, and written again: what they have no field for is gone.
 * Undefined: a value does not fit its field, and nothing is read.
 * https://pkg.go.dev/k8s.io/apimachinery/pkg/runtime#UnstructuredConverter
 */
export function onlyKnownFields(object: ValueMap, type: StructFacts): KnownFields | undefined {
  const dropped: string[] = [];
  const read = readStruct(object, type, undefined, dropped);
  return read === undefined ? undefined : { object: dropped.length === 0 ? object : read, dropped };
}

function readStruct(
  value: ValueMap,
  type: StructFacts,
  path: Path | undefined,
  dropped: string[],
): ValueMap | undefined {
  const result = newMap();
  for (const [key, given] of Object.entries(value)) {
    const field = type.fields.get(key);
    if (field === undefined) {
      dropped.push(pathText(at(path, key)));
      continue;
    }
    const read = given === null ? null : readField(given, field, at(path, key), dropped);
    if (read === undefined) return undefined;
    result[key] = read;
  }
  return result;
}

function readField(value: Value, field: FieldFacts, path: Path, dropped: string[]): Value | undefined {
  if (field.shape === "list") {
    if (!isList(value)) return undefined;
    const items = value.map((item, index) =>
      item === null ? null : readItem(item, field, inside(path, nameOf(item, index)), dropped),
    );
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (field.shape === "map") return isMap(value) ? value : undefined;
  return readItem(value, field, path, dropped);
}

function readItem(value: Value, field: FieldFacts, path: Path, dropped: string[]): Value | undefined {
  if (field.scalar !== undefined) return FITS[field.scalar](value) ? value : undefined;
  return isMap(value) ? readStruct(value, structFacts(field.struct), path, dropped) : undefined;
}

function nameOf(item: Value, index: number): string {
  return isMap(item) && typeof item.name === "string" ? item.name : String(index);
}

const isText = (value: Value): boolean => typeof value === "string";
const isNumber = (value: Value): boolean => typeof value === "number" || typeof value === "bigint";

const FITS: Readonly<Record<Scalar, (value: Value) => boolean>> = {
  s: isText,
  t: isText,
  y: isText,
  b: (value) => typeof value === "boolean",
  i: isNumber,
  l: isNumber,
  q: (value) => isText(value) || isNumber(value),
  x: (value) => isText(value) || isNumber(value),
  j: () => true,
};
