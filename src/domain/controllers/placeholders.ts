import { oncePer } from "../../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";

/** What something fills in after the build: Flux (`${name}`, and what stands here for a value that nobody sees), the Argo CD vault plugin (`<path:…>`). */
const PLACEHOLDER = /\$\{|<path:|\.\.(?:PLACEHOLDER_|ENCRYPTED)/;

/**
 * The API server never sees this text: what stands there after the build is filled in, or decrypted, before it is
 * applied. Nothing can be said of the values then.
 */
export function isFilledInLater(object: ValueMap): boolean {
  return (
    isMap(object.sops) ||
    Object.entries(object).some(
      ([key, value]) =>
        PLACEHOLDER.test(key) || (isMap(value) ? isFieldFilledIn(value) : holdsPlaceholder(value)),
    )
  );
}

/** Several checks ask, and overlays share fields. */
const isFieldFilledIn = oncePer((field: ValueMap) => holdsPlaceholder(field));

function holdsPlaceholder(value: Value): boolean {
  if (typeof value === "string") return PLACEHOLDER.test(value);
  if (isList(value)) return value.some(holdsPlaceholder);
  return (
    isMap(value) &&
    Object.keys(value).some((key) => PLACEHOLDER.test(key) || holdsPlaceholder(value[key] ?? null))
  );
}
