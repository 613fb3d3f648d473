/** Why a path does not lead to a field. Names fields, never values; the caller knows the replacement. */
export class FieldPathError extends Error {
  override readonly name = "FieldPathError";
}

export function wrongKind(expected: "map" | "list" | "scalar"): FieldPathError {
  return new FieldPathError(`wrong node kind: expected a ${expected}`);
}
