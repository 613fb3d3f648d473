import { closest } from "../../model/similar.ts";
import type { Value } from "../../yaml/value.ts";
import { keyText } from "../../model/key-text.ts";

/** Whether a field of an object of this kind holds a Secret's values. */
export type HoldsValues = (field: string, kind: Value | undefined) => boolean;

/** One that remembers: files have the same few fields and kinds, thousands of times. */
export function createHoldsValues(): HoldsValues {
  const known = new Map<string, boolean>();
  return (field, kind) => {
    if (typeof kind !== "string") return field === "stringData" || (kind === undefined && field === "data");
    const key = keyText([field, kind]);
    const holds = known.get(key) ?? resembles(field, kind);
    known.set(key, holds);
    return holds;
  };
}

/**
 * Kind and field of an object may be misspelt, or its kind missing: kustomize prints such objects, and what was meant to be
 * secret still is. Most maps are no objects, and are asked for the words themselves.
 */
function resembles(field: string, kind: string): boolean {
  if (closest(field, ["stringData"]) !== undefined) return true;
  return closest(kind, ["Secret"]) !== undefined && closest(field, ["data"]) !== undefined;
}
